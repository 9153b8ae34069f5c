// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/CardDetails.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype leastCard = 14; ///< Characters of a whole card number.
constexpr qsizetype furthest = 7; ///< Words from one part to the next.
constexpr int mostWords = 4; ///< Of those such as say something.

using List = Vocabulary::List;

bool isYear(const DigitGroup &group)
{
    const int value = group.digits.toInt();
    return (group.digits.size() == 2 && value >= 20 && value <= 45)
        || (group.digits.size() == 4 && value >= 2020 && value <= 2045);
}

bool isMonth(const DigitGroup &group)
{
    const int value = group.digits.toInt();
    return group.digits.size() <= 2 && value >= 1 && value <= 12;
}

} // namespace

CardDetails::CardDetails(const Context &context)
    : m_context(context)
{
}

QList<PiiFinding> CardDetails::with(const QList<PiiFinding> &findings) const
{
    QList<PiiFinding> all = findings;
    for (const PiiFinding &finding : findings) {
        if (finding.kind != PiiKind::Card || finding.length < leastCard)
            continue;
        for (const TextSpan &span : after(m_context.reading().tokenAt(finding.end())))
            all += PiiFinding{PiiKind::Card, span.start, span.end - span.start};
    }
    return all;
}

/// The parts that follow before a token, each near the one before it.
QList<TextSpan> CardDetails::after(qsizetype token) const
{
    const Reading &reading = m_context.reading();
    QList<DigitGroup> groups;
    for (const DigitRun &run : m_context.runs()) {
        if (run.lastToken() < token)
            continue;
        // "five nine zero" is one
        const bool said = run.isSpoken() && run.count() <= 4 && run.firstToken() >= token;
        if (said)
            groups += DigitGroup{
                run.digits(), {run.span()}, run.firstToken(), run.lastToken(), QString(), false, true};
        else
            groups += run.groups();
    }
    QList<TextSpan> spans;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const DigitGroup &group = groups.at(i);
        if (group.first < token)
            continue;
        if (group.first - token > furthest || m_context.isNear(Topic::Reference, group.first, group.last, 1))
            break;
        qsizetype words = 0;
        for (qsizetype at = token; at < group.first; ++at)
            words += m_context.isConnector(at) ? 0 : 1;
        if (words > mostWords)
            break;
        const bool pair = i + 1 < groups.size() && isMonth(group) && isYear(groups.at(i + 1))
            && groups.at(i + 1).first - group.last <= 2;
        const qsizetype month = isYear(group) ? monthBefore(group.first) : group.first;
        const bool check = group.digits.size() == 3 || (group.digits.size() == 4 && !isYear(group));
        if (pair || month < group.first || (check && !isCounted(group))) {
            const DigitGroup &last = pair ? groups.at(i + 1) : group;
            spans += reading.span(qMin(month, group.first), last.last);
            token = last.last + 1;
            i += pair ? 1 : 0;
        }
    }
    return spans;
}

/// The token of a month that stands right before a year; the year's when there is none.
qsizetype CardDetails::monthBefore(qsizetype token) const
{
    const bool month =
        token > 0 && m_context.words().has(List::Months, m_context.reading().at(token - 1).text);
    return month ? token - 1 : token;
}

/// True for a sum, or for a number of something.
bool CardDetails::isCounted(const DigitGroup &group) const
{
    static const QString currencies = QStringLiteral("£$€₴₹₨৳¥%");
    const Reading &reading = m_context.reading();
    const QString around = reading.at(group.first).gap + reading.gapAfter(group.last).trimmed().left(1);
    const bool sum =
        std::any_of(around.begin(), around.end(), [](QChar c) { return currencies.contains(c); });
    const bool decimal = reading.gapAfter(group.last) == u"." && group.last + 1 < reading.count();
    return sum || decimal
        || (group.last + 1 < reading.count() && !reading.endsBefore(group.last + 1)
            && m_context.words().has(List::Amounts, reading.at(group.last + 1).text));
}

} // namespace alongside
