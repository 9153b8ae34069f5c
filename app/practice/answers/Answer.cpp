// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/Answer.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside {

bool isAnswered(const QJsonValue &answer)
{
    switch (answer.type()) {
    case QJsonValue::String:
        return !answer.toString().trimmed().isEmpty();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return true;
    case QJsonValue::Array:
        for (const QJsonValue part : answer.toArray()) {
            if (isAnswered(part))
                return true;
        }
        return false;
    case QJsonValue::Object: {
        const QJsonObject object = answer.toObject();
        return std::any_of(
            object.begin(), object.end(), [](const QJsonValue &part) { return isAnswered(part); });
    }
    default:
        return false;
    }
}

QString answerText(const QJsonValue &answer)
{
    switch (answer.type()) {
    case QJsonValue::String:
        return answer.toString().trimmed();
    case QJsonValue::Bool:
        return answer.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(answer.toDouble(), 'g', 15);
    default:
        return {};
    }
}

QDate answerDate(const QJsonValue &answer)
{
    if (answer.isString())
        return QDate::fromString(answer.toString().trimmed().left(10), Qt::ISODate);
    if (!answer.isObject())
        return {};
    const QJsonObject parts = answer.toObject();
    const QJsonValue day = parts.contains(u"day"_s) ? parts.value(u"day"_s) : QJsonValue(1);
    // More than four digits cannot be a year that anybody means.
    const QString year = answerText(parts.value(u"year"_s));
    if (year.size() != 4)
        return {};
    return QDate(year.toInt(), answerText(parts.value(u"month"_s)).toInt(), answerText(day).toInt());
}

QJsonObject dateAnswer(ComponentKind kind, QDate day)
{
    QJsonObject parts{{u"month"_s, day.month()}, {u"year"_s, day.year()}};
    if (kind != ComponentKind::MonthYear)
        parts.insert(u"day"_s, day.day());
    if (kind == ComponentKind::DateTime) {
        parts.insert(u"hour"_s, 10);
        parts.insert(u"minute"_s, 30);
    }
    return parts;
}

QTime answerTime(const QJsonValue &answer)
{
    return QTime::fromString(answerText(answer).trimmed().replace(u'.', u':'), u"H:mm"_s);
}

bool sameAnswer(const QJsonValue &left, const QJsonValue &right)
{
    if (left.type() == right.type())
        return left.isString() ? answerText(left) == answerText(right) : left == right;
    if (left.isObject() || right.isObject())
        return answerDate(left).isValid() && answerDate(left) == answerDate(right);
    bool leftNumber = false;
    bool rightNumber = false;
    const QString leftText = answerText(left);
    const QString rightText = answerText(right);
    const double leftValue = leftText.toDouble(&leftNumber);
    const double rightValue = rightText.toDouble(&rightNumber);
    if (leftNumber && rightNumber)
        return leftValue == rightValue;
    return !leftText.isEmpty() && leftText == rightText;
}

} // namespace alongside
