// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/NumberRecogniser.h"

#include "pii/Checksums.h"
#include "pii/DigitShape.h"
#include "pii/NumberRule.h"
#include "pii/UnknownNumber.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int nearEnough = 9;
constexpr qsizetype leastCard = 12;
constexpr qsizetype fullName = 3; ///< Words of "unique taxpayer reference".
constexpr qsizetype nearFullName = 12;
constexpr int nearPublic = 3;
constexpr qsizetype mostBetween = 4; ///< Words between a sort code and its account.
constexpr qsizetype mostCode = 8;
constexpr qsizetype mostService = 5; ///< Digits of a service that takes texts.
constexpr qsizetype mostOfForward = 8; ///< Words from "text" to such a number.

bool isWithin(qsizetype count, qsizetype least, qsizetype most)
{
    return count >= least && count <= most;
}

} // namespace

NumberRecogniser::NumberRecogniser(const Context &context)
    : m_context(context)
{
}

QList<PiiFinding> NumberRecogniser::find()
{
    for (const DigitRun &run : m_context.runs())
        judge(run);
    pairAccounts();
    return m_findings;
}

void NumberRecogniser::judge(const DigitRun &run)
{
    if (!run.hasLooseJoints()) {
        if (!take(run))
            takePart(run);
        return;
    }
    if (takeByShape(run) || (!digit_shape::isDate(run, false) && takeByTopic(run, true))
        || (run.isSpoken() && takeUnknown(run)))
        return;
    for (const DigitRun &part : run.parts()) {
        if (!take(part))
            takePart(part);
    }
}

bool NumberRecogniser::take(const DigitRun &run)
{
    if (number_rule::isAmount(m_context, run) || isForwarded(run))
        return false;
    if (isTaxReference(run))
        return add(PiiKind::Utr, run), true;
    return takeByTopic(run, true) || takeByShape(run) || takeByTopic(run, false) || takeUnknown(run);
}

/// "my Unique Taxpayer Reference as the payment ref, 481 902 7735": written as one after its full name it is
/// one, whatever stands between.
bool NumberRecogniser::isTaxReference(const DigitRun &run) const
{
    const auto lengths = run.lengths();
    if (lengths != QList<qsizetype>{3, 3, 4} && lengths != QList<qsizetype>{5, 5})
        return false;
    const auto &mentions = m_context.mentions();
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention &mention) {
        return mention.topic == Topic::Utr && mention.last - mention.first + 1 >= fullName
            && mention.last < run.firstToken() && run.firstToken() - mention.last <= nearFullName;
    });
}

bool NumberRecogniser::takeByTopic(const DigitRun &run, bool directOnly)
{
    const qsizetype n = run.count();
    const bool weak = digit_shape::isDate(run, true) || digit_shape::isTime(run) || digit_shape::isYear(run)
        || digit_shape::isTelephone(run, number_rule::hasPlus(m_context, run))
        || digit_shape::isOrganisationLine(run);
    const bool plain = digit_shape::isTelephone(run, number_rule::hasPlus(m_context, run));
    bool near = !directOnly;
    for (const Nearby &nearby : m_context.around(run.firstToken(), run.lastToken())) {
        if (number_rule::isNamed(m_context, nearby, run))
            return false;
        near = near
            && !(nearby.topic == Topic::Reference && nearby.distance <= 3
                && !number_rule::isOfTopic(m_context, nearby));
        const NumberRule *rule = numberRuleOf(nearby.topic);
        if (!rule || nearby.distance > nearEnough)
            continue;
        if (digit_shape::isOrganisationLine(run) && !(nearby.isDirect() && isOwnOf(rule->topic, run)))
            continue;
        const bool anything = rule->kind == PiiKind::SortCode
            || ((rule->topic == Topic::Code || rule->topic == Topic::Pin) && !digit_shape::isDate(run, true)
                && run.groups().size() == 2);
        if (!anything
            && (digit_shape::isDate(run, true) || digit_shape::isDecimal(run) || digit_shape::areYears(run))
            && !digit_shape::isYear(run))
            continue;
        const bool dated =
            run.groups().size() > 3 && n < leastCard && digit_shape::isDate(run.part(0, 3), false);
        if (rule->kind == PiiKind::Card && dated)
            continue; // "appointment card 14/03/26 0930"
        const bool direct = nearby.isDirect() && isWithin(n, rule->directLeast, rule->directMost);
        if (!direct && !(near && !weak && isWithin(n, rule->nearLeast, rule->nearMost)))
            continue;
        // "the code on my phone is": a secret that is as near as a telephone wins
        if (rule->kind == PiiKind::Telephone && n <= mostCode && !plain
            && isCodeNear(run, nearby.distance + 3))
            continue;
        return add(rule->kind, run), true;
    }
    return false;
}

bool NumberRecogniser::isCodeNear(const DigitRun &run, int most) const
{
    return m_context.isNear(Topic::Code, run.firstToken(), run.lastToken(), most)
        || m_context.isNear(Topic::Pin, run.firstToken(), run.lastToken(), most);
}

/// What counts whatever stands around it.
bool NumberRecogniser::takeByShape(const DigitRun &run)
{
    if (digit_shape::isBook(run))
        return false;
    if (takeBank(run))
        return true;
    if (digit_shape::isCard(run) && !digit_shape::isTelephone(run, number_rule::hasPlus(m_context, run)))
        return add(PiiKind::Card, run), true;
    if (takeTelephone(run))
        return true;
    if (passesNhs(run.digits()) && !digit_shape::isOrganisationLine(run)
        && !m_context.isNear(Topic::Reference, run.firstToken(), run.lastToken(), 2))
        return add(PiiKind::NhsNumber, run), true;
    return false;
}

bool NumberRecogniser::takeTelephone(const DigitRun &run)
{
    const auto isNear = [&](Topic topic, int most) {
        return m_context.isNear(topic, run.firstToken(), run.lastToken(), most);
    };
    const bool own = isNear(Topic::Somebody, 4);
    if (digit_shape::isOrganisationLine(run)
            ? !own
            : !digit_shape::isTelephone(run, number_rule::hasPlus(m_context, run)))
        return false;
    const bool mobile = run.digits().startsWith(u"07") || run.digits().startsWith(u"447");
    const bool office = isNear(Topic::Public, nearPublic) && !isNear(Topic::Mine, nearEnough);
    if (!own && !mobile && (office || isNear(Topic::Reference, 0)))
        return false;
    add(PiiKind::Telephone, run);
    return true;
}

/// True where a number that looks like an office's line is what stands before it says.
bool NumberRecogniser::isOwnOf(Topic topic, const DigitRun &run) const
{
    return (topic == Topic::Utr && passesUtr(run.digits()))
        || (topic == Topic::AccountNumber && run.count() == 8 && run.groups().size() == 1);
}

/// A sort code, or one with an account after it.
bool NumberRecogniser::takeBank(const DigitRun &run)
{
    if (digit_shape::isSortCode(run))
        return add(PiiKind::SortCode, run), true;
    const auto lengths = run.lengths();
    if (run.groups().size() < 4 || lengths.mid(0, 3) != QList<qsizetype>{2, 2, 2} || run.count() != 14)
        return false;
    add(PiiKind::SortCode, run.part(0, 3));
    add(PiiKind::AccountNumber, run.part(3, run.groups().size() - 3));
    return true;
}

/// "20 45 67 and 12345678 for the account": what stands beside an account is its sort code.
void NumberRecogniser::pairAccounts()
{
    const QList<DigitRun> &runs = m_context.runs();
    const auto isAccount = [this](const DigitRun &run) {
        const TextSpan span = run.span();
        return m_findings.contains(PiiFinding{PiiKind::AccountNumber, span.start, span.end - span.start});
    };
    for (qsizetype i = 1; i < runs.size(); ++i) {
        const qsizetype between = runs.at(i).firstToken() - runs.at(i - 1).lastToken();
        for (const auto &[one, other] : {std::pair(i, i - 1), std::pair(i - 1, i)}) {
            const bool pairs = runs.at(one).lengths() == QList<qsizetype>{2, 2, 2}
                && !digit_shape::isDate(runs.at(one), false);
            if (runs.at(one).count() == 6 && runs.at(other).count() == 8 && between <= (pairs ? 8 : 3)
                && isAccount(runs.at(other)))
                add(PiiKind::SortCode, runs.at(one));
            else if (digit_shape::isSortCode(runs.at(one)) && runs.at(other).count() == 8
                && between <= mostBetween && !digit_shape::isDate(runs.at(other), false))
                add(PiiKind::AccountNumber, runs.at(other));
        }
    }
}

bool NumberRecogniser::takeUnknown(const DigitRun &run)
{
    const auto kind = UnknownNumber(m_context).kindOf(run);
    if (kind)
        add(*kind, run);
    return kind.has_value();
}

/// A card or a telephone among other numbers.
void NumberRecogniser::takePart(const DigitRun &run)
{
    if (digit_shape::isOrganisationLine(run) || digit_shape::isDate(run, false) || digit_shape::isTime(run)
        || digit_shape::isBook(run) || digit_shape::areYears(run) || digit_shape::isVersion(run))
        return;
    const qsizetype groups = run.groups().size();
    for (qsizetype count = qMin<qsizetype>(groups - 1, 19); count > 0; --count) {
        for (qsizetype first = 0; first + count <= groups; ++first) {
            const DigitRun part = run.part(first, count);
            if (part.count() < 6 || part.count() > 19 || number_rule::isAmount(m_context, part))
                continue;
            const bool card = part.count() >= 15 && digit_shape::isCard(part);
            if (card)
                return add(PiiKind::Card, run);
            if (takeByTopic(part, true) || takeTelephone(part))
                return;
        }
    }
}

void NumberRecogniser::add(PiiKind kind, const DigitRun &run)
{
    TextSpan span = run.span();
    const qsizetype before = run.firstToken() - 1;
    if (before >= 0 && m_context.words().has(Vocabulary::List::Plus, m_context.reading().at(before).text))
        span = joined(span, m_context.reading().at(before).span());
    m_findings += PiiFinding{kind, span.start, span.end - span.start};
}

/// True for the short number of a service: "forward the text to 7726".
bool NumberRecogniser::isForwarded(const DigitRun &run) const
{
    const Reading &reading = m_context.reading();
    const qsizetype toward = run.firstToken() - 1;
    if (toward < 1 || run.groups().size() > 1 || run.count() < 4 || run.count() > mostService
        || !m_context.words().has(Vocabulary::List::Toward, reading.at(toward).text))
        return false;
    bool forwards = false;
    for (qsizetype i = qMax<qsizetype>(0, toward - mostOfForward); i < toward; ++i)
        forwards = reading.endsBefore(i + 1)
            ? false
            : forwards || m_context.words().has(Vocabulary::List::Forwards, reading.at(i).text);
    return forwards && !m_context.isNear(Topic::Pin, run.firstToken(), run.lastToken(), nearEnough)
        && !m_context.isNear(Topic::Password, run.firstToken(), run.lastToken(), nearEnough);
}

} // namespace alongside
