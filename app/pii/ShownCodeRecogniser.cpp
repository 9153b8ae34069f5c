// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/ShownCodeRecogniser.h"

#include "pii/DigitShape.h"
#include "pii/NumberRule.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype least = 4;
constexpr qsizetype most = 8;
constexpr qsizetype leastSure = 6; ///< Shorter ones may count what the next word names.
constexpr qsizetype nearShows = 3; ///< Words from "shows" to the digits.
constexpr qsizetype nearSender = 6;
constexpr qsizetype nearOther = 3;
constexpr qsizetype nearNext = 3; ///< Words from one code to the next.

using List = Vocabulary::List;

} // namespace

ShownCodeRecogniser::ShownCodeRecogniser(const Context &context)
    : m_context(context)
    , m_reading(context.reading())
{
}

QList<PiiFinding> ShownCodeRecogniser::find()
{
    for (const DigitRun &run : m_context.runs()) {
        qsizetype first = 0;
        for (qsizetype i = 1; i <= run.groups().size(); ++i) {
            if (i < run.groups().size() && !run.groups().at(i).linked && !run.groups().at(i).loose)
                continue;
            judge(run.part(first, i - first));
            first = i;
        }
    }
    return m_findings;
}

void ShownCodeRecogniser::judge(const DigitRun &run)
{
    if (!isCode(run) || !(isShown(run) || isNext(run)))
        return;
    m_end = run.lastToken();
    const TextSpan span = run.span();
    m_findings += PiiFinding{PiiKind::OneTimeCode, span.start, span.end - span.start};
}

/// True for so many digits that are nothing else.
bool ShownCodeRecogniser::isCode(const DigitRun &run) const
{
    const qsizetype n = run.count();
    if (n < least || n > most || (n < leastSure && run.digits().endsWith(QStringLiteral("00"))))
        return false;
    if (digit_shape::isDate(run, false) || digit_shape::isTime(run) || digit_shape::areYears(run)
        || digit_shape::isDecimal(run) || digit_shape::isVersion(run) || digit_shape::isOrganisationLine(run)
        || digit_shape::isCounting(run) || number_rule::isAmount(m_context, run) || isCounted(run))
        return false;
    const QList<Nearby> around = m_context.around(run.firstToken(), run.lastToken());
    return std::none_of(around.begin(), around.end(), [](const Nearby &nearby) {
        return nearby.distance <= nearOther && nearby.before
            && (nearby.topic == Topic::Reference || nearby.topic == Topic::Label
                || nearby.topic == Topic::Other || nearby.topic == Topic::Example);
    });
}

/// True for "1430 steps": a word that says something stands right after few digits.
bool ShownCodeRecogniser::isCounted(const DigitRun &run) const
{
    const qsizetype next = run.lastToken() + 1;
    return run.count() < leastSure && next < m_reading.count() && m_reading.at(next).gap == u" "
        && !leadsOn(next) && !m_context.words().has(List::States, m_reading.at(next).text);
}

bool ShownCodeRecogniser::isShown(const DigitRun &run) const
{
    return isNear(Topic::Shows, run, nearShows, false) && isNear(Topic::Sender, run, nearSender, true);
}

/// True for the one after "604417 then".
bool ShownCodeRecogniser::isNext(const DigitRun &run) const
{
    if (m_end < 0 || run.firstToken() - m_end > nearNext + 1 || run.firstToken() <= m_end)
        return false;
    for (qsizetype i = m_end + 1; i < run.firstToken(); ++i) {
        if (!leadsOn(i))
            return false;
    }
    return true;
}

/// apart: any words may stand between, otherwise only such as lead on.
bool ShownCodeRecogniser::isNear(Topic topic, const DigitRun &run, qsizetype furthest, bool apart) const
{
    return std::any_of(m_context.apart().begin(), m_context.apart().end(), [&](const Mention &mention) {
        const bool before = mention.last < run.firstToken();
        const qsizetype from = before ? mention.last + 1 : run.lastToken() + 1;
        const qsizetype end = before ? run.firstToken() : mention.first;
        if (mention.topic != topic || end < from || end - from > furthest)
            return false;
        for (qsizetype i = from; i <= end; ++i) {
            if (m_reading.endsBefore(i) || (i < end && !apart && !leadsOn(i)))
                return false;
        }
        return true;
    });
}

/// True for a word that belongs to what is shown, or leads from thought to thought.
bool ShownCodeRecogniser::leadsOn(qsizetype token) const
{
    const QString &word = m_reading.at(token).text;
    const Vocabulary &words = m_context.words();
    return m_context.isConnector(token) || words.has(List::Links, word) || words.has(List::And, word)
        || words.has(List::Ends, word) || words.has(List::Dashes, word) || words.has(List::Fillers, word)
        || words.has(List::At, word)
        || std::any_of(m_context.apart().begin(), m_context.apart().end(), [token](const Mention &mention) {
               return (mention.topic == Topic::Sender || mention.topic == Topic::Shows)
                   && mention.first <= token && token <= mention.last;
           });
}

} // namespace alongside
