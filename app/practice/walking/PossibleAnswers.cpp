// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/walking/PossibleAnswers.h"

#include "practice/answers/Answer.h"

#include <QJsonArray>

namespace alongside {

namespace {

QList<Condition> with(QList<Condition> conditions, const QString &condition)
{
    if (!condition.isEmpty())
        conditions.append({.node = Condition::Node::Reference, .field = condition});
    return conditions;
}

QList<Condition> offers(const Component &component, const QJsonValue &answer)
{
    QList<Condition> result;
    for (const ListItem &item : component.items) {
        const bool chosen =
            answer.isArray() ? answer.toArray().contains(item.value) : sameAnswer(answer, item.value);
        if (chosen)
            result = with(result, item.condition);
    }
    return result;
}

} // namespace

PossibleAnswers::PossibleAnswers(const Form &form, const AnswerMaker &maker)
    : m_maker(maker)
{
    // Only the newest generation leaves out a page by the page's own condition.
    const bool skips = form.generation == Form::Generation::V2;
    for (const Page &page : form.pages)
        gather(page.components, with({}, skips ? page.condition : QString()));
}

void PossibleAnswers::gather(const QList<Component> &components, const QList<Condition> &asked)
{
    for (const Component &component : components) {
        const QList<Condition> own = with(asked, component.condition);
        if (!m_questions.contains(component.key))
            m_questions.insert(component.key, {&component, own});
        for (const ListItem &item : component.items) {
            if (!item.reveals.isEmpty())
                gather(item.reveals,
                    own
                        + QList<Condition>{
                            {.node = Condition::Node::Test, .field = component.key, .value = item.value}});
        }
    }
}

const QList<PossibleAnswer> &PossibleAnswers::to(const QString &key)
{
    auto made = m_made.find(key);
    if (made != m_made.end())
        return *made;
    made = m_made.insert(key, {});
    const Question question = m_questions.value(key);
    if (!question.component)
        return *made;
    m_work += 20 + question.component->items.size();
    for (const QJsonValue &value : m_maker.answers(*question.component)) {
        if (value.isUndefined())
            made->append({value});
        else
            made->append({value, offers(*question.component, value), question.asked});
    }
    return *made;
}

} // namespace alongside
