// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/UnknownNumber.h"

#include "pii/DigitShape.h"
#include "pii/NumberRule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int nearEnough = 9;
constexpr int nearEvent = 4;
constexpr qsizetype leastUnknown = 8;
constexpr qsizetype leastSingle = 9; ///< Where each digit stands alone.
constexpr qsizetype mostUnknown = 24;
constexpr qsizetype leastDated = 12; ///< So many digits are no date with a time.
constexpr qsizetype mostWordsOfCode = 10;
constexpr qsizetype mostRuns = 2; ///< More numbers than these are a list of sums.

} // namespace

UnknownNumber::UnknownNumber(const Context &context)
    : m_context(context)
{
}

std::optional<PiiKind> UnknownNumber::kindOf(const DigitRun &run) const
{
    if (const auto kind = longKind(run))
        return kind;
    return isCode(run) ? std::optional(PiiKind::OneTimeCode) : std::nullopt;
}

/// A long number of which nothing is known opens something more often than not.
std::optional<PiiKind> UnknownNumber::longKind(const DigitRun &run) const
{
    const qsizetype n = run.count();
    if (n == 8 && m_context.isNear(Topic::Birth, run.firstToken(), run.lastToken(), 3))
        return std::nullopt; // a day in one piece
    if (n < leastUnknown || n > mostUnknown || (run.hasLooseJoints() && !run.isSpoken())
        || digit_shape::isDate(run, false) || digit_shape::areYears(run)
        || digit_shape::isOrganisationLine(run) || digit_shape::isCounting(run)
        || digit_shape::isTelephone(run, number_rule::hasPlus(m_context, run)))
        return std::nullopt;
    const bool linked = !run.isSpoken()
        && std::any_of(
            run.groups().begin() + 1, run.groups().end(), [](const DigitGroup &g) { return g.linked; });
    if (digit_shape::isBook(run) || digit_shape::isDecimal(run) || digit_shape::isVersion(run) || linked)
        return std::nullopt;
    const bool dated =
        run.groups().size() > 3 && n < leastDated && digit_shape::isDate(run.part(0, 3), false);
    if (dated || isSum(run) || isFile(run))
        return std::nullopt;
    for (const Nearby &nearby : m_context.around(run.firstToken(), run.lastToken())) {
        const bool other = nearby.topic == Topic::Reference || nearby.topic == Topic::Other;
        if ((other && nearby.distance <= 3) || number_rule::isNamed(m_context, nearby, run))
            return std::nullopt;
    }
    const auto lengths = run.lengths();
    const bool grouped = std::any_of(lengths.begin(), lengths.end(), [](qsizetype l) { return l >= 3; })
        || (n >= leastSingle && lengths.count(1) == n);
    if (!grouped && !run.isSpoken() && !m_context.isNear(Topic::Number, run.firstToken(), run.lastToken(), 3))
        return std::nullopt;
    const bool telephone = m_context.isNear(Topic::Telephone, run.firstToken(), run.lastToken(), nearEnough);
    if (telephone && run.digits().startsWith(u'0'))
        return PiiKind::Telephone;
    return n == 9 ? PiiKind::Passport : n == 10 ? PiiKind::Utr : PiiKind::AccountNumber;
}

/// A note that is nothing but digits, or six of them among few words that explain nothing, answers a
/// question.
bool UnknownNumber::isCode(const DigitRun &run) const
{
    const qsizetype words = m_context.reading().count() - (run.lastToken() - run.firstToken() + 1);
    qsizetype others = 0; // words that say something
    for (qsizetype i = 0; i < m_context.reading().count(); ++i)
        others += (i < run.firstToken() || i > run.lastToken()) && !m_context.isConnector(i) ? 1 : 0;
    const bool few =
        others == 0 ? words <= 4 : run.count() == 6 && words <= mostWordsOfCode && isUnexplained(run);
    const bool year = run.groups().size() > 1 && digit_shape::isYear(run.part(0, 1)); // 2013/376
    if (!few || year || digit_shape::isVersion(run) || run.count() < 6 || digit_shape::isDate(run, false)
        || digit_shape::areYears(run) || digit_shape::isOrganisationLine(run) || digit_shape::isCounting(run))
        return false;
    return true;
}

/// True for what is said with "thousand" in it.
bool UnknownNumber::isSum(const DigitRun &run) const
{
    return std::any_of(run.groups().begin(), run.groups().end(), [](const DigitGroup &group) {
        return group.spoken && group.first == group.last && group.digits == u"000";
    });
}

/// True in the name of a file: IMG_20260314_101522.jpg.
bool UnknownNumber::isFile(const DigitRun &run) const
{
    static const QStringList ends{u"jpg"_s, u"jpeg"_s, u"png"_s, u"pdf"_s, u"doc"_s, u"docx"_s, u"heic"_s,
        u"txt"_s, u"mp4"_s, u"zip"_s, u"csv"_s, u"xls"_s, u"xlsx"_s};
    const Reading &reading = m_context.reading();
    for (qsizetype next = run.lastToken() + 1; next < reading.count() && !reading.at(next).gap.contains(u' ');
         ++next) {
        if (reading.at(next).gap == u"." && ends.contains(reading.at(next).text))
            return true;
    }
    return false;
}

/// True where nothing near says what a number is: no amount, no case, no place, no appointment.
bool UnknownNumber::isUnexplained(const DigitRun &run) const
{
    static const QList<Topic> explanations{
        Topic::Reference, Topic::Label, Topic::Event, Topic::Public, Topic::Other, Topic::Example};
    const bool single = run.groups().size() == run.count();
    if (m_context.runs().size() > mostRuns || isFile(run) || run.digits().endsWith(u"00")
        || digit_shape::isDecimal(run) || digit_shape::isTime(run) || digit_shape::isYear(run.part(0, 1))
        || (!single && (run.groups().size() > 2 || run.groups().first().digits.size() < 3)))
        return false;
    const QList<Nearby> around = m_context.around(run.firstToken(), run.lastToken());
    return std::none_of(around.begin(), around.end(), [](const Nearby &nearby) {
        const int most = nearby.topic == Topic::Event ? nearEvent : nearEnough;
        return nearby.distance <= most && explanations.contains(nearby.topic);
    });
}

} // namespace alongside
