// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpTransport.h"

#include <QHash>
#include <QList>

namespace alongside {

class MemoryTransport;

/// Hands messages on between the ends that are in it, as a server does that lets everybody see everybody; in
/// memory, and only when deliver() is called. A test can break an end's line.
class Exchange {
public:
    void enter(MemoryTransport *end);
    void leave(MemoryTransport *end);
    void post(const ChatMessage &message) { m_post.append(message); }
    void announce(const Presence &presence);
    /// Tells an end who is there.
    void tell(MemoryTransport &end) const;
    /// Hands on until nothing is left. The number of messages that found their end.
    int deliver();
    /// All that was ever handed on.
    const QList<ChatMessage> &delivered() const { return m_delivered; }

private:
    QList<MemoryTransport *> m_ends;
    QList<ChatMessage> m_post;
    QList<ChatMessage> m_delivered;
    QHash<QString, Presence> m_present;
};

/// One end of an Exchange.
class MemoryTransport : public HelpTransport {
    Q_OBJECT

public:
    MemoryTransport(Exchange &exchange, QString address);
    ~MemoryTransport() override;

    const QString &address() const { return m_address; }
    void setReady(bool ready);

    bool isReady() const override { return m_ready; }
    void send(const ChatMessage &message) override;
    void show(const Presence &presence) override;

private:
    Exchange &m_exchange;
    const QString m_address;
    Presence m_shown{{}, {}, false, {}};
    bool m_ready = true;
};

} // namespace alongside
