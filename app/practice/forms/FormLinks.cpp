// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/FormReader.h"

#include "practice/conditions/ConditionParser.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using Severity = Finding::Severity;

bool isEnd(const Page &page)
{
    return page.kind == PageKind::Terminal || page.kind == PageKind::Confirmation;
}

bool asks(const Page &page)
{
    return std::any_of(page.components.begin(), page.components.end(),
        [](const Component &component) { return isQuestion(component.kind); });
}

const Page *firstOfKind(const Form &form, PageKind kind)
{
    const auto found = std::find_if(
        form.pages.begin(), form.pages.end(), [kind](const Page &page) { return page.kind == kind; });
    return found == form.pages.end() ? nullptr : &*found;
}

/// A summary that leads on is a look back on the way; the last one leads to nothing or to a declaration.
const Page *lastSummary(const Form &form)
{
    for (const Page &page : form.pages) {
        if (page.kind == PageKind::Summary
            && (page.next.isEmpty() || form.generation == Form::Generation::V2))
            return &page;
    }
    return nullptr;
}

QString freePath(const Form &form, const QString &wanted)
{
    QString path = wanted;
    while (form.page(path))
        path += u"-practice";
    return path;
}

QString addBuiltIn(Form &form, PageKind kind, const QString &wanted)
{
    Page page{.path = freePath(form, wanted), .kind = kind};
    page.builtIn = true;
    form.pages.append(page);
    return page.path;
}

/// V2: a page leads to the next one in the file whose condition holds. Tests come first, the way without one
/// last.
void linkInOrder(Form &form)
{
    for (qsizetype i = 0; i < form.pages.size(); ++i) {
        Page &page = form.pages[i];
        if (isEnd(page) || !page.next.isEmpty())
            continue;
        for (qsizetype to = i + 1; to < form.pages.size() && !form.pages.at(to).builtIn; ++to) {
            page.next.append({form.pages.at(to).path, form.pages.at(to).condition});
            if (form.pages.at(to).condition.isEmpty())
                break;
        }
    }
}

/// The prototype of the first generation branches on an age in code: its first way is for children under 13.
void linkByAge(Form &form, Page &page)
{
    if (!page.controller.endsWith(u"dob.js") || page.next.size() < 2
        || !page.next.first().condition.isEmpty())
        return;
    for (const Component &component : page.components) {
        if (component.kind != ComponentKind::Date)
            continue;
        const QString name = u"younger than 13: "_s + component.name;
        form.conditions.insert(name,
            {.node = Condition::Node::Test,
                .field = page.section.isEmpty() ? component.name : page.section + u'.' + component.name,
                .op = Condition::Operator::MoreThan,
                .right = Condition::Right::Ago,
                .value = 13,
                .unit = u"years"_s});
        page.next.first().condition = name;
    }
}

/// Takes out links to nowhere, and says so.
void checkLinks(Form &form, Page &page)
{
    QList<Link> kept;
    for (const Link &link : page.next) {
        if (form.page(link.path))
            kept.append(link);
        else
            form.findings.append({.severity = Severity::Error,
                .line = link.line > 0 ? link.line : page.line,
                .page = page.path,
                .message =
                    u"It leads to \"%1\", which is not a page of the form."_s.arg(link.path.left(120))});
    }
    page.next = kept;
}

/// A condition may be written where its name is expected.
void readInline(Form &form, const Page &page, int line, const QString &name)
{
    if (name.isEmpty() || form.conditions.contains(name))
        return;
    const Result<Condition> condition = parseCondition(name);
    const bool one = condition && condition->node == Condition::Node::Reference;
    form.conditions.insert(name, condition && !one ? condition.value() : Condition{.value = false});
    if (!condition || one)
        form.findings.append({.severity = Severity::Warning,
            .line = line > 0 ? line : page.line,
            .page = page.path,
            .message = u"It uses the condition \"%1\", which the form does not have; it never holds."_s.arg(
                name.left(80))});
}

void readInline(Form &form, const Page &page, const QList<Component> &components)
{
    for (const Component &component : components) {
        readInline(form, page, component.line, component.condition);
        for (const ListItem &item : component.items) {
            readInline(form, page, component.line, item.condition);
            readInline(form, page, item.reveals);
        }
    }
}

/// A page that names no next one leads to the summary when it asks something, and is an end when it does not.
void closeEnds(Form &form, const QString &summary)
{
    for (Page &page : form.pages) {
        if (!page.next.isEmpty() || isEnd(page) || page.kind == PageKind::Outside || page.builtIn)
            continue;
        if (page.kind == PageKind::Summary || page.kind == PageKind::Declaration)
            continue;
        if (asks(page) || page.kind == PageKind::Start || form.generation == Form::Generation::V2)
            page.next.append({summary, {}});
        else
            page.kind = PageKind::Terminal;
    }
}

/// The first page that is not there to end the form.
QString firstPath(const Form &form)
{
    for (const Page &page : form.pages) {
        if (page.kind != PageKind::Confirmation && page.kind != PageKind::Summary)
            return page.path;
    }
    return form.pages.first().path;
}

void findStart(Form &form, const QString &wanted, int line)
{
    const QString path = wanted.startsWith(u'/') || wanted.isEmpty() ? wanted : u'/' + wanted;
    const Page *start = form.page(path);
    // In V2 the start page may be the summary: the first page that is not answered comes before it.
    const bool first =
        !start || (form.generation == Form::Generation::V2 && start->kind == PageKind::Summary);
    form.startPath = first ? firstPath(form) : path;
    if (!start && !wanted.isEmpty())
        form.findings.append({.severity = Severity::Warning,
            .line = line,
            .page = path.left(120),
            .message = u"The form starts at a page that it does not have; its first page is taken."_s});
}

} // namespace

void linkPages(Form &form, const QString &startPage, int startLine)
{
    const bool inOrder = form.generation == Form::Generation::V2;
    if (inOrder)
        linkInOrder(form);
    for (Page &page : form.pages) {
        linkByAge(form, page);
        checkLinks(form, page);
        readInline(form, page, page.line, page.condition);
        for (const Link &link : page.next)
            readInline(form, page, link.line, link.condition);
        readInline(form, page, page.components);
    }
    findStart(form, startPage, startLine);
    const Page *own = lastSummary(form);
    const QString summary = own ? own->path : addBuiltIn(form, PageKind::Summary, u"/summary"_s);
    closeEnds(form, summary);
    const Page *last = firstOfKind(form, PageKind::Confirmation);
    const QString confirmation =
        last ? last->path : addBuiltIn(form, PageKind::Confirmation, u"/confirmation"_s);
    for (Page &page : form.pages) {
        const bool sends = page.kind == PageKind::Summary || page.kind == PageKind::Declaration;
        if (sends && page.next.isEmpty())
            page.next.append({confirmation, {}});
    }
}

} // namespace alongside
