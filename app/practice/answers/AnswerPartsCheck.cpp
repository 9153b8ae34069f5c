// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/Answer.h"
#include "practice/answers/AnswerCheck.h"
#include "practice/answers/AnswerPattern.h"
#include "practice/answers/AnswerWords.h"
#include "practice/answers/FormText.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString partName(const QString &part, const PageWords &words)
{
    if (part == u"day")
        return words(QT_TRANSLATE_NOOP("PracticePage", "day"));
    if (part == u"month")
        return words(QT_TRANSLATE_NOOP("PracticePage", "month"));
    if (part == u"year")
        return words(QT_TRANSLATE_NOOP("PracticePage", "year"));
    return part == u"hour" ? words(QT_TRANSLATE_NOOP("PracticePage", "hour"))
                           : words(QT_TRANSLATE_NOOP("PracticePage", "minute"));
}

/// Which part of a date is wrong, so that the focus goes to it.
QString wrongPart(const QJsonObject &date)
{
    const auto number = [&date](const QString &part) {
        return answerText(date.value(part)).toInt();
    };
    if (number(u"month"_s) < 1 || number(u"month"_s) > 12)
        return u"month"_s;
    if (answerText(date.value(u"year"_s)).size() != 4)
        return u"year"_s;
    return date.contains(u"day"_s) ? u"day"_s : u"month"_s;
}

bool isTime(const QJsonObject &answer)
{
    bool hourRead = false;
    bool minuteRead = false;
    const int hour = answerText(answer.value(u"hour"_s)).toInt(&hourRead);
    const int minute = answerText(answer.value(u"minute"_s)).toInt(&minuteRead);
    return hourRead && minuteRead && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
}

} // namespace

QList<Problem> AnswerCheck::checkDate(const QJsonValue &answer) const
{
    const QString start = startOf(m_title);
    const QString notReal = m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be a real date")).arg(start);
    if (answer.isObject()) {
        const QJsonObject date = answer.toObject();
        for (const QString &part : controlParts(m_component.kind)) {
            if (!isAnswered(date.value(part)))
                //: %1 is a question such as "Date of birth", %2 is "day", "month" or "year"
                return problem({u"date.base"_s, u"date.parts"_s, u"nonNumeric"_s},
                    m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must include a %2"))
                        .arg(start, partName(part, m_words)),
                    part);
        }
        if (!answerDate(answer).isValid())
            return problem({u"date.format"_s, u"date.base"_s, u"nonNumeric"_s}, notReal, wrongPart(date));
        if (m_component.kind == ComponentKind::DateTime && !isTime(date))
            return problem({u"date.format"_s},
                m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must include a real time")).arg(start),
                u"hour"_s);
    }
    const QDate date = answerDate(answer);
    return date.isValid() ? checkRange(date) : problem({u"date.format"_s, u"date.base"_s}, notReal, u"day"_s);
}

QList<Problem> AnswerCheck::checkRange(QDate date) const
{
    const Rules &rules = m_component.rules;
    const QString start = startOf(m_title);
    const QString first = controlParts(m_component.kind).value(0);
    const auto printed = [this](QDate day) {
        return FormText::printed(day, m_words);
    };
    if (rules.maxDaysInPast) {
        const QDate earliest = m_today.addDays(-*rules.maxDaysInPast);
        if (date < earliest)
            return problem({u"date.min"_s},
                *rules.maxDaysInPast == 0
                    ? m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be today or in the future"))
                          .arg(start)
                    : m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be the same as or after %2"))
                          .arg(start, printed(earliest)),
                first);
    }
    if (rules.maxDaysInFuture) {
        const QDate latest = m_today.addDays(*rules.maxDaysInFuture);
        if (date > latest)
            return problem({u"date.max"_s},
                *rules.maxDaysInFuture == 0
                    ? m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be today or in the past")).arg(start)
                    : m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be the same as or before %2"))
                          .arg(start, printed(latest)),
                first);
    }
    return {};
}

QList<Problem> AnswerCheck::checkParts(const QJsonValue &answer) const
{
    const QJsonObject address = answer.toObject();
    if (address.isEmpty())
        return problem({u"string.empty"_s}, missingMessage(m_component, m_title, m_words), u"addressLine1"_s);
    if (!isAnswered(address.value(u"addressLine1"_s)))
        return problem({u"string.empty"_s},
            m_words(
                QT_TRANSLATE_NOOP("PracticePage", "Enter address line 1, typically the building and street")),
            u"addressLine1"_s);
    if (!isAnswered(address.value(u"town"_s)))
        return problem(
            {u"string.empty"_s}, m_words(QT_TRANSLATE_NOOP("PracticePage", "Enter town or city")), u"town"_s);
    const QString postcode = answerText(address.value(u"postcode"_s));
    if (postcode.isEmpty())
        return problem(
            {u"string.empty"_s}, m_words(QT_TRANSLATE_NOOP("PracticePage", "Enter postcode")), u"postcode"_s);
    // BS 7666-2: outward and inward code; the space is a habit, not a rule.
    if (!mayMatch(u"(?i)^[a-z]{1,2}[0-9][0-9a-z]?\\s*[0-9][a-z]{2}$"_s, postcode))
        return problem({u"string.pattern.base"_s},
            m_words(QT_TRANSLATE_NOOP("PracticePage", "Enter a full UK postcode, like AA3 1AB")),
            u"postcode"_s);
    return {};
}

QList<Problem> AnswerCheck::checkPlace(const QJsonValue &answer) const
{
    struct Bounds {
        QString part;
        const char *label;
        double low;
        double high;
    };
    // The National Grid's extent in metres, and the British Isles' in degrees.
    const QList<Bounds> bounds = m_component.kind == ComponentKind::LatLong
        ? QList<Bounds>{{u"latitude"_s, QT_TRANSLATE_NOOP("PracticePage", "Latitude"), 49, 61},
            {u"longitude"_s, QT_TRANSLATE_NOOP("PracticePage", "Longitude"), -9, 2}}
        : QList<Bounds>{{u"easting"_s, QT_TRANSLATE_NOOP("PracticePage", "Easting"), 0, 700'000},
            {u"northing"_s, QT_TRANSLATE_NOOP("PracticePage", "Northing"), 0, 1'300'000}};
    const QJsonObject place = answer.toObject();
    for (const Bounds &bound : bounds) {
        bool ok = false;
        const double value = answerText(place.value(bound.part)).toDouble(&ok);
        if (!ok || value < bound.low || value > bound.high)
            return problem({u"number.base"_s},
                m_words(QT_TRANSLATE_NOOP("PracticePage", "Enter %1 as a number between %2 and %3"))
                    .arg(m_words(bound.label).toLower())
                    .arg(bound.low)
                    .arg(bound.high),
                bound.part);
    }
    return {};
}

} // namespace alongside
