// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/runs/FormRun.h"

#include "practice/answers/FormText.h"
#include "practice/conditions/ConditionCheck.h"
#include "practice/runs/PageAnswers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

QList<Component> FormRun::shown(const Page &page) const
{
    return PageAnswers(m_form, page, m_answers, m_today).shown();
}

QList<ListItem> FormRun::offered(const Component &component) const
{
    static const Page none;
    return PageAnswers(m_form, none, m_answers, m_today).offered(component);
}

QString FormRun::text(const QString &raw) const
{
    return FormText(m_form, m_answers).filled(raw);
}

QString FormRun::content(const QString &raw) const
{
    return FormText(m_form, m_answers).filled(raw, FormText::Escape::Html);
}

bool FormRun::applies(const Page &page) const
{
    return ConditionCheck(m_form.conditions, m_answers, m_today).holds(page.condition);
}

QString FormRun::printed(const Component &component, const QJsonValue &answer) const
{
    return FormText::printed(component, answer, m_form.words);
}

QStringList FormRun::entries(const Page &page) const
{
    QStringList result;
    if (!page.repeat)
        return result;
    const QList<Component> fields = PageAnswers(m_form, page, m_answers, m_today).entryFields();
    for (const QJsonValue entry : m_answers.value(page.repeat->key).toArray()) {
        QStringList parts;
        for (const Component &field : fields)
            parts.append(FormText::printed(field, entry.toObject().value(field.name), m_form.words));
        parts.removeAll(QString());
        result.append(parts.join(u", "_s).replace(u'\n', u", "_s));
    }
    return result;
}

QList<SummaryRow> FormRun::summary() const
{
    QList<SummaryRow> rows;
    for (const QString &path : trail()) {
        const Page &page = *m_form.page(path);
        QString section;
        for (const Section &candidate : m_form.sections) {
            if (candidate.name == page.section && !candidate.hideTitle)
                section = text(candidate.title);
        }
        const PageAnswers view(m_form, page, m_answers, m_today);
        for (const Component &component : view.asked()) {
            if (component.kind == ComponentKind::Payment)
                continue;
            const QString title = component.shortTitle.isEmpty() ? component.title : component.shortTitle;
            rows.append({section, component.name, text(title.isEmpty() ? page.title : title),
                FormText::printed(component, m_answers.value(component.key), m_form.words), path});
        }
        if (page.repeat)
            rows.append({section, page.repeat->key,
                text(page.repeat->title.isEmpty() ? page.title : page.repeat->title),
                entries(page).join(u'\n'), path});
    }
    return rows;
}

} // namespace alongside
