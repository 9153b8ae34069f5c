// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/Talk.h"

#include <algorithm>

namespace alongside {

Talk::Talk(HelpTransport &transport, const Clock &clock, const QString &name, const QString &other, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_conversation(name, other, clock)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Talk::turn);
    connect(&m_transport, &HelpTransport::readyChanged, this, &Talk::lineChanged);
    connect(&m_transport, &HelpTransport::messageCame, this, &Talk::take);
    connect(&m_transport, &HelpTransport::presenceCame, this, &Talk::see);
}

quint32 Talk::say(const QString &words, const QJsonObject &content)
{
    const quint32 number = m_conversation.say(words, content);
    Q_EMIT toKeep();
    turn();
    return number;
}

void Talk::take(const ChatMessage &message)
{
    bool known = false;
    const qsizetype waited = m_conversation.waiting();
    const QList<Conversation::Note> notes = m_conversation.take(message, &known);
    if (!known)
        return;
    Q_EMIT toKeep();
    if (!notes.isEmpty())
        Q_EMIT came(notes);
    if (m_conversation.waiting() != waited)
        Q_EMIT fatesChanged();
    turn();
}

void Talk::moveTo(const QString &other)
{
    m_conversation.moveTo(other);
    turn();
}

void Talk::bringBack(const QJsonObject &kept)
{
    m_conversation.bringBack(kept);
    turn();
}

void Talk::turn()
{
    if (!m_transport.isReady())
        return; // what is due stays due until there is a line
    for (const ChatMessage &message : m_conversation.due())
        m_transport.send(message);
    if (const auto next = m_conversation.nextTurn())
        m_timer.start(std::max(*next - m_clock.monotonic(), std::chrono::milliseconds(1)));
    else
        m_timer.stop();
}

void Talk::lineChanged()
{
    if (m_transport.isReady())
        m_conversation.lineIsBack();
    turn();
}

void Talk::see(const Presence &presence)
{
    if (presence.from != m_conversation.other() || presence.available == m_otherIsThere)
        return;
    m_otherIsThere = presence.available;
    if (m_otherIsThere)
        m_conversation.lineIsBack();
    Q_EMIT otherIsThereChanged();
    turn();
}

} // namespace alongside
