// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/DigitShape.h"

#include "pii/Checksums.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::digit_shape {

namespace {

int valueOf(const DigitGroup &group)
{
    return group.digits.size() > 4 ? -1 : group.digits.toInt();
}

bool isYearValue(const DigitGroup &group)
{
    return group.digits.size() == 4 && valueOf(group) >= 1900 && valueOf(group) <= 2099;
}

bool areDayAndMonth(const DigitGroup &one, const DigitGroup &other)
{
    const int a = valueOf(one);
    const int b = valueOf(other);
    return a >= 1 && b >= 1 && one.digits.size() <= 2 && other.digits.size() <= 2
        && ((a <= 31 && b <= 12) || (a <= 12 && b <= 31));
}

bool isMark(const QString &joint)
{
    const QString mark = joint.trimmed();
    return mark == u"/" || mark == u"." || mark == u"-";
}

bool haveJoint(const DigitRun &run, QStringView mark)
{
    return std::all_of(run.groups().begin() + 1, run.groups().end(),
        [&](const DigitGroup &group) { return group.joint.trimmed() == mark; });
}

} // namespace

bool isDate(const DigitRun &run, bool strict)
{
    const auto &groups = run.groups();
    if (groups.size() != 3)
        return false;
    const bool marked = isMark(groups.at(1).joint) && isMark(groups.at(2).joint);
    const bool long_ = isYearValue(groups.at(2)) && areDayAndMonth(groups.at(0), groups.at(1));
    const bool turned = isYearValue(groups.at(0)) && areDayAndMonth(groups.at(1), groups.at(2));
    const bool short_ = groups.at(2).digits.size() == 2 && areDayAndMonth(groups.at(0), groups.at(1));
    return ((long_ || turned) && (marked || !strict)) || (!strict && short_ && marked);
}

bool isTime(const DigitRun &run)
{
    const auto &groups = run.groups();
    return groups.size() == 2 && groups.at(0).digits.size() <= 2 && groups.at(1).digits.size() == 2
        && (groups.at(1).joint == u"." || groups.at(1).joint == u":") && valueOf(groups.at(0)) < 24
        && valueOf(groups.at(1)) < 60;
}

bool isYear(const DigitRun &run)
{
    return run.groups().size() == 1 && isYearValue(run.groups().first());
}

bool areYears(const DigitRun &run)
{
    const auto &groups = run.groups();
    if (groups.size() == 2 && isYearValue(groups.at(0)) && groups.at(1).digits.size() == 2)
        return valueOf(groups.at(1)) == (valueOf(groups.at(0)) + 1) % 100;
    return std::all_of(groups.begin(), groups.end(), isYearValue);
}

bool isTelephone(const DigitRun &run, bool plus)
{
    const QString &digits = run.digits();
    const qsizetype n = digits.size();
    if (plus)
        return n >= 8 && n <= 16;
    if (digits.startsWith(u"00"))
        return n >= 11 && n <= 17;
    if (digits.startsWith(u"440"))
        return n == 12 || n == 13;
    if (digits.startsWith(u"44"))
        return n == 12;
    static const QString areas = QStringLiteral("127");
    return n >= 10 && n <= 11 && digits.at(0) == u'0' && areas.contains(digits.at(1))
        && (n == 11 || digits.at(1) == u'1');
}

bool isOrganisationLine(const DigitRun &run)
{
    static const QStringList before{u"18001"_s, u"18002"_s};
    static const QStringList shortLines{u"0800"_s, u"0808"_s, u"0845"_s, u"0500"_s};
    static const QString areas = u"389"_s;
    QString digits = run.digits();
    for (const QString &start : before) {
        if (digits.startsWith(start) && digits.size() >= start.size() + 9)
            digits = digits.mid(start.size());
    }
    const qsizetype n = digits.size();
    return (n >= 10 && n <= 11 && digits.at(0) == u'0' && areas.contains(digits.at(1)))
        || (n >= 7 && n <= 9 && shortLines.contains(run.groups().first().digits));
}

bool isSortCode(const DigitRun &run)
{
    return run.lengths() == QList<qsizetype>{2, 2, 2} && haveJoint(run, u"-") && !isDate(run, false);
}

bool isCard(const DigitRun &run)
{
    static const QString systems = QStringLiteral("3456");
    const qsizetype n = run.count();
    if (n < 13 || n > 19 || !passesLuhn(run.digits()))
        return false;
    return systems.contains(run.digits().at(0)) || (run.digits().at(0) == u'2' && n == 16);
}

bool isDecimal(const DigitRun &run)
{
    const auto lengths = run.lengths();
    if (lengths.size() == 2 && run.groups().last().joint == u"." && lengths.first() != lengths.last())
        return true;
    return lengths.size() >= 2 && lengths.last() == 2 && run.groups().last().joint == u"."
        && std::all_of(run.groups().begin() + 1, run.groups().end() - 1,
            [](const DigitGroup &group) { return group.joint == u"," && group.digits.size() == 3; });
}

bool isVersion(const DigitRun &run)
{
    const auto lengths = run.lengths();
    const bool dotted = std::all_of(run.groups().begin() + 1, run.groups().end(),
        [](const DigitGroup &group) { return group.joint == u"."; });
    const bool host = lengths.size() == 4
        && std::all_of(run.groups().begin(), run.groups().end(),
            [](const DigitGroup &group) { return valueOf(group) >= 0 && valueOf(group) <= 255; });
    return dotted && lengths.size() >= 3
        && (host || (lengths.contains(1) && lengths.count(1) < lengths.size()));
}

bool isBook(const DigitRun &run)
{
    const QString &digits = run.digits();
    if (digits.size() != 13 || !(digits.startsWith(u"978") || digits.startsWith(u"979")))
        return false;
    int sum = 0;
    for (int i = 0; i < 13; ++i)
        sum += (digits.at(i).unicode() - u'0') * (i % 2 ? 3 : 1);
    return sum % 10 == 0;
}

bool isCounting(const DigitRun &run)
{
    const QString &digits = run.digits();
    for (qsizetype i = 1; i < digits.size(); ++i) {
        if ((digits.at(i).unicode() - digits.at(i - 1).unicode() + 10) % 10 != 1)
            return false;
    }
    return run.groups().size() > 2;
}

} // namespace alongside::digit_shape
