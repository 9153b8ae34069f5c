// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "help/CallerOptions.h"
#include "help/HelpTransport.h"
#include "help/PresentChampion.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace alongside {

/// Asks champions for help on behalf of one visit: the request is this terminal's own, so there is no queue
/// of anybody's to race, leak or lose. It ends with the first offer that it takes, or by itself. The thread
/// of its transport.
class HelpCaller : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Asking, ///< Some who are free were asked.
        Nobody, ///< Nobody is free; the others know that somebody waits. Goes on by itself.
        Taken, ///< taken() was said; the talk begins.
        Expired,
    };

    /// How long it may take, as the desks report it; nothing where none has.
    struct Outlook {
        int place = 0; ///< In the queue, from 1.
        int minutes = 0;

        bool operator==(const Outlook &) const = default;
    };

    /// transport and clock must outlive it.
    HelpCaller(
        HelpTransport &transport, const Clock &clock, CallerOptions options, QObject *parent = nullptr);

    /// Who is there now and may help: those with a badge that counts first.
    QList<PresentChampion> present() const;
    State state() const { return m_state; }
    std::optional<Outlook> outlook() const;
    /// How many have been asked.
    int asked() const { return int(m_asked.size()); }

    /// Somebody with the account of this address, but at another one, who may help and came after that
    /// moment of the clock's monotonic time; where there are several, who came last. Also one who rests.
    std::optional<PresentChampion> elsewhere(
        const QString &address, const std::optional<std::chrono::milliseconds> &after) const;

    /// Asks. The words are what an ordinary program shows. only: the address of the one to be asked, with or
    /// without resource; else everybody who suits, step by step. know: addresses of ordinary programs that
    /// show this request already, as knowing() gave them.
    void ask(const HelpRequest &request, const QString &words, const QString &only = {},
        const QStringList &know = {});
    /// The ordinary programs that were asked and are not to be asked again.
    QStringList knowing() const;
    const QString &only() const { return m_only; } ///< A bare address; empty for all.
    /// What an ordinary program shows when somebody else helps, and when nobody is asked any more.
    void setGoodbyes(const QString &taken, const QString &withdrawn);
    /// Nobody is asked any more, and those who were are told.
    void cancel();
    /// Never again during this visit: a champion whom the person does not want. address: with or without
    /// resource.
    void block(const QString &address);

    /// What passes by the clock happens now. To be called by tests; else a timer does.
    void turn();

Q_SIGNALS:
    void presentChanged();
    void stateChanged();
    /// This champion helps. words: what an ordinary program has said already, or nothing.
    void taken(const alongside::PresentChampion &champion, const alongside::ChatMessage &first);

private:
    void see(const Presence &presence);
    void lineChanged();
    void forgetWhoIsGone();
    void forget(const QString &address);
    void hear(const ChatMessage &message);
    void consider(const ChatMessage &offer);
    void widen();
    bool isMeant(const ChampionCard &card) const;
    bool isAnybodyFree() const;
    /// busyAsWell: they are to know who waits, and say how long it may take.
    void askSuitable(bool busyAsWell);
    void tell(const QString &address, const QString &kind);
    void tellOthers(const QString &winner, const QString &kind);
    void become(State state);
    bool mayHelp(const QString &address) const;
    BadgeVerdict verdictOn(const ChampionCard &card) const;
    PresentChampion judged(const ChampionCard &card) const { return {card, verdictOn(card)}; }

    struct Verdict {
        QByteArray badge{};
        std::chrono::milliseconds reached{};
        BadgeVerdict is{};
    };

    HelpTransport &m_transport;
    const Clock &m_clock;
    const CallerOptions m_options;
    QTimer m_timer;
    QTimer m_returned; ///< Runs from when the line is back until the server has said who is there,
    std::chrono::milliseconds m_mustShow{}; ///< by this moment.
    QHash<QString, ChampionCard> m_present; ///< By address.
    mutable QHash<QString, Verdict>
        m_verdicts; ///< By address; a hundred signatures are not checked each time.
    QHash<QString, std::chrono::milliseconds> m_since; ///< When they came, by address.
    QSet<QString> m_unseen; ///< Addresses of those present that were not seen yet on this line.
    QSet<QString> m_blocked; ///< Bare addresses.
    QHash<QString, std::chrono::milliseconds> m_asked; ///< When last, by address.
    QHash<QString, Outlook> m_outlooks; ///< By address.
    HelpRequest m_request;
    QHash<QString, QString> m_goodbyes; ///< By kind.
    QString m_words;
    QString m_only;
    Reach m_reach = Reach::SameBoth;
    std::chrono::milliseconds m_widened{}; ///< When it was last.
    State m_state = State::Idle;
};

} // namespace alongside
