// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/walking/AnswerMaker.h"

#include "practice/answers/Answer.h"
#include "practice/answers/AnswerCheck.h"
#include "practice/conditions/ConditionCheck.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype mostAnswers = 32;

void addNumber(const Condition &test, QList<QJsonValue> &answers)
{
    bool ok = false;
    const double value = answerText(test.value).toDouble(&ok);
    if (ok)
        answers += {value, value + 1, value - 1};
}

void addDate(const Component &component, const Condition &test, QDate today, QList<QJsonValue> &answers)
{
    const QDate date = test.right == Condition::Right::Ago ? ConditionCheck::relativeDate(test, today)
                                                           : answerDate(test.value);
    if (!date.isValid())
        return;
    for (const QDate day : {date, date.addDays(1), date.addDays(-1), date.addMonths(2), date.addMonths(-2)})
        answers.append(dateAnswer(component.kind, day));
}

void addText(const Condition &test, QList<QJsonValue> &answers)
{
    if (test.ofLength) {
        const int length = std::clamp(answerText(test.value).toInt(), 1, 5'000);
        answers += {QString(length, u'a'), QString(length + 1, u'a'), QString(std::max(1, length - 1), u'a')};
    } else {
        answers.append(answerText(test.value));
    }
}

/// On both sides of a time of day.
void addTime(const Condition &test, QList<QJsonValue> &answers)
{
    const QTime time = answerTime(test.value);
    for (const QTime &near : {time, time.addSecs(60), time.addSecs(-60)}) {
        if (near.isValid())
            answers.append(near.toString(u"H:mm"_s));
    }
}

/// For checkboxes: as many items as a length asks for.
void addCount(const Component &component, const Condition &test, QList<QJsonValue> &answers)
{
    const int length = answerText(test.value).toInt();
    for (int wanted = std::max(1, length - 1); wanted <= length + 1; ++wanted) {
        QJsonArray list;
        for (const ListItem &item : component.items.mid(0, wanted))
            list.append(item.value);
        answers.append(list);
    }
}

/// For checkboxes: each item that is asked for alone, all of them, and each two.
void addSets(const QList<QJsonValue> &items, QList<QJsonValue> &answers)
{
    QJsonArray all;
    for (const QJsonValue &item : items) {
        answers.append(QJsonArray{item});
        all.append(item);
    }
    if (!items.isEmpty())
        answers.append(all);
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = i + 1; j < items.size(); ++j)
            answers.append(QJsonArray{items.at(i), items.at(j)});
    }
}

} // namespace

AnswerMaker::AnswerMaker(const Form &form, QDate today)
    : m_today(today)
{
    QStringList names = form.conditions.keys();
    names.sort();
    for (const QString &name : names)
        gather(form.conditions.value(name));
}

void AnswerMaker::gather(const Condition &condition)
{
    for (const Condition &part : condition.parts)
        gather(part);
    if (condition.node == Condition::Node::Test && m_tests[condition.field].size() < 40)
        m_tests[condition.field].append(condition);
}

bool AnswerMaker::isValid(const Component &component, const QJsonValue &answer) const
{
    return AnswerCheck(component, component.title, m_today).problems(answer).isEmpty();
}

QList<QJsonValue> AnswerMaker::asked(const Component &component) const
{
    QList<QJsonValue> answers;
    QList<QJsonValue> items;
    for (const Condition &test : m_tests.value(component.key)) {
        switch (component.kind) {
        case ComponentKind::Number:
            addNumber(test, answers);
            break;
        case ComponentKind::Date:
        case ComponentKind::MonthYear:
        case ComponentKind::DateTime:
            addDate(component, test, m_today, answers);
            break;
        case ComponentKind::Time:
            addTime(test, answers);
            break;
        case ComponentKind::Checkboxes:
            if (test.ofLength)
                addCount(component, test, answers);
            else if (!items.contains(test.value))
                items.append(test.value);
            break;
        default:
            if (isChoice(component.kind)) {
                for (const ListItem &item : component.items) {
                    if (sameAnswer(item.value, test.value))
                        answers.append(item.value);
                }
            } else {
                addText(test, answers);
            }
        }
    }
    addSets(items, answers);
    return answers;
}

QList<QJsonValue> AnswerMaker::answers(const Component &component) const
{
    QList<QJsonValue> result;
    const bool decides = m_tests.contains(component.key);
    const auto add = [&](const QList<QJsonValue> &answers, qsizetype most) {
        for (const QJsonValue &answer : answers) {
            if (result.size() >= most)
                return;
            if (!result.contains(answer) && isAnswered(answer) && isValid(component, answer))
                result.append(answer);
        }
    };
    const bool chosen = isChoice(component.kind);
    add(usualAnswers(component, m_today), 1);
    if (decides)
        add(asked(component), mostAnswers);
    if (decides || chosen)
        add(usualAnswers(component, m_today), std::max<qsizetype>(result.size() + 1, 6));
    if (decides && component.kind == ComponentKind::Checkboxes) {
        QJsonArray all;
        for (const ListItem &item : component.items)
            all.append(item.value);
        add({all}, result.size() + 1);
    }
    if (!component.rules.required && (decides || result.isEmpty()))
        result.append(QJsonValue::Undefined);
    return result;
}

QJsonValue AnswerMaker::entries(const Repeat &repeat, const QList<Component> &fields) const
{
    QJsonObject entry;
    for (const Component &field : fields) {
        const QJsonValue answer = answers(field).value(0, QJsonValue::Undefined);
        if (!answer.isUndefined())
            entry.insert(field.name, answer);
    }
    QJsonArray list;
    for (int i = 0; i < std::clamp(repeat.min, 1, 50); ++i)
        list.append(entry);
    return list;
}

} // namespace alongside
