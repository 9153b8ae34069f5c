// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/KeptWordRecogniser.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype mostLeading = 4; ///< Words between "password" and its value.
constexpr qsizetype mostWords = 2; ///< Of a value.
constexpr qsizetype leastLetters = 3;
constexpr qsizetype mostSince = 10; ///< Words from "try" to what says that it is a password.

using List = Vocabulary::List;

} // namespace

KeptWordRecogniser::KeptWordRecogniser(const Context &context)
    : m_context(context)
    , m_reading(context.reading())
{
}

QList<PiiFinding> KeptWordRecogniser::find() const
{
    QList<PiiFinding> findings;
    for (const Mention &mention : m_context.mentions() + m_context.apart()) {
        if (mention.topic != Topic::Password && mention.topic != Topic::Question)
            continue;
        qsizetype first = mention.last + 1;
        while (first < m_reading.count() && first - mention.last <= mostLeading && isLeading(first))
            ++first;
        const qsizetype last = lastBeforeVerb(first);
        if (last < first)
            continue;
        const TextSpan span = m_reading.span(first, last);
        findings += PiiFinding{PiiKind::Password, span.start, span.end - span.start};
    }
    for (const Mention &mention : m_context.apart()) {
        const auto span = mention.topic == Topic::Kept ? tried(mention) : std::nullopt;
        if (span)
            findings += PiiFinding{PiiKind::Password, span->start, span->end - span->start};
    }
    return findings;
}

/// "try bluebells for me, that's what I log in with": the password stands before what says that it is one.
std::optional<TextSpan> KeptWordRecogniser::tried(const Mention &kept) const
{
    const Vocabulary &words = m_context.words();
    if (kept.first < 2 || !words.has(List::Keepers, m_reading.at(kept.first - 1).text))
        return std::nullopt;
    for (qsizetype verb = kept.first - 2; verb >= 0 && kept.first - verb <= mostSince; --verb) {
        const QString &word = m_reading.at(verb).text;
        if (m_reading.endsBefore(verb + 1))
            return std::nullopt;
        if (!words.has(List::Givers, word) && !words.has(List::Uses, word) && !words.has(List::Answers, word))
            continue;
        const qsizetype value = verb
            + (words.has(List::At, m_reading.at(verb + 1).text) || m_reading.at(verb + 1).text == u"in" ? 2
                                                                                                        : 1);
        const auto covered = [value](const Mention &mention) {
            return mention.first <= value && value <= mention.last;
        };
        const auto &mentions = m_context.mentions();
        bool leads = value + 1 < kept.first && isPart(value)
            && m_reading.at(value).kind != Token::Kind::Number
            && std::none_of(mentions.begin(), mentions.end(), covered)
            && std::none_of(m_context.apart().begin(), m_context.apart().end(), covered);
        for (qsizetype i = value + 1; i < kept.first && leads; ++i)
            leads = isLeading(i) || words.has(List::Ends, m_reading.at(i).text)
                || words.has(List::States, m_reading.at(i).text);
        if (leads)
            return m_reading.at(value).span();
    }
    return std::nullopt;
}

/// The last word of a value that the verb follows; the token before it where there is none.
qsizetype KeptWordRecogniser::lastBeforeVerb(qsizetype first) const
{
    for (const Mention &mention : m_context.apart()) {
        if (mention.topic != Topic::Kept || mention.first <= first || mention.first - first > mostWords)
            continue;
        bool whole = true;
        for (qsizetype i = first; i < mention.first; ++i)
            whole = whole && isPart(i) && !m_reading.endsBefore(i + 1);
        if (whole)
            return mention.first - 1;
    }
    return first - 1;
}

/// True for "I" and for what leads from a topic to its value.
bool KeptWordRecogniser::isLeading(qsizetype token) const
{
    const QString &word = m_reading.at(token).text;
    return m_context.isConnector(token) || m_context.words().has(List::Keepers, word);
}

bool KeptWordRecogniser::isPart(qsizetype token) const
{
    const QString &word = m_reading.at(token).text;
    const Vocabulary &words = m_context.words();
    return word.size() >= leastLetters && !isLeading(token) && !words.has(List::States, word)
        && !words.has(List::Ends, word) && !words.has(List::And, word) && !words.has(List::Fillers, word);
}

} // namespace alongside
