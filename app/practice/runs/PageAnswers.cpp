// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/runs/PageAnswers.h"

#include "practice/answers/Answer.h"
#include "practice/answers/AnswerCheck.h"
#include "practice/answers/AnswerWords.h"
#include "practice/answers/FormText.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

PageAnswers::PageAnswers(const Form &form, const Page &page, const QJsonObject &answers, QDate today)
    : m_form(form)
    , m_page(page)
    , m_answers(answers)
    , m_today(today)
    , m_conditions(form.conditions, answers, today)
{
}

QList<Component> PageAnswers::shown() const
{
    QList<Component> result;
    for (const Component &component : m_page.components) {
        if (component.kind != ComponentKind::Unknown && m_conditions.holds(component.condition))
            result.append(component);
    }
    return result;
}

QList<ListItem> PageAnswers::offered(const Component &component) const
{
    QList<ListItem> result;
    for (const ListItem &item : component.items) {
        if (m_conditions.holds(item.condition))
            result.append(item);
    }
    return result;
}

void PageAnswers::collect(const QList<Component> &components, QList<Component> &asked) const
{
    for (const Component &component : components) {
        if (!isQuestion(component.kind) || component.kind == ComponentKind::MultiInput
            || !m_conditions.holds(component.condition))
            continue;
        asked.append(component);
        const QJsonValue answer = m_answers.value(component.key);
        for (const ListItem &item : component.items) {
            const bool chosen =
                answer.isArray() ? answer.toArray().contains(item.value) : sameAnswer(answer, item.value);
            if (!item.reveals.isEmpty() && chosen)
                collect(item.reveals, asked);
        }
    }
}

QList<Component> PageAnswers::entryFields() const
{
    if (!m_page.repeat)
        return {};
    QList<Component> fields;
    for (const Component &component : m_page.components) {
        if (component.kind == ComponentKind::MultiInput)
            return component.children;
        if (isQuestion(component.kind))
            fields.append(component);
    }
    return fields;
}

QList<Component> PageAnswers::asked() const
{
    QList<Component> result;
    const bool inEntries = m_page.repeat
        && std::none_of(m_page.components.begin(), m_page.components.end(),
            [](const Component &component) { return component.kind == ComponentKind::MultiInput; });
    if (!inEntries)
        collect(m_page.components, result);
    return result;
}

QString PageAnswers::titleOf(const Component &component) const
{
    const FormText text(m_form, m_answers);
    QString title = component.shortTitle.isEmpty() ? component.title : component.shortTitle;
    if (title.isEmpty() || (component.hideTitle && !m_page.title.isEmpty() && component.shortTitle.isEmpty()))
        title = m_page.title.isEmpty() ? title : m_page.title;
    return text.filled(title);
}

QList<Problem> PageAnswers::problems() const
{
    QList<Problem> result;
    for (const Component &component : asked()) {
        Component current = component;
        current.items = offered(component);
        result += AnswerCheck(current, titleOf(component), m_today, m_form.words)
                      .problems(m_answers.value(component.key));
    }
    return m_page.repeat ? result + repeatProblems() : result;
}

QList<Problem> PageAnswers::entryProblems(const QJsonObject &entry) const
{
    QList<Problem> result;
    for (const Component &field : entryFields())
        result += AnswerCheck(field, titleOf(field), m_today, m_form.words).problems(entry.value(field.name));
    return result;
}

QList<Problem> PageAnswers::repeatProblems() const
{
    const QJsonArray entries = m_answers.value(m_page.repeat->key).toArray();
    if (entries.size() < m_page.repeat->min) {
        const QList<Problem> missing = entryProblems({});
        if (!missing.isEmpty() && entries.isEmpty())
            return missing;
        const QString name = entryFields().isEmpty() ? QString() : entryFields().first().name;
        return {{name, name,
            m_form.words(QT_TRANSLATE_NOOP("PracticePage", "Add at least %1")).arg(m_page.repeat->min)}};
    }
    if (entries.size() > m_page.repeat->max) {
        const QString name = entryFields().isEmpty() ? QString() : entryFields().first().name;
        return {{name, name,
            m_form.words(QT_TRANSLATE_NOOP("PracticePage", "You can add no more than %1"))
                .arg(m_page.repeat->max)}};
    }
    for (const QJsonValue entry : entries) {
        const QList<Problem> wrong = entryProblems(entry.toObject());
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString PageAnswers::next() const
{
    for (const Link &link : m_page.next) {
        if (!link.condition.isEmpty() && m_conditions.holds(link.condition))
            return link.path;
    }
    for (const Link &link : m_page.next) {
        if (link.condition.isEmpty())
            return link.path;
    }
    return {};
}

} // namespace alongside
