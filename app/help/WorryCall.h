// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "help/ChampionCard.h"
#include "help/HelpTransport.h"
#include "help/Worry.h"

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

    /// Tells them. words: what an ordinary program shows. Another worry ends the one before it.
    void raise(const Worry &worry, const QString &words);

    /// What passes by the clock happens now. To be called by tests; else a timer does.
    void turn();

Q_SIGNALS:
    void stateChanged();

private:
    void see(const Presence &presence);
    void hear(const ChatMessage &message);
    void tell();
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
    std::chrono::milliseconds m_begun{};
    std::chrono::milliseconds m_told{}; ///< When last.
    State m_state = State::Idle;
};

} // namespace alongside
