// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/BankPairRecogniser.h"

#include "pii/DigitShape.h"
#include "pii/NumberRule.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype sortCode = 6; // digits
constexpr qsizetype account = 8;
constexpr qsizetype furthest = 14; ///< Words from "bank" to the digits.
constexpr qsizetype mostBetween = 10; ///< Words between the two.
constexpr int nearEnough = 9;

} // namespace

BankPairRecogniser::BankPairRecogniser(const Context &context)
    : m_context(context)
{
    for (const DigitRun &run : context.runs())
        cut(run);
}

QList<PiiFinding> BankPairRecogniser::find()
{
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        judgeAlone(m_pieces.at(i));
        if (i + 1 < m_pieces.size())
            judge(m_pieces.at(i), m_pieces.at(i + 1));
    }
    return m_findings;
}

/// Takes what may be numbers of their own out of a run: "100245 then 20 45 18 then 31904472".
void BankPairRecogniser::cut(const DigitRun &run)
{
    const auto &groups = run.groups();
    qsizetype first = 0;
    for (qsizetype i = 1; i <= groups.size(); ++i) {
        const bool whole = i < groups.size()
            && (groups.at(i).digits.size() >= sortCode || groups.at(i - 1).digits.size() >= sortCode);
        if (i < groups.size() && !groups.at(i).linked && !groups.at(i).loose && !whole)
            continue;
        m_pieces += run.part(first, i - first);
        first = i;
    }
}

void BankPairRecogniser::judge(const DigitRun &one, const DigitRun &other)
{
    const bool sortFirst = one.count() == sortCode && other.count() == account;
    const bool accountFirst = one.count() == account && other.count() == sortCode;
    const qsizetype between = other.firstToken() - one.lastToken() - 1;
    if (!(sortFirst || accountFirst) || between > mostBetween || isNamed(one) || isNamed(other))
        return;
    const DigitRun &code = sortFirst ? one : other;
    const DigitRun &number = sortFirst ? other : one;
    const bool named = (isNear(Topic::ShortNumber, one) || isNear(Topic::ShortNumber, other))
        && (isNear(Topic::LongNumber, one) || isNear(Topic::LongNumber, other));
    const bool beside = between == 0 && number.groups().size() == 1;
    if (digit_shape::isDate(number, false) || (digit_shape::isDate(code, false) && !beside)
        || !(named || isOfBank(one) || isOfBank(other)))
        return;
    add(PiiKind::SortCode, code);
    add(PiiKind::AccountNumber, number);
}

/// "20/45/18" where a bank is spoken of, and both in one row of digits.
void BankPairRecogniser::judgeAlone(const DigitRun &run)
{
    const bool pairs =
        run.lengths() == QList<qsizetype>{2, 2, 2} && run.groups().last().joint == run.groups().at(1).joint;
    const bool marked = pairs && (run.groups().last().joint == u"/" || run.groups().last().joint == u".");
    const bool row = run.count() == sortCode + account && run.groups().size() == run.count();
    if ((marked || row) && !digit_shape::isDate(run, false) && !isNamed(run)
        && !number_rule::isAmount(m_context, run) && isOfBank(run))
        add(row ? PiiKind::AccountNumber : PiiKind::SortCode, run);
}

bool BankPairRecogniser::isOfBank(const DigitRun &run) const
{
    return isNear(Topic::Bank, run)
        || m_context.isNear(Topic::SortCode, run.firstToken(), run.lastToken(), nearEnough)
        || m_context.isNear(Topic::AccountNumber, run.firstToken(), run.lastToken(), nearEnough);
}

bool BankPairRecogniser::isNear(Topic topic, const DigitRun &run) const
{
    return std::any_of(m_context.apart().begin(), m_context.apart().end(), [&](const Mention &mention) {
        const bool before = mention.last < run.firstToken();
        const qsizetype words =
            before ? run.firstToken() - mention.last - 1 : mention.first - run.lastToken() - 1;
        return mention.topic == topic && words >= 0 && words <= furthest;
    });
}

/// True for the number of a case or a page.
bool BankPairRecogniser::isNamed(const DigitRun &run) const
{
    const QList<Nearby> around = m_context.around(run.firstToken(), run.lastToken());
    return std::any_of(around.begin(), around.end(),
        [&](const Nearby &nearby) { return number_rule::isNamed(m_context, nearby, run); });
}

void BankPairRecogniser::add(PiiKind kind, const DigitRun &run)
{
    const TextSpan span = run.span();
    m_findings += PiiFinding{kind, span.start, span.end - span.start};
}

} // namespace alongside
