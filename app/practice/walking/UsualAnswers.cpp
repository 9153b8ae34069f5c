// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/walking/AnswerMaker.h"

#include "practice/answers/Answer.h"
#include "practice/answers/TextShape.h"
#include "practice/examples/SampleFile.h"
#include "practice/walking/RegexSample.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QList<QJsonValue> dates(const Component &component, QDate today)
{
    const Rules &rules = component.rules;
    QList<QDate> days{QDate(1980, 3, 31), today, today.addDays(-1), today.addDays(1)};
    if (rules.maxDaysInFuture)
        days.append(today.addDays(*rules.maxDaysInFuture));
    if (rules.maxDaysInPast)
        days.append(today.addDays(-*rules.maxDaysInPast));
    QList<QJsonValue> result;
    for (const QDate day : days)
        result.append(dateAnswer(component.kind, day));
    return result;
}

QList<QJsonValue> numbers(const Rules &rules)
{
    const double low = rules.min.value_or(rules.max ? std::min(1.0, *rules.max) : 1);
    const double high = rules.max.value_or(low + 1);
    return {low, high, (low + high) / 2, double(qRound64((low + high) / 2)), 0, 1};
}

/// What forms ask for in text fields most often, in the formats that their patterns want.
QList<QJsonValue> texts(const Component &component)
{
    QStringList texts{u"Example"_s, u"Alex Example"_s, u"AB123456C"_s, u"AB 12 34 56 C"_s, u"AA3 1AB"_s,
        u"AA31AB"_s, u"07700 900982"_s, u"07700900982"_s, u"+447700900982"_s, u"name@example.com"_s,
        u"12345678"_s, u"12-34-56"_s, u"123456"_s, u"1234567890"_s, u"01/02/1990"_s, u"1990-02-01"_s,
        u"10:30"_s, u"www.example.com"_s, u"A1"_s, u"1"_s, u"12.50"_s, u"https://example.com"_s,
        u"12/345/6789"_s, u"AB12 CDE"_s, u"SO 1234 5678"_s, u"TQ123456"_s, u"GB123456789"_s, u"106 123 456"_s,
        u"An example of an answer in a few words"_s};
    for (int choice = 0; choice < 4 && !component.rules.regex.isEmpty(); ++choice)
        texts.prepend(regexSample(component.rules.regex, choice));
    const Rules &rules = component.rules;
    const int least = std::min(rules.length.value_or(rules.minLength.value_or(0)), 100'000);
    const int most = rules.length.value_or(rules.maxLength.value_or(0));
    if (least > 0)
        texts.append({QString(least, u'a'), QString(least, u'1')});
    if (most > 0)
        texts.append({QString(std::min(most, 3), u'a'), QString(std::min(most, 2), u'1')});
    QList<QJsonValue> result;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            result.append(text);
    }
    return result;
}

QList<QJsonValue> ofItems(const Component &component)
{
    QJsonArray many;
    QList<QJsonValue> result;
    const qsizetype least = std::max(1, component.rules.minItems.value_or(1));
    for (const ListItem &item : component.items) {
        if (component.kind == ComponentKind::Checkboxes && least == 1)
            result.append(QJsonArray{item.value});
        else if (component.kind != ComponentKind::Checkboxes)
            result.append(item.value);
        if (many.size() < least)
            many.append(item.value);
    }
    if (component.kind == ComponentKind::Checkboxes && least > 1)
        result.append(many);
    return result;
}

QJsonValue files(const Component &component)
{
    QStringList names;
    for (const SampleFile &file : SampleFile::accepted(component.accept))
        names.append(file.name);
    QJsonArray chosen;
    const int wanted = std::clamp(component.rules.minItems.value_or(1), 1, 100);
    for (int i = 0; i < wanted && !names.isEmpty(); ++i)
        chosen.append(names.at(i % names.size()));
    return chosen;
}

} // namespace

QList<QJsonValue> usualAnswers(const Component &component, QDate today)
{
    switch (component.kind) {
    case ComponentKind::Number:
        return numbers(component.rules);
    case ComponentKind::Email:
        return QList<QJsonValue>{u"name@example.com"_s, u"a.b@example.org.uk"_s} + texts(component);
    case ComponentKind::Telephone:
        return QList<QJsonValue>{u"01632 960001"_s, u"07700 900982"_s, u"+44 808 157 0192"_s}
        + texts(component);
    case ComponentKind::Website:
        return QList<QJsonValue>{textShape(component.kind).example} + texts(component);
    case ComponentKind::Time:
    case ComponentKind::OsGridRef:
    case ComponentKind::NationalGrid:
        return {textShape(component.kind).example};
    case ComponentKind::Date:
    case ComponentKind::MonthYear:
    case ComponentKind::DateTime:
        return dates(component, today);
    case ComponentKind::Address:
        return {QJsonObject{{u"addressLine1"_s, u"1 Example Street"_s}, {u"town"_s, u"Exampleton"_s},
            {u"postcode"_s, u"AA3 1AB"_s}}};
    case ComponentKind::EastingNorthing:
        return {QJsonObject{{u"easting"_s, 530000}, {u"northing"_s, 180000}}};
    case ComponentKind::LatLong:
        return {QJsonObject{{u"latitude"_s, 51.5}, {u"longitude"_s, -0.1}}};
    case ComponentKind::Declaration:
    case ComponentKind::Payment:
        return {true};
    case ComponentKind::Upload:
        return {files(component)};
    default:
        return isChoice(component.kind) ? ofItems(component) : texts(component);
    }
}

} // namespace alongside
