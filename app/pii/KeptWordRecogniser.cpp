// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/KeptWordRecogniser.h"

namespace alongside {

namespace {

constexpr qsizetype mostLeading = 4; ///< Words between "password" and its value.
constexpr qsizetype mostWords = 2; ///< Of a value.
constexpr qsizetype leastLetters = 3;

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
    return findings;
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
