// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/Context.h"

#include "pii/GluedLabels.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

constexpr qsizetype furthestBefore = 16; // tokens
constexpr qsizetype furthestAfter = 10;
constexpr int endOfSentence = 3;
constexpr int nowhere = 1000;

} // namespace

Context::Context(const QString &note, const Vocabulary &vocabulary)
    : m_reading(GluedLabels(vocabulary).read(note))
    , m_vocabulary(vocabulary)
    , m_mentions(vocabulary.mentions(m_reading))
    , m_apart(vocabulary.apart(m_reading))
    , m_runs(digitRuns(m_reading, vocabulary, m_mentions, m_apart))
{
    for (const Token &token : m_reading.tokens())
        m_connects += vocabulary.has(Vocabulary::List::Connectors, token.text)
            || vocabulary.has(Vocabulary::List::Copulas, token.text);
    for (const Mention &mention : std::as_const(m_mentions)) {
        for (qsizetype i = mention.first; i <= mention.last; ++i) {
            if (mention.topic == Topic::Number || mention.topic == Topic::Mine)
                m_connects[i] = true;
        }
    }
}

bool Context::isConnector(qsizetype token) const
{
    return m_connects.value(token, false);
}

bool Context::isMentioned(qsizetype token, Topic topic) const
{
    return std::any_of(m_mentions.begin(), m_mentions.end(), [&](const Mention &mention) {
        return mention.topic == topic && mention.first <= token && token <= mention.last;
    });
}

/// The words that say something after the token first and before the token last.
int Context::between(qsizetype first, qsizetype last) const
{
    int words = 0;
    for (qsizetype i = first + 1; i <= last; ++i) {
        words += i < last && !m_connects.at(i) ? 1 : 0;
        words += m_reading.at(i).gap != u"\n" && m_reading.endsBefore(i) && i - first > 1 ? endOfSentence : 0;
    }
    return words;
}

QList<Nearby> Context::around(qsizetype first, qsizetype last) const
{
    QList<Nearby> all;
    for (const Mention &mention : m_mentions) {
        if (mention.last < first && first - mention.last <= furthestBefore)
            all += Nearby{mention.topic, between(mention.last, first), true, mention};
        else if (mention.first > last && mention.first - last <= furthestAfter)
            all += Nearby{mention.topic, between(last, mention.first), false, mention};
    }
    std::stable_sort(all.begin(), all.end(), [](const Nearby &one, const Nearby &other) {
        return one.distance != other.distance ? one.distance < other.distance : one.before && !other.before;
    });
    return all;
}

int Context::distance(Topic topic, qsizetype first, qsizetype last) const
{
    for (const Nearby &nearby : around(first, last)) {
        if (nearby.topic == topic)
            return nearby.distance;
    }
    return nowhere;
}

bool Context::isNear(Topic topic, qsizetype first, qsizetype last, int most) const
{
    return distance(topic, first, last) <= most;
}

} // namespace alongside
