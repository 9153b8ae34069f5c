// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmpp/LinkSettings.h"
#include "xmpp/Stanza.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <random>

namespace alongside {

class LinkWorker;

/// A line to an XMPP server (RFC 6120) over TLS that comes back by itself whenever it was lost. It promises
/// nothing about what is sent while it is gone: Conversation does. No stream management (XEP-0198): a session
/// that is kept for somebody who has left would hand their messages to the next person. The thread of whoever
/// made it.
class Link : public QObject {
    Q_OBJECT

public:
    enum class State { Closed, Joining, Ready };

    explicit Link(LinkSettings settings, QObject *parent = nullptr);
    /// Ends the line without a goodbye, if close() did not; waits for its thread, which takes a moment.
    ~Link() override;

    void open();
    /// Says goodbye; closed() follows. What was sent before goes out first.
    void close();

    /// Sends where there is a line, and else forgets it: the message's name must be one that is resent.
    void send(const ChatMessage &message);
    /// What is to be known of this end from now on, after each new line again; only one to everybody, and one
    /// to each other address.
    void show(const Presence &presence);

    State state() const { return m_state; }
    /// Why there is no line; None while there is one.
    LinkFault fault() const { return m_fault; }

Q_SIGNALS:
    void stateChanged();
    void closed();
    void messageCame(const alongside::ChatMessage &message);
    void presenceCame(const alongside::Presence &presence);

private:
    void tell(const QByteArray &stanza);
    void joined();
    void lost(LinkFault fault);
    void become(State state, LinkFault fault);

    const std::chrono::milliseconds m_firstRetry;
    const std::chrono::milliseconds m_longestRetry;
    QThread m_thread;
    LinkWorker *m_worker; ///< Lives in the thread, and ends with it.
    QTimer m_retry;
    std::minstd_rand m_chance{std::random_device{}()};
    QList<Presence> m_shown;
    State m_state = State::Closed;
    LinkFault m_fault = LinkFault::None;
    int m_attempts = 0; ///< Since there was a line.
};

} // namespace alongside
