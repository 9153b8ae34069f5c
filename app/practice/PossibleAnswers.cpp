// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PossibleAnswers.h"

#include "practice/Answer.h"

#include <QJsonArray>

namespace alongside {

namespace {

QList<Condition> with(QList<Condition> needs, const QString &condition)
{
    if (!condition.isEmpty())
        needs.append({.node = Condition::Node::Reference, .field = condition});
    return needs;
}

/// Adds what the chosen items need to be offered.
QList<Condition> needsOf(const Component &component, const QJsonValue &answer, QList<Condition> needs)
{
    for (const ListItem &item : component.items) {
        const bool chosen =
            answer.isArray() ? answer.toArray().contains(item.value) : sameAnswer(answer, item.value);
        if (chosen)
            needs = with(needs, item.condition);
    }
    return needs;
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

void PossibleAnswers::gather(const QList<Component> &components, const QList<Condition> &needs)
{
    for (const Component &component : components) {
        const QList<Condition> own = with(needs, component.condition);
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
    for (const QJsonValue &value : m_maker.answers(*question.component))
        made->append({value,
            value.isUndefined() ? QList<Condition>{} : needsOf(*question.component, value, question.needs)});
    return *made;
}

} // namespace alongside
