// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/runs/FormRun.h"

#include "practice/runs/FormTrail.h"
#include "practice/runs/PageAnswers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// The value of the button that was pressed.
QString action(const PostedPairs &pairs)
{
    for (const auto &[name, value] : pairs) {
        if (name == u"action")
            return value;
    }
    return {};
}

/// Puts the posted answers of components, and of those that they reveal, under their keys.
void store(const QList<Component> &components, const PostedPairs &pairs, QJsonObject &answers)
{
    for (const Component &component : components) {
        if (!isQuestion(component.kind) || component.kind == ComponentKind::MultiInput)
            continue;
        const QJsonValue answer = postedAnswer(component, pairs);
        if (answer.isUndefined())
            answers.remove(component.key);
        else
            answers.insert(component.key, answer);
        for (const ListItem &item : component.items)
            store(item.reveals, pairs, answers);
    }
}

} // namespace

FormRun::FormRun(Form form, QDate today)
    : m_form(std::move(form))
    , m_today(today)
{
}

FormRun::Step FormRun::submit(const QString &path, const Pairs &pairs)
{
    const Page *page = m_form.page(path);
    if (!page)
        return {.problems = {}, .next = m_form.startPath};
    if (page->kind == PageKind::Outside)
        return {.problems = {}, .next = path};
    const QStringList before = trail();
    if (page->repeat) {
        const Step step = submitRepeat(*page, pairs);
        if (step.next == path)
            return step;
    } else {
        store(page->components, pairs, m_answers);
    }
    const QList<Problem> problems = PageAnswers(m_form, *page, m_answers, m_today).problems();
    if (!problems.isEmpty())
        return {problems, path};
    return goOn(*page, before);
}

FormRun::Step FormRun::submitRepeat(const Page &page, const Pairs &pairs)
{
    const PageAnswers view(m_form, page, m_answers, m_today);
    const QString wanted = action(pairs);
    QJsonArray entries = m_answers.value(page.repeat->key).toArray();
    if (wanted.startsWith(u"remove-")) {
        const int index = wanted.mid(7).toInt();
        if (index >= 0 && index < entries.size())
            entries.removeAt(index);
        m_answers.insert(page.repeat->key, entries);
        return {.problems = {}, .next = page.path};
    }
    // Questions beside a list of entries are stored as on any page.
    QList<Component> others = view.asked();
    store(others, pairs, m_answers);
    QJsonObject entry;
    for (const Component &field : view.entryFields()) {
        const QJsonValue answer = postedAnswer(field, pairs);
        if (!answer.isUndefined())
            entry.insert(field.name, answer);
    }
    const bool enough = entries.size() >= page.repeat->min;
    if (entry.isEmpty() && wanted != u"add" && (enough || !entries.isEmpty()))
        return {.problems = {}, .next = {}};
    const QList<Problem> problems = view.entryProblems(entry);
    if (!problems.isEmpty())
        return {problems, page.path};
    entries.append(entry);
    m_answers.insert(page.repeat->key, entries);
    return {.problems = {}, .next = wanted == u"add" ? page.path : QString()};
}

/// After the summary was reached, only pages that are new or not answered stand between a change and the
/// summary.
FormRun::Step FormRun::goOn(const Page &page, const QStringList &before)
{
    const QStringList now = trail();
    const qsizetype at = now.indexOf(page.path);
    QString onward = next(page.path);
    if (m_summaryReached && at >= 0 && page.kind != PageKind::Summary) {
        for (qsizetype i = at + 1; i < now.size(); ++i) {
            const Page *later = m_form.page(now.at(i));
            const bool open = !PageAnswers(m_form, *later, m_answers, m_today).problems().isEmpty();
            onward = later->path;
            if (later->kind == PageKind::Summary || open || !before.contains(onward))
                break;
        }
    }
    if (const Page *shown = m_form.page(onward); shown && shown->kind == PageKind::Summary) {
        m_summaryReached = true;
        forgetAbandoned();
    }
    return {.problems = {}, .next = onward};
}

void FormRun::forgetAbandoned()
{
    m_answers = FormTrail::follow(m_form, m_answers, m_today).relevant;
}

QString FormRun::next(const QString &path) const
{
    const Page *page = m_form.page(path);
    if (!page || page->kind == PageKind::Outside)
        return {};
    const FormTrail way = FormTrail::follow(m_form, m_answers, m_today, path);
    const bool onTrail = way.pages.contains(path);
    return PageAnswers(m_form, *page, onTrail ? way.relevant : m_answers, m_today).next();
}

QStringList FormRun::trail() const
{
    return FormTrail::follow(m_form, m_answers, m_today).pages;
}

QString FormRun::back(const QString &path) const
{
    const QStringList way = trail();
    const qsizetype at = way.indexOf(path);
    return at > 0 ? way.at(at - 1) : QString();
}

FormRun::Ending FormRun::ending(const QString &path) const
{
    const Page *page = m_form.page(path);
    if (!page)
        return Ending::None;
    switch (page->kind) {
    case PageKind::Summary:
        return Ending::Summary;
    case PageKind::Confirmation:
        return Ending::Confirmation;
    case PageKind::Terminal:
        return Ending::Terminal;
    default:
        return Ending::None;
    }
}

} // namespace alongside
