// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/Exchange.h"

namespace alongside {

void Exchange::enter(MemoryTransport *end)
{
    m_ends.append(end);
}

void Exchange::leave(MemoryTransport *end)
{
    m_ends.removeOne(end);
    announce({end->address(), {}, false, {}});
}

void Exchange::announce(const Presence &presence)
{
    if (presence.available)
        m_present.insert(presence.from, presence);
    else if (m_present.remove(presence.from) == 0)
        return;
    const QList<MemoryTransport *> ends = m_ends;
    for (MemoryTransport *end : ends) {
        if (end->isReady() && end->address() != presence.from)
            Q_EMIT end->presenceCame(presence);
    }
}

void Exchange::tell(MemoryTransport &end) const
{
    for (const Presence &presence : m_present) {
        if (presence.from != end.address())
            Q_EMIT end.presenceCame(presence);
    }
}

int Exchange::deliver()
{
    int found = 0;
    while (!m_post.isEmpty()) {
        const ChatMessage message = m_post.takeFirst();
        const bool toAccount = !message.to.contains(u'/');
        for (MemoryTransport *end : QList(m_ends)) {
            const bool meant = end->address() == message.to
                || (toAccount && end->address().section(u'/', 0, 0) == message.to);
            if (!meant || !end->isReady())
                continue;
            ++found;
            m_delivered.append(message);
            Q_EMIT end->messageCame(message);
        }
    }
    return found;
}

MemoryTransport::MemoryTransport(Exchange &exchange, QString address)
    : m_exchange(exchange)
    , m_address(std::move(address))
{
    m_exchange.enter(this);
}

MemoryTransport::~MemoryTransport()
{
    m_exchange.leave(this);
}

void MemoryTransport::setReady(bool ready)
{
    if (ready == m_ready)
        return;
    m_ready = ready;
    Presence shown = m_shown;
    shown.available = shown.available && ready;
    m_exchange.announce(shown);
    Q_EMIT readyChanged();
    if (ready)
        m_exchange.tell(*this);
}

void MemoryTransport::send(const ChatMessage &message)
{
    if (!m_ready)
        return;
    ChatMessage posted = message;
    posted.from = m_address;
    m_exchange.post(posted);
}

void MemoryTransport::show(const Presence &presence)
{
    m_shown = presence;
    m_shown.from = m_address;
    if (m_ready)
        m_exchange.announce(m_shown);
}

} // namespace alongside
