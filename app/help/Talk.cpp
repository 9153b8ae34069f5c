// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/Talk.h"

#include <algorithm>

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto sayingSo = 3'000ms; // that somebody writes
constexpr auto believingSo = 6'000ms;

} // namespace

Talk::Talk(
    HelpTransport &transport, const Clock &clock, const QString &name, const QString &other, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_conversation(name, other, clock)
    , m_timer(this)
    , m_writing(this)
{
    m_timer.setSingleShot(true);
    m_writing.setSingleShot(true);
    connect(&m_writing, &QTimer::timeout, this, [this] { seeWriting(false); });
    connect(&m_timer, &QTimer::timeout, this, &Talk::turn);
    connect(&m_transport, &HelpTransport::readyChanged, this, &Talk::lineChanged);
    connect(&m_transport, &HelpTransport::messageCame, this, &Talk::take);
    connect(&m_transport, &HelpTransport::presenceCame, this, &Talk::see);
}

quint32 Talk::say(const QString &words, const QJsonObject &content)
{
    const quint32 number = m_conversation.say(words, content);
    m_saidWriting.reset();
    Q_EMIT toKeep();
    turn();
    return number;
}

void Talk::write()
{
    const auto now = m_clock.monotonic();
    if (m_saidWriting && now - *m_saidWriting < sayingSo)
        return;
    m_saidWriting = now;
    ChatMessage message{{}, m_conversation.other(), {}};
    message.payload = {
        {QStringLiteral("kind"), QStringLiteral("writing")}, {QStringLiteral("talk"), m_conversation.name()}};
    m_transport.send(message);
}

void Talk::seeWriting(bool writes)
{
    if (writes)
        m_writing.start(believingSo);
    else
        m_writing.stop();
    if (writes == m_otherWrites)
        return;
    m_otherWrites = writes;
    Q_EMIT otherWritesChanged();
}

void Talk::take(const ChatMessage &message)
{
    if (message.payload.value(u"kind").toString() == u"writing") {
        if (message.from == m_conversation.other()
            && message.payload.value(u"talk").toString() == m_conversation.name())
            seeWriting(true);
        return;
    }
    bool known = false;
    const qsizetype waited = m_conversation.waiting();
    const QList<Conversation::Note> notes = m_conversation.take(message, &known);
    if (!known)
        return;
    Q_EMIT toKeep();
    if (!notes.isEmpty()) {
        seeWriting(false);
        Q_EMIT came(notes);
    }
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
