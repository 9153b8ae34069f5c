// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "help/ChampionCard.h"
#include "help/HelpTransport.h"
#include "help/Worry.h"
#include "help/WorryTalk.h"

#include <QHash>
#include <QTimer>

namespace alongside {

/// Tells staff that somebody is worried, quietly, until one of them says that they look after it: first those
/// of the place, then all who are there. Both ends of a talk use it. The thread of its transport.
class WorryCall : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        NotConnected, ///< Nobody could be told yet. Goes on by itself.
        Sent,
        Again, ///< More people were told.
        Nobody, ///< No staff are there, or none has answered. Goes on by itself.
        Received, ///< Somebody looks after it.
    };

    /// staff: the bare addresses that may hear of it and answer. site: the id of the place; may be empty. The
    /// transport and the clock must outlive it.
    WorryCall(HelpTransport &transport, const Clock &clock, const QStringList &staff, const QString &site,
        QObject *parent = nullptr);

    State state() const { return m_state; }
    /// The bare address of who looks after it; empty before.
    const QString &takenBy() const { return m_takenBy; }

    /// Tells them. words: what an ordinary program shows. notTo: an address that hears nothing of it, with or
    /// without a resource, though it be staff's: whom it may be about. Another worry ends the one before it.
    void raise(const Worry &worry, const QString &words, const QString &notTo = {});
    /// Whoever is told, or looks after it, may read this, or hears that they may not. words: what an
    /// ordinary program shows before it. Nothing without a worry.
    void tellMore(const QList<WorryTalk> &talk, const QString &words);
    const Worry &worry() const { return m_worry; }

    /// What passes by the clock happens now. To be called by tests; else a timer does.
    void turn();

Q_SIGNALS:
    void stateChanged();

private:
    void see(const Presence &presence);
    void hear(const ChatMessage &message);
    void tell();
    void tellMoreTo(const QStringList &addresses);
    QStringList present() const;
    QStringList toTell() const;
    void hearMore(const ChatMessage &message);
    void become(State state);
    bool isStaff(const QString &address) const;

    HelpTransport &m_transport;
    const Clock &m_clock;
    QStringList m_staff; ///< Accounts.
    const QString m_site;
    QTimer m_timer;
    QHash<QString, ChampionCard> m_present; ///< Staff, by address.
    Worry m_worry;
    QString m_words;
    QString m_takenBy;
    QString m_notTo;
    QList<WorryTalk> m_talk;
    QString m_talkWords;
    QHash<QString, QList<int>> m_talkCome; ///< Parts, by the address that has them.
    int m_talkTries = 0;
    std::chrono::milliseconds m_begun{};
    std::chrono::milliseconds m_told{}; ///< When last.
    State m_state = State::Idle;
};

} // namespace alongside
