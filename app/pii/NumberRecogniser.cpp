// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/NumberRecogniser.h"

#include "pii/Checksums.h"
#include "pii/DigitShape.h"
#include "pii/NumberRule.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int nearEnough = 9;
constexpr int nearPublic = 3;
constexpr qsizetype mostCode = 8;
constexpr qsizetype leastUnknown = 8;
constexpr qsizetype leastSingle = 9; ///< Where each digit stands alone.
constexpr qsizetype mostUnknown = 24;

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
    if (isAmount(run))
        return false;
    return takeByTopic(run, true) || takeByShape(run) || takeByTopic(run, false) || takeUnknown(run)
        || takeAlone(run);
}

bool NumberRecogniser::takeByTopic(const DigitRun &run, bool directOnly)
{
    const qsizetype n = run.count();
    const bool weak = digit_shape::isDate(run, true) || digit_shape::isTime(run) || digit_shape::isYear(run)
        || digit_shape::isTelephone(run, hasPlus(run)) || digit_shape::isOrganisationLine(run);
    const bool plain = digit_shape::isTelephone(run, hasPlus(run));
    bool near = !directOnly;
    for (const Nearby &nearby : m_context.around(run.firstToken(), run.lastToken())) {
        if (isNamed(nearby, run))
            return false;
        near = near && !(nearby.topic == Topic::Reference && nearby.distance <= 3 && !isOfTopic(nearby));
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

/// True right after a word such as "page" or "ticket": the number names a thing.
bool NumberRecogniser::isNamed(const Nearby &nearby, const DigitRun &run) const
{
    const bool names = nearby.topic == Topic::Label || nearby.topic == Topic::Reference;
    return names && nearby.before && nearby.isDirect() && !isOfTopic(nearby)
        && (nearby.topic == Topic::Reference || run.firstToken() - nearby.mention.last <= 2);
}

/// True in "passport reference": the word belongs to the topic before it.
bool NumberRecogniser::isOfTopic(const Nearby &nearby) const
{
    const auto &mentions = m_context.mentions();
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention &mention) {
        return numberRuleOf(mention.topic)
            && (mention.last + 1 == nearby.mention.first || mention.first == nearby.mention.last + 1);
    });
}

/// What counts whatever stands around it.
bool NumberRecogniser::takeByShape(const DigitRun &run)
{
    if (digit_shape::isBook(run))
        return false;
    if (takeBank(run))
        return true;
    if (digit_shape::isCard(run) && !digit_shape::isTelephone(run, hasPlus(run)))
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
    if (digit_shape::isOrganisationLine(run) ? !own : !digit_shape::isTelephone(run, hasPlus(run)))
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
        if (runs.at(i).firstToken() - runs.at(i - 1).lastToken() > 3)
            continue;
        for (const auto &[one, other] : {std::pair(i, i - 1), std::pair(i - 1, i)}) {
            if (runs.at(one).count() == 6 && runs.at(other).count() == 8 && isAccount(runs.at(other)))
                add(PiiKind::SortCode, runs.at(one));
        }
    }
}

/// A long number of which nothing is known opens something more often than not.
bool NumberRecogniser::takeUnknown(const DigitRun &run)
{
    const qsizetype n = run.count();
    if (n == 8 && m_context.isNear(Topic::Birth, run.firstToken(), run.lastToken(), 3))
        return false; // a day in one piece
    if (!isWithin(n, leastUnknown, mostUnknown) || (run.hasLooseJoints() && !run.isSpoken())
        || digit_shape::isDate(run, false) || digit_shape::areYears(run)
        || digit_shape::isOrganisationLine(run) || digit_shape::isCounting(run)
        || digit_shape::isTelephone(run, hasPlus(run)))
        return false;
    const bool linked = !run.isSpoken()
        && std::any_of(
            run.groups().begin(), run.groups().end(), [](const DigitGroup &g) { return g.linked; });
    if (digit_shape::isBook(run) || digit_shape::isDecimal(run) || digit_shape::isVersion(run) || linked)
        return false;
    for (const Nearby &nearby : m_context.around(run.firstToken(), run.lastToken())) {
        const bool other = nearby.topic == Topic::Reference || nearby.topic == Topic::Other;
        if ((other && nearby.distance <= 3) || isNamed(nearby, run))
            return false;
    }
    const auto lengths = run.lengths();
    const bool grouped = std::any_of(lengths.begin(), lengths.end(), [](qsizetype l) { return l >= 3; })
        || (n >= leastSingle && lengths.count(1) == n);
    if (!grouped && !run.isSpoken() && !m_context.isNear(Topic::Number, run.firstToken(), run.lastToken(), 3))
        return false;
    const bool telephone = m_context.isNear(Topic::Telephone, run.firstToken(), run.lastToken(), nearEnough);
    if (telephone && run.digits().startsWith(u'0'))
        return add(PiiKind::Telephone, run), true;
    add(n == 9 ? PiiKind::Passport : n == 10 ? PiiKind::Utr : PiiKind::AccountNumber, run);
    return true;
}

/// A note that is nothing but digits, or "it is" and digits, answers a question.
bool NumberRecogniser::takeAlone(const DigitRun &run)
{
    qsizetype others = 0; // words that say something
    for (qsizetype i = 0; i < m_context.reading().count(); ++i)
        others += (i < run.firstToken() || i > run.lastToken()) && !m_context.isConnector(i) ? 1 : 0;
    if (others > 0 || run.count() < 6 || m_context.reading().count() > run.lastToken() - run.firstToken() + 5
        || digit_shape::isDate(run, false) || digit_shape::areYears(run)
        || digit_shape::isOrganisationLine(run) || digit_shape::isCounting(run))
        return false;
    add(PiiKind::OneTimeCode, run);
    return true;
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
            if (part.count() < 6 || part.count() > 19 || isAmount(part))
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

bool NumberRecogniser::isAmount(const DigitRun &run) const
{
    static const QString currencies = QStringLiteral("£$€₴₹₨৳¥%");
    const Reading &reading = m_context.reading();
    const QString &before = reading.at(run.firstToken()).gap;
    const QString &after = reading.gapAfter(run.lastToken());
    const auto isCurrency = [&](QChar c) {
        return currencies.contains(c);
    };
    if (std::any_of(before.begin(), before.end(), isCurrency)
        || (!after.isEmpty() && isCurrency(after.trimmed().isEmpty() ? u' ' : after.trimmed().at(0))))
        return true;
    const auto isWord = [&](qsizetype i) {
        return i >= 0 && i < reading.count()
            && m_context.words().has(Vocabulary::List::Amounts, reading.at(i).text);
    };
    return isWord(run.lastToken() + 1) && !reading.endsBefore(run.lastToken() + 1);
}

bool NumberRecogniser::hasPlus(const DigitRun &run) const
{
    const qsizetype first = run.firstToken();
    return m_context.reading().at(first).gap.endsWith(u'+')
        || (first > 0
            && m_context.words().has(Vocabulary::List::Plus, m_context.reading().at(first - 1).text));
}

} // namespace alongside
