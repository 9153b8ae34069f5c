// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/Talk.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto sayingSo = 3'000ms; // that somebody writes
constexpr auto believingSo = 6'000ms;
constexpr auto showingUp = 5'000ms; // within which a server says who is there
// Nobody writes as fast; a program that does is not to hold up the screen, nor whoever keeps what came.
constexpr auto breath = 50ms;
constexpr int mostAtOnce = 12; // messages in that time
constexpr qsizetype mostTogether = 100; // of those that had to wait
constexpr qsizetype mostHeld = 2'000; // far more than another Talk sends without a receipt

} // namespace

Talk::Talk(
    HelpTransport &transport, const Clock &clock, const QString &name, const QString &other, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_conversation(name, other, clock)
    , m_timer(this)
    , m_writing(this)
    , m_breath(this)
{
    m_timer.setSingleShot(true);
    m_writing.setSingleShot(true);
    m_breath.setSingleShot(true);
    connect(&m_breath, &QTimer::timeout, this, &Talk::takeHeld);
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
    m_isKept = false;
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
    if (message.from != m_conversation.other())
        return;
    const auto now = m_clock.monotonic();
    if (!m_counted || now - *m_counted >= breath) {
        m_counted = now;
        m_taken = 0;
    }
    if (m_held.isEmpty() && m_taken < mostAtOnce) {
        ++m_taken;
        takeTogether({message});
        return;
    }
    if (m_held.size() < mostHeld)
        m_held.append(message);
    if (!m_breath.isActive())
        m_breath.start(breath);
}

void Talk::takeHeld()
{
    const QList<ChatMessage> messages = m_held.first(std::min(m_held.size(), mostTogether));
    m_held.remove(0, messages.size());
    if (!m_held.isEmpty())
        m_breath.start(breath);
    takeTogether(messages);
}

void Talk::takeTogether(const QList<ChatMessage> &messages)
{
    const qsizetype waited = m_conversation.waiting();
    QList<Conversation::Note> notes;
    std::optional<bool> writes;
    bool known = false;
    for (const ChatMessage &message : messages) {
        if (message.payload.value(u"kind").toString() == u"writing") {
            if (message.payload.value(u"talk").toString() == m_conversation.name())
                writes = true;
            continue;
        }
        bool isOurs = false;
        const QList<Conversation::Note> ready = m_conversation.take(message, &isOurs);
        known |= isOurs;
        if (!ready.isEmpty())
            writes = false;
        notes += ready;
    }
    if (known || writes)
        heard();
    if (writes)
        seeWriting(*writes);
    if (!notes.isEmpty())
        Q_EMIT came(notes);
    if (!known)
        return;
    m_isKept = false;
    if (m_conversation.waiting() != waited)
        Q_EMIT fatesChanged();
    turn();
}

void Talk::bringBack(const QJsonObject &kept)
{
    m_conversation.bringBack(kept);
    lineChanged();
}

void Talk::turn()
{
    keep();
    if (!m_isKept) {
        m_timer.start(breath);
        return;
    }
    if (!m_transport.isReady())
        return; // what is due stays due until there is a line
    const qsizetype waited = m_conversation.waiting();
    for (const ChatMessage &message : m_conversation.due())
        m_transport.send(message);
    if (m_conversation.waiting() != waited) { // to an ordinary program: what has gone has arrived
        m_isKept = false;
        keep();
        Q_EMIT fatesChanged();
    }
    lookWhoIsThere();
    auto next = m_conversation.nextTurn();
    if (m_mustShow && (!next || *m_mustShow < *next))
        next = m_mustShow;
    if (!m_isKept)
        next = m_clock.monotonic() + breath;
    if (next)
        m_timer.start(std::max(*next - m_clock.monotonic(), std::chrono::milliseconds(1)));
    else
        m_timer.stop();
}

void Talk::keep()
{
    if (!std::exchange(m_isKept, true))
        Q_EMIT toKeep();
}

void Talk::lookWhoIsThere()
{
    const bool missing = m_mustShow && m_clock.monotonic() >= *m_mustShow;
    if (missing)
        m_mustShow.reset();
    believe(m_isPresent && !missing, m_answers && !m_conversation.isUnanswered());
}

void Talk::believe(bool isPresent, bool answers)
{
    const bool before = otherIsThere();
    m_isPresent = isPresent;
    m_answers = answers;
    if (otherIsThere() == before)
        return;
    if (otherIsThere())
        m_conversation.lineIsBack();
    Q_EMIT otherIsThereChanged();
}

void Talk::heard()
{
    m_lastHeard = m_clock.monotonic();
    m_mustShow.reset();
    believe(true, true);
}

void Talk::lineChanged()
{
    if (m_transport.isReady()) {
        m_conversation.lineIsBack();
        m_mustShow = m_clock.monotonic() + showingUp;
    } else {
        m_mustShow.reset();
    }
    turn();
}

void Talk::see(const Presence &presence)
{
    if (presence.from != m_conversation.other())
        return;
    if (presence.available)
        heard();
    else
        believe(false, m_answers);
    turn();
}

} // namespace alongside
