// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/FormWalker.h"

#include "practice/Answer.h"
#include "practice/PageAnswers.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString linkName(const QString &from, const QString &to)
{
    return from + u' ' + to;
}

} // namespace

FormWalker::FormWalker(const Form &form, QDate today, qint64 work)
    : m_form(form)
    , m_today(today)
    , m_graph(form)
    , m_maker(form, today)
    , m_solver(form.conditions, today)
    , m_mostWork(work)
{
}

const QList<QJsonValue> &FormWalker::possible(const Component &component)
{
    auto found = m_possible.find(component.key);
    if (found == m_possible.end()) {
        found = m_possible.insert(component.key, m_maker.answers(component));
        m_work += 20 + component.items.size();
    }
    return *found;
}

QJsonValue FormWalker::choose(const Component &component, const QJsonObject &given)
{
    if (given.contains(component.key))
        return given.value(component.key);
    const QList<QJsonValue> &answers = possible(component);
    return answers.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                             : answers.at(m_used[component.key]++ % answers.size());
}

/// Answers a page, and what its answers reveal. False when something remains wrong with it.
bool FormWalker::answer(const Page &page, const QJsonObject &given, QJsonObject &answers)
{
    QSet<QString> done;
    for (int round = 0; round < 6; ++round) {
        const QList<Component> asked = PageAnswers(m_form, page, answers, m_today).asked();
        m_work += 1 + asked.size();
        const qsizetype before = done.size();
        for (const Component &component : asked) {
            if (done.contains(component.key))
                continue;
            done.insert(component.key);
            const QJsonValue value = choose(component, given);
            if (!value.isUndefined())
                answers.insert(component.key, value);
        }
        if (done.size() == before)
            break;
    }
    if (page.repeat)
        answers.insert(page.repeat->key,
            m_maker.entries(*page.repeat, PageAnswers(m_form, page, answers, m_today).entryFields()));
    const QList<Problem> problems = PageAnswers(m_form, page, answers, m_today).problems();
    if (!problems.isEmpty() && !m_unanswerable.contains(page.path)) {
        m_unanswerable.insert(page.path);
        m_findings.append({.severity = Finding::Severity::Warning,
            .file = m_form.file,
            .page = page.path,
            .component = problems.first().component,
            .message = u"No answer could be made up that the page accepts: %1."_s.arg(
                problems.first().message.left(200))});
    }
    return problems.isEmpty();
}

FormWalk::Path FormWalker::goThrough(const QJsonObject &given)
{
    FormWalk::Path way;
    QString path = m_form.startPath;
    while (const Page *page = m_graph.page(path)) {
        const bool circle = way.pages.contains(path);
        if (circle || spent())
            break;
        way.pages.append(path);
        m_visited.insert(path);
        if (page->kind == PageKind::Outside || !answer(*page, given, way.answers))
            break;
        QList<QJsonObject> &seen = m_seenWith[path];
        if (seen.size() < 6)
            seen.append(way.answers);
        const QString next = PageAnswers(m_form, *page, way.answers, m_today).next();
        m_taken.insert(linkName(path, next));
        path = next;
    }
    return way;
}

void FormWalker::keep(const FormWalk::Path &way)
{
    if (way.pages.isEmpty() || m_paths.size() >= mostPaths)
        return;
    for (const FormWalk::Path &known : m_paths) {
        if (known.pages == way.pages)
            return;
    }
    m_paths.append(way);
}

/// Goes through with each possible answer in turn, until that leads nowhere new for a while.
void FormWalker::tryUsual()
{
    int idle = 0;
    for (int i = 0; i < 60 && idle < 8 && !spent(); ++i) {
        const qsizetype before = m_taken.size();
        keep(goThrough({}));
        idle = m_taken.size() > before ? 0 : idle + 1;
    }
}

/// A link is taken when its condition holds and none before it does.
QList<ConditionSolver::Wish> FormWalker::wishes(const Page &page, const Link &link) const
{
    QList<ConditionSolver::Wish> result;
    for (const Link &other : page.next) {
        if (!other.condition.isEmpty() && other.path == link.path && other.condition == link.condition) {
            result.append({link.condition, true});
            break;
        }
        if (!other.condition.isEmpty())
            result.append({other.condition, false});
    }
    return result;
}

bool FormWalker::tryLink(const Page &page, const Link &link)
{
    const QList<ConditionSolver::Wish> wanted = wishes(page, link);
    const QString name = linkName(page.path, link.path);
    for (const QJsonObject &answers : m_seenWith.value(page.path).mid(0, 3)) {
        m_work += 1'000; // Solving costs about as much as looking at so many components.
        QHash<QString, QList<QJsonValue>> changeable;
        for (const QString &key : m_solver.keys(wanted)) {
            if (m_possible.contains(key))
                changeable.insert(key, m_possible.value(key));
        }
        for (const QJsonObject &changed : m_solver.solve(wanted, answers, changeable, 6)) {
            m_work += 200;
            if (spent())
                return false;
            keep(goThrough(changed));
            if (m_taken.contains(name))
                return true;
        }
    }
    return false;
}

/// True when a link was taken that had not been before.
bool FormWalker::tryLinks()
{
    bool any = false;
    for (const Page &page : m_form.pages) {
        if (!m_visited.contains(page.path))
            continue;
        for (const Link &link : m_graph.usable(page.path)) {
            if (spent())
                return false;
            if (!m_taken.contains(linkName(page.path, link.path)))
                any = tryLink(page, link) || any;
        }
    }
    return any;
}

FormWalk FormWalker::walk()
{
    tryUsual();
    for (int round = 0; round < 12 && tryLinks(); ++round) { }
    FormWalk walk;
    conclude(walk);
    return walk;
}

void FormWalker::explain(FormWalk &walk, const Page &page) const
{
    QString why = u"No answers were found that lead to this page."_s;
    if (spent())
        why = u"The walk came to the end of its work before this page."_s;
    for (const Page &other : m_form.pages) {
        const QList<Link> links = m_graph.usable(other.path);
        const bool leads = std::any_of(
            links.begin(), links.end(), [&page](const Link &link) { return link.path == page.path; });
        if (leads && m_unanswerable.contains(other.path))
            why = u"It comes after page %1, for which no answer could be made up."_s.arg(other.path);
    }
    walk.findings.append(
        {.severity = Finding::Severity::Warning, .file = m_form.file, .page = page.path, .message = why});
}

void FormWalker::conclude(FormWalk &walk) const
{
    walk.findings = lintForm(m_form) + m_findings;
    walk.paths = m_paths;
    for (FormWalk::Path &path : walk.paths) {
        const FormPlay played = FormPlay::play(m_form, path.answers, m_today);
        path.ended = played.ended;
        // What is kept is what a replay shows: without the confirmation that every form has.
        path.pages.clear();
        for (const FormPlay::PlayedPage &page : played.pages)
            path.pages.append(page.path);
        if (path.ended < walk.ended)
            walk.ended = path.ended;
    }
    for (const Page &page : m_form.pages) {
        if (page.builtIn)
            continue;
        ++walk.pages;
        const bool reachable = m_graph.reachable().contains(page.path);
        walk.reachable += reachable ? 1 : 0;
        if (m_visited.contains(page.path))
            ++walk.visited;
        else
            walk.unreachable.append(page.path);
        if (reachable && !m_visited.contains(page.path))
            explain(walk, page);
    }
    if (walk.ended == FormPlay::Ended::Stuck)
        walk.findings.append({.severity = Finding::Severity::Error,
            .file = m_form.file,
            .page = m_form.startPath,
            .message = u"No end of the form was reached."_s});
}

FormWalk FormWalk::walk(const Form &form, QDate today, qint64 work)
{
    return FormWalker(form, today, work).walk();
}

} // namespace alongside
