// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/walking/FormWalker.h"

#include "practice/answers/Answer.h"
#include "practice/runs/PageAnswers.h"

#include <algorithm>

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
    , m_possible(form, m_maker)
    , m_mostWork(work)
{
}

/// The answer that is given, else the next of those that the page offers.
QJsonValue FormWalker::choose(
    const Component &component, const QJsonObject &given, const QJsonObject &answers)
{
    const ConditionCheck check(m_form.conditions, answers, m_today);
    const auto isOffered = [&check](const PossibleAnswer &answer) {
        return std::all_of(answer.offered.begin(), answer.offered.end(),
            [&check](const Condition &condition) { return check.holds(condition); });
    };
    QList<QJsonValue> offered;
    for (const PossibleAnswer &answer : m_possible.to(component.key)) {
        if (!isOffered(answer))
            continue;
        if (!given.isEmpty() && answer.value == given.value(component.key))
            return answer.value;
        offered.append(answer.value);
    }
    return offered.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                             : offered.at(m_used[component.key]++ % offered.size());
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
            const QJsonValue value = choose(component, given, answers);
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
        m_unanswerable.append(page.path);
        m_findings.append({.severity = Finding::Severity::Warning,
            .file = m_form.file,
            .line = page.line,
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
        remember(way);
        const QString next = PageAnswers(m_form, *page, way.answers, m_today).next();
        m_taken.insert(linkName(path, next));
        path = next;
    }
    return way;
}

/// Keeps a few different ways to the last page of this one.
void FormWalker::remember(const FormWalk::Path &way)
{
    QList<FormWalk::Path> &seen = m_seen[way.pages.last()];
    const bool known = std::any_of(
        seen.begin(), seen.end(), [&way](const FormWalk::Path &other) { return other.pages == way.pages; });
    if (!known && seen.size() < 4)
        seen.append(way);
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

/// Wishes for taking the same links as a way that was gone before.
QList<ConditionSolver::Wish> FormWalker::wishes(const FormWalk::Path &way) const
{
    QList<ConditionSolver::Wish> result;
    for (qsizetype i = 0; i + 1 < way.pages.size(); ++i) {
        const Page &page = *m_graph.page(way.pages.at(i));
        const auto taken = std::find_if(page.next.begin(), page.next.end(),
            [&way, i](const Link &link) { return link.path == way.pages.at(i + 1); });
        if (taken != page.next.end())
            result += wishes(page, *taken);
    }
    return result;
}

/// Goes a way known to lead to the page, with answers changed so that they also take the link; or, where
/// there are none, with any answers that would take it.
bool FormWalker::tryLink(const Page &page, const Link &link)
{
    const QList<FormWalk::Path> seen = m_seen.value(page.path);
    const QList<ConditionSolver::Wish> wanted = wishes(page, link);
    for (const FormWalk::Path &way : seen) {
        if (tryAnswers(way, wishes(way) + wanted, linkName(page.path, link.path)))
            return true;
    }
    for (const FormWalk::Path &way : seen) {
        if (tryAnswers(way, wanted, linkName(page.path, link.path)))
            return true;
    }
    return false;
}

/// True when answers that grant the wishes took the link.
bool FormWalker::tryAnswers(
    const FormWalk::Path &way, const QList<ConditionSolver::Wish> &wishes, const QString &link)
{
    ConditionSolver solver(m_form.conditions, m_possible, way.answers, m_today);
    const QList<QJsonObject> solutions = solver.solve(wishes, 4);
    m_work += solver.work();
    for (const QJsonObject &answers : solutions) {
        if (spent())
            return false;
        keep(goThrough(answers));
        if (m_taken.contains(link))
            return true;
    }
    return false;
}

/// Tries each link that was not taken yet, once for each number of ways known to its page. True when one was
/// taken.
bool FormWalker::tryLinks(bool onlyToNew)
{
    bool any = false;
    for (const Page &page : m_form.pages) {
        for (const Link &link : m_graph.usable(page.path)) {
            const QString name = linkName(page.path, link.path);
            const qsizetype ways = m_seen.value(page.path).size();
            if (spent() || m_taken.contains(name) || m_tried.value(name) == ways
                || (onlyToNew && m_visited.contains(link.path)))
                continue;
            m_tried.insert(name, ways);
            any = tryLink(page, link) || any;
        }
    }
    return any;
}

FormWalk FormWalker::walk()
{
    tryUsual();
    while (tryLinks(true) || tryLinks(false)) { }
    FormWalk walk;
    conclude(walk);
    return walk;
}

/// Why no path went through pages that links lead to.
void FormWalker::explain(FormWalk &walk, const QStringList &pages) const
{
    QHash<QString, QString> blocked; // by the page that comes after it
    for (const QString &path : m_unanswerable) {
        for (const Link &link : m_graph.usable(path))
            blocked.insert(link.path, path);
    }
    for (const QString &path : pages) {
        QString why = u"No answers were found that lead to this page."_s;
        if (spent())
            why = u"The walk came to the end of its work before this page."_s;
        if (blocked.contains(path))
            why = u"It comes after page %1, for which no answer could be made up."_s.arg(blocked.value(path));
        walk.findings.append({.severity = Finding::Severity::Warning,
            .file = m_form.file,
            .line = m_graph.lineOf(path),
            .page = path,
            .message = why});
    }
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
    QStringList missed;
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
            missed.append(page.path);
    }
    explain(walk, missed);
    if (walk.ended == FormPlay::Ended::Stuck)
        walk.findings.append({.severity = Finding::Severity::Error,
            .file = m_form.file,
            .line = m_graph.lineOf(m_form.startPath),
            .page = m_form.startPath,
            .message = u"No end of the form was reached."_s});
}

FormWalk FormWalk::walk(const Form &form, QDate today, qint64 work)
{
    return FormWalker(form, today, work).walk();
}

} // namespace alongside
