// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PracticeVisit.h"

namespace alongside {

PracticeVisit::PracticeVisit(Form form, QDate today, PageLook look)
    : m_run(std::move(form), today)
    , m_startPath(m_run.form().startPath)
    , m_look(std::move(look))
    , m_person(m_run.form().id)
{
}

QString PracticeVisit::host() const
{
    return m_run.form().id.toLower();
}

QString PracticeVisit::startPath() const
{
    return m_startPath;
}

void PracticeVisit::resume(const QJsonObject &answers, const QString &path)
{
    m_run.setAnswers(answers);
    const QStringList trail = m_run.trail();
    if (!trail.isEmpty())
        m_startPath = trail.contains(path) ? path : trail.last();
}

QByteArray PracticeVisit::page(const QString &path)
{
    if (m_listener)
        m_listener(path);
    const FormPage page(m_run, m_look);
    if (path == m_mistake.path)
        return page.html(path, m_mistake.problems, m_mistake.typed);
    // Who looks elsewhere and comes back finds the page as it was answered before.
    m_mistake = {};
    return page.html(path);
}

QString PracticeVisit::submit(const QString &path, const Pairs &pairs)
{
    const FormRun::Step step = m_run.submit(path, pairs);
    Tries &tries = m_tries[path];
    ++tries.sent;
    m_mistake = {};
    if (step.problems.isEmpty())
        return step.next;
    ++tries.wrong;
    m_mistake = {path, step.problems, pairs};
    return path;
}

PracticeSite::Pairs PracticeVisit::madeUp(const QString &path)
{
    return m_person.fill(m_run, path);
}

} // namespace alongside
