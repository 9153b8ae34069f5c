// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/Answer.h"
#include "practice/answers/TextShape.h"
#include "practice/examples/ExampleDetail.h"
#include "practice/examples/ExamplePerson.h"
#include "practice/markup/Sanitiser.h"
#include "practice/pages/ControlValues.h"

#include <QJsonArray>

namespace alongside {

using namespace Qt::StringLiterals;
using Kind = ComponentKind;

namespace {

QString cut(QString text, const Rules &rules)
{
    const int most = rules.length.value_or(rules.maxLength.value_or(0));
    const int least = rules.length.value_or(rules.minLength.value_or(0));
    while (text.size() < least)
        text += u" made up"_s;
    return most > 0 ? text.left(most).trimmed() : text;
}

double within(double value, const Rules &rules)
{
    if (rules.min)
        value = qMax(value, *rules.min);
    return rules.max ? qMin(value, *rules.max) : value;
}

// Shapes that forms ask for when the words of a question do not say it.
QString shape(int attempt)
{
    static const QStringList shapes{u"Example"_s, u"123456"_s, u"12345678"_s, u"1234567890"_s, u"1"_s,
        u"Example1"_s, u"ABC 123"_s, u"AB123456"_s, u"2026"_s, u"A1"_s, u"12/12/2026"_s, u"Yes"_s};
    return shapes.at(attempt % shapes.size());
}

QString telephone(int attempt)
{
    static const QStringList numbers{
        u"01632 960123"_s, u"01632960123"_s, u"07700900123"_s, u"+447700900123"_s, u"01632 960 123"_s};
    return numbers.at((attempt - 1) % numbers.size());
}

double amount(const QString &key)
{
    static const QHash<QString, double> amounts{{u"rent"_s, 575}, {u"pay"_s, 620}, {u"savings"_s, 300},
        {u"hours"_s, 16}, {u"few"_s, 2}, {u"amount"_s, 80}};
    return amounts.value(key, 1);
}

} // namespace

QString ExamplePerson::detail(const QString &key, bool other) const
{
    static const QHash<QString, QString> fixed{{u"nino"_s, u"QQ 12 34 56 C"_s},
        {u"sort-code"_s, u"00-00-00"_s}, {u"account-number"_s, u"12345678"_s}, {u"postcode"_s, u"ZZ99 3WZ"_s},
        {u"town"_s, u"Exampleton"_s}, {u"password"_s, u"PractiseOnly2026"_s}, {u"code"_s, u"246 810"_s},
        {u"passport"_s, u"000000000"_s}, {u"driving-licence"_s, u"EXAMP805178R99ZZ"_s},
        {u"nhs"_s, u"999 000 0000"_s}, {u"vehicle"_s, u"ZZ00 ZZZ"_s}, {u"tax-reference"_s, u"00000 00000"_s},
        {u"company-number"_s, u"00000000"_s}, {u"organisation"_s, u"Example Company"_s},
        {u"job"_s, u"Shop assistant"_s}, {u"country"_s, u"Wales"_s}, {u"nationality"_s, u"British"_s},
        {u"health"_s, u"Arthritis in both knees and a bad back"_s}, {u"medicine"_s, u"Painkiller"_s},
        {u"dose"_s, u"2 tablets"_s}, {u"surgery"_s, u"Example Surgery"_s}, {u"honorific-prefix"_s, u"Mx"_s},
        {u"course"_s, u"Example course"_s}, {u"language"_s, u"Welsh"_s}};
    const QString given = other ? u"Alex"_s : m_given;
    if (key == u"given-name"_s)
        return given;
    if (key == u"family-name"_s)
        return m_family;
    if (key == u"name"_s)
        return given + u' ' + m_family;
    if (key == u"username"_s)
        return (m_given + u'.' + m_family).toLower();
    if (key == u"email"_s)
        return given.toLower() + u"@example.com"_s;
    if (key == u"tel"_s)
        return other ? u"01632 960123"_s : m_telephone;
    if (key == u"address-line"_s)
        return m_house;
    return fixed.value(key);
}

QJsonValue ExamplePerson::words(const Component &component, int attempt) const
{
    const QString key = exampleDetail(component);
    const bool left = !component.rules.required && (key == u"additional-name"_s || key == u"roll-number"_s);
    if (left)
        return QString();
    switch (component.kind) {
    case Kind::Number:
        return attempt == 0 ? within(amount(key), component.rules) : within(attempt, component.rules);
    case Kind::Email:
        return detail(u"email"_s, asksAboutAnother(component));
    case Kind::Telephone:
        return attempt == 0 ? detail(u"tel"_s, asksAboutAnother(component)) : telephone(attempt);
    case Kind::Website:
    case Kind::Time:
    case Kind::OsGridRef:
    case Kind::NationalGrid:
        return attempt == 0 ? textShape(component.kind).example
                            : textShape(component.kind).example.remove(u' ');
    case Kind::Multiline:
        if (attempt == 0 && key != u"health"_s)
            return cut(u"This is made up, to practise with."_s, component.rules);
        break;
    default:
        break;
    }
    const QString known = detail(key, asksAboutAnother(component));
    if (attempt == 0 && !known.isEmpty())
        return cut(known, component.rules);
    // A form may want the same without spaces or dashes.
    if (attempt == 1 && !known.isEmpty())
        return QString(known).remove(u' ').remove(u'-');
    return cut(shape(known.isEmpty() ? attempt : attempt - 2), component.rules);
}

QJsonValue ExamplePerson::date(const FormRun &run, const Component &component, int attempt) const
{
    static const QList<int> days{-60, 14, -7, 0, 1, -400, 60, -3000};
    QDate day = run.today().addDays(days.at(attempt % days.size()));
    if (attempt == 0 && exampleDetail(component) == u"bday"_s)
        day = asksAboutChild(component)   ? run.today().addYears(-9)
            : asksAboutAnother(component) ? m_born.addYears(2).addDays(40)
                                          : m_born;
    return dateAnswer(component.kind, day);
}

namespace {

// A list may say yes and no in words of its own; its values tell.
bool isYesOrNo(const QList<ListItem> &items)
{
    bool no = false;
    for (const ListItem &item : items)
        no = no || ControlValues::text(item.value).toLower() == u"no"_s || item.value == QJsonValue(false);
    return no && items.size() == 2;
}

bool saysYes(const ListItem &item)
{
    return item.value.isBool() ? item.value.toBool() : ControlValues::text(item.value).toLower() != u"no"_s;
}

} // namespace

QJsonValue ExamplePerson::choice(const FormRun &run, const Component &component, int attempt) const
{
    const QList<ListItem> offered = run.offered(component);
    if (offered.isEmpty())
        return {};
    const QString wanted = detail(exampleDetail(component), false);
    qsizetype first = -1;
    for (qsizetype i = 0; i < offered.size() && first < 0; ++i) {
        const QString words = Sanitiser::plainText(offered.at(i).text);
        const bool fits = isYesOrNo(offered) ? saysYes(offered.at(i)) == wantsYes(component)
            : wanted.isEmpty()               ? !isEvasive(words)
                                             : words.compare(wanted, Qt::CaseInsensitive) == 0;
        first = fits ? i : first;
    }
    const qsizetype index = (qMax<qsizetype>(first, 0) + attempt) % offered.size();
    const QJsonValue value = offered.at(index).value;
    return component.kind == Kind::Checkboxes ? QJsonValue(QJsonArray{value}) : value;
}

} // namespace alongside
