// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/Conversation.h"

#include "xmpp/Backoff.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto firstAgain = 2000ms;
constexpr auto longestAgain = 15000ms;
constexpr int manySendings = 4; // the last of them after 14 seconds
constexpr auto never = std::chrono::milliseconds::max();
constexpr double noChance = 1; // a talk has two ends only: nothing to spread

const QString talkKey = QStringLiteral("talk");
const QString numberKey = QStringLiteral("number");
const QString wordsKey = QStringLiteral("words");
const QString contentKey = QStringLiteral("content");
const QString saidKey = QStringLiteral("said");
const QString takenKey = QStringLiteral("taken");
const QString waitingKey = QStringLiteral("waiting");

quint32 numberIn(const QJsonValue &value)
{
    const double number = value.toDouble();
    return number >= 1 && number <= std::numeric_limits<quint32>::max() ? quint32(number) : 0;
}

} // namespace

Conversation::Conversation(QString name, QString other, const Clock &clock)
    : m_name(std::move(name))
    , m_other(std::move(other))
    , m_clock(clock)
{
}

quint32 Conversation::say(const QString &words, const QJsonObject &content)
{
    qsizetype size = words.size();
    for (const Unproven &entry : m_outbox)
        size += entry.note.words.size();
    if (waiting() >= mostWaiting || size > mostWords)
        return 0;
    m_outbox.push_back({Note{++m_lastSaid, words, content}, 0, m_clock.monotonic()});
    return m_lastSaid;
}

Conversation::Fate Conversation::fate(quint32 number) const
{
    const bool waits = std::any_of(m_outbox.begin(), m_outbox.end(),
        [number](const Unproven &entry) { return entry.note.number == number; });
    return waits || number > m_lastSaid ? Fate::Waiting : Fate::Arrived;
}

QList<Conversation::Note> Conversation::underWay() const
{
    QList<Note> notes;
    for (const Unproven &entry : m_outbox)
        notes.append(entry.note);
    return notes;
}

bool Conversation::isUnanswered() const
{
    return m_hasReceipts && std::any_of(m_outbox.begin(), m_outbox.end(), [](const Unproven &entry) {
        return entry.sendings >= manySendings;
    });
}

QString Conversation::idOf(quint32 number) const
{
    return m_name + u'-' + QString::number(number);
}

ChatMessage Conversation::messageOf(const Note &note) const
{
    ChatMessage message{{}, m_other, idOf(note.number), note.words};
    message.payload = {{QStringLiteral("kind"), QStringLiteral("note")}, {talkKey, m_name},
        {numberKey, qint64(note.number)}};
    if (!note.content.isEmpty())
        message.payload.insert(contentKey, note.content);
    message.wantsReceipt = true;
    return message;
}

QList<ChatMessage> Conversation::due()
{
    QList<ChatMessage> messages;
    for (const QString &id : std::exchange(m_receipts, {})) {
        ChatMessage receipt{{}, m_other, id + QStringLiteral("-received")};
        receipt.receiptFor = id;
        messages.append(receipt);
    }
    const auto now = m_clock.monotonic();
    for (Unproven &entry : m_outbox) {
        if (entry.next > now)
            continue;
        messages.append(messageOf(entry.note));
        const auto again = backoff(entry.sendings++, firstAgain, longestAgain, noChance);
        entry.next = m_toOrdinary ? never : now + again;
    }
    if (m_toOrdinary && !m_hasReceipts)
        std::erase_if(m_outbox, [](const Unproven &entry) { return entry.sendings > 0; });
    return messages;
}

std::optional<std::chrono::milliseconds> Conversation::nextTurn() const
{
    if (!m_receipts.isEmpty())
        return m_clock.monotonic();
    const auto next = std::min_element(m_outbox.begin(), m_outbox.end(),
        [](const Unproven &one, const Unproven &other) { return one.next < other.next; });
    return next == m_outbox.end() || next->next == never ? std::nullopt : std::optional(next->next);
}

void Conversation::lineIsBack()
{
    for (Unproven &entry : m_outbox) {
        entry.sendings = 0;
        entry.next = m_clock.monotonic();
    }
}

void Conversation::received(const QString &id)
{
    const auto gone =
        std::erase_if(m_outbox, [&](const Unproven &entry) { return idOf(entry.note.number) == id; });
    m_hasReceipts |= m_toOrdinary || gone > 0;
}

QList<Conversation::Note> Conversation::take(const ChatMessage &message, bool *known)
{
    const bool numbered = message.payload.value(talkKey) == m_name;
    const bool ours = message.from == m_other && !message.bounced
        && (numbered || message.payload.isEmpty() || !message.receiptFor.isEmpty());
    if (known)
        *known = ours;
    if (!ours)
        return {};
    if (!message.receiptFor.isEmpty())
        received(message.receiptFor);
    if (!numbered)
        return takeOrdinary(message);
    const quint32 number = numberIn(message.payload.value(numberKey));
    return number > 0 ? takeNumbered(message, number) : QList<Note>();
}

QList<Conversation::Note> Conversation::takeNumbered(const ChatMessage &message, quint32 number)
{
    if (number > m_lastTaken && number - m_lastTaken <= quint32(mostWaiting))
        m_early.insert(number, {number, message.body, message.payload.value(contentKey).toObject()});
    QList<Note> ready;
    while (m_early.contains(m_lastTaken + 1)) {
        ready.append(m_early.take(++m_lastTaken));
        m_receipts.append(idOf(m_lastTaken));
    }
    // what is held back gets its receipt when it is passed on: this end might not live until then
    if (number <= m_lastTaken && ready.isEmpty())
        m_receipts.append(message.id);
    return ready;
}

QJsonObject Conversation::kept() const
{
    QJsonArray waiting;
    for (const Unproven &entry : m_outbox)
        waiting.append(QJsonObject{{numberKey, qint64(entry.note.number)}, {wordsKey, entry.note.words},
            {contentKey, entry.note.content}});
    return {{talkKey, m_name}, {saidKey, qint64(m_lastSaid)}, {takenKey, qint64(m_lastTaken)},
        {waitingKey, waiting}};
}

void Conversation::bringBack(const QJsonObject &kept)
{
    m_name = kept.value(talkKey).toString();
    m_lastSaid = numberIn(kept.value(saidKey));
    m_lastTaken = numberIn(kept.value(takenKey));
    m_outbox.clear();
    m_receipts.clear();
    m_early.clear();
    m_ordinary.clear();
    for (const QJsonValue each : kept.value(waitingKey).toArray()) {
        const Note note{numberIn(each[numberKey]), each[wordsKey].toString(), each[contentKey].toObject()};
        m_outbox.push_back({note, 0, m_clock.monotonic()});
    }
    m_hasReceipts = !m_toOrdinary && m_lastSaid > quint32(m_outbox.size());
}

QList<Conversation::Note> Conversation::takeOrdinary(const ChatMessage &message)
{
    if (message.body.isEmpty())
        return {};
    if (!message.id.isEmpty()) {
        if (message.wantsReceipt)
            m_receipts.append(message.id);
        if (m_ordinary.contains(message.id))
            return {};
        m_ordinary.append(message.id);
        if (m_ordinary.size() > mostWaiting)
            m_ordinary.removeFirst();
    }
    return {Note{0, message.body, {}}};
}

} // namespace alongside
