// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/conditions/ConditionCheck.h"

#include "practice/answers/Answer.h"

#include <QJsonArray>

#include <algorithm>
#include <compare>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using Operator = Condition::Operator;

constexpr int deepestReference = 64;
constexpr int mostWork = 20'000;

bool ordered(std::partial_ordering order, Operator op)
{
    switch (op) {
    case Operator::MoreThan:
        return order > 0;
    case Operator::AtLeast:
        return order >= 0;
    case Operator::LessThan:
        return order < 0;
    case Operator::AtMost:
        return order <= 0;
    case Operator::IsNot:
        return order != 0;
    default:
        return order == 0;
    }
}

bool contains(const QJsonValue &answer, const QJsonValue &value)
{
    if (answer.isString())
        return answer.toString().contains(answerText(value), Qt::CaseInsensitive);
    const QJsonArray list = answer.toArray();
    return std::any_of(
        list.begin(), list.end(), [&value](const QJsonValue &part) { return sameAnswer(part, value); });
}

/// Numbers as numbers, dates as dates, times as times; anything else cannot be ordered.
std::partial_ordering compare(const QJsonValue &left, const QJsonValue &right)
{
    bool leftNumber = false;
    bool rightNumber = false;
    const double leftValue = answerText(left).toDouble(&leftNumber);
    const double rightValue = answerText(right).toDouble(&rightNumber);
    if (leftNumber && rightNumber)
        return leftValue <=> rightValue;
    const QDate leftDate = answerDate(left);
    const QDate rightDate = answerDate(right);
    if (leftDate.isValid() && rightDate.isValid())
        return leftDate.toJulianDay() <=> rightDate.toJulianDay();
    const QTime leftTime = answerTime(left);
    const QTime rightTime = answerTime(right);
    if (leftTime.isValid() && rightTime.isValid())
        return leftTime.msecsSinceStartOfDay() <=> rightTime.msecsSinceStartOfDay();
    return std::partial_ordering::unordered;
}

} // namespace

QDate ConditionCheck::relativeDate(const Condition &test, QDate today)
{
    // Bounded, so that no count in a form can leave the calendar.
    const int count = int(std::clamp(test.value.toDouble(), -100'000.0, 100'000.0));
    const QString unit = test.unit.toLower();
    if (unit.startsWith(u"year"))
        return today.addYears(-std::clamp(count, -2000, 1900));
    if (unit.startsWith(u"month"))
        return today.addMonths(-std::clamp(count, -24'000, 20'000));
    if (unit.startsWith(u"week"))
        return today.addDays(-7 * count);
    return today.addDays(-count);
}

bool ConditionCheck::holds(const QString &name) const
{
    if (name.isEmpty())
        return true;
    const auto found = m_conditions.constFind(name);
    return found != m_conditions.constEnd() && holds(*found);
}

bool ConditionCheck::holds(const Condition &condition) const
{
    m_work = 0;
    m_decided.clear();
    return holds(condition, 0);
}

bool ConditionCheck::holds(const Condition &condition, int depth) const
{
    if (depth > deepestReference || ++m_work > mostWork)
        return false;
    const auto held = [this, depth](const Condition &part) {
        return holds(part, depth + 1);
    };
    switch (condition.node) {
    case Condition::Node::And:
        return std::all_of(condition.parts.begin(), condition.parts.end(), held);
    case Condition::Node::Or:
        return std::any_of(condition.parts.begin(), condition.parts.end(), held);
    case Condition::Node::Not:
        return std::none_of(condition.parts.begin(), condition.parts.end(), held);
    case Condition::Node::Constant:
        return condition.value.toBool();
    case Condition::Node::Reference: {
        const auto found = m_conditions.constFind(condition.field);
        if (found == m_conditions.constEnd())
            return false;
        const auto decided = m_decided.constFind(condition.field);
        if (decided != m_decided.constEnd())
            return *decided;
        m_decided.insert(condition.field, false); // what a reference that leads back here finds
        const bool answer = holds(*found, depth + 1);
        m_decided.insert(condition.field, answer);
        return answer;
    }
    case Condition::Node::Test:
        return passes(condition);
    }
    return false;
}

bool ConditionCheck::passes(const Condition &test) const
{
    const QJsonValue answer = m_answers.value(test.field);
    const bool negative = test.op == Operator::IsNot || test.op == Operator::DoesNotContain;
    if (!isAnswered(answer))
        return negative;
    if (test.op == Operator::IsAnswered)
        return true;
    if (test.ofLength) {
        const qsizetype length = answer.isArray() ? answer.toArray().size() : answerText(answer).size();
        return ordered(double(length) <=> answerText(test.value).toDouble(), test.op);
    }
    if (test.right == Condition::Right::Ago) {
        const QDate date = answerDate(answer);
        return date.isValid()
            && ordered(date.toJulianDay() <=> relativeDate(test, m_today).toJulianDay(), test.op);
    }
    const QJsonValue value =
        test.right == Condition::Right::Field ? m_answers.value(test.value.toString()) : test.value;
    switch (test.op) {
    case Operator::Is:
        return sameAnswer(answer, value) || (answer.isArray() && contains(answer, value));
    case Operator::IsNot:
        return !sameAnswer(answer, value) && !(answer.isArray() && contains(answer, value));
    case Operator::Contains:
        return contains(answer, value) || sameAnswer(answer, value);
    case Operator::DoesNotContain:
        return !contains(answer, value) && !sameAnswer(answer, value);
    default:
        return ordered(compare(answer, value), test.op);
    }
}

} // namespace alongside
