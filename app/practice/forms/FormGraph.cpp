// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/FormGraph.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using Severity = Finding::Severity;

bool never(const Form &form, const QString &condition)
{
    const auto found = form.conditions.constFind(condition);
    return !condition.isEmpty()
        && (found == form.conditions.constEnd()
            || (found->node == Condition::Node::Constant && !found->value.toBool()));
}

QList<Link> usableLinks(const Form &form, const Page &page)
{
    QList<Link> result;
    if (page.kind == PageKind::Outside)
        return result;
    for (const Link &link : page.next) {
        const bool isLater = std::any_of(result.begin(), result.end(),
            [&link](const Link &earlier) { return earlier.condition == link.condition; });
        if (!isLater && !never(form, link.condition))
            result.append(link);
    }
    return result;
}

bool isEnd(const Page &page)
{
    return page.kind == PageKind::Summary || page.kind == PageKind::Terminal
        || page.kind == PageKind::Confirmation;
}

} // namespace

FormGraph::FormGraph(const Form &form)
    : m_form(form)
{
    for (const Page &page : form.pages) {
        m_pages.insert(page.path, &page);
        m_usable.insert(page.path, usableLinks(form, page));
    }
    QStringList open{form.startPath};
    while (!open.isEmpty()) {
        const QString path = open.takeLast();
        if (m_reachable.contains(path) || !m_pages.contains(path))
            continue;
        m_reachable.insert(path);
        for (const Link &link : usable(path))
            open.append(link.path);
    }
}

int FormGraph::lineOf(const QString &path) const
{
    const Page *found = page(path);
    return found ? found->line : 0;
}

QList<Finding> FormGraph::findings() const
{
    QList<Finding> result;
    QStringList outside;
    bool end = false;
    for (const Page &page : m_form.pages) {
        const bool reached = m_reachable.contains(page.path);
        end = end || (reached && isEnd(page));
        if (reached && page.kind == PageKind::Outside)
            outside.append(u"%1 needs %2"_s.arg(page.path, page.outside));
    }
    for (const Page &page : m_form.pages) {
        if (m_reachable.contains(page.path) || page.builtIn)
            continue;
        const QString why = outside.isEmpty()
            ? u"No answer can lead to this page."_s
            : u"No answer can lead to this page in practice: %1."_s.arg(outside.join(u", "_s));
        result.append({.severity = Severity::Warning,
            .file = m_form.file,
            .line = page.line,
            .page = page.path,
            .message = why});
    }
    if (!end)
        result.append({.severity = Severity::Error,
            .file = m_form.file,
            .line = lineOf(m_form.startPath),
            .page = m_form.startPath,
            .message = u"No end of the form can be reached from its start."_s
                + (outside.isEmpty() ? QString() : u" Page %1."_s.arg(outside.join(u", page "_s)))});
    return result;
}

QList<Finding> lintForm(const Form &form)
{
    return form.findings + FormGraph(form).findings();
}

} // namespace alongside
