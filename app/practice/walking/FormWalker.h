// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/walking/AnswerMaker.h"
#include "practice/walking/ConditionSolver.h"
#include "practice/walking/FormWalk.h"

namespace alongside {

/// Does the walking of FormWalk: goes through the form again and again, first with answers used least so far,
/// then with answers that are worked out for links that were never taken.
class FormWalker {
public:
    FormWalker(const Form &form, QDate today, qint64 work);

    FormWalk walk();

private:
    /// One way through; answers that are given are taken when they are valid, others are made up.
    FormWalk::Path goThrough(const QJsonObject &given);
    bool answer(const Page &page, const QJsonObject &given, QJsonObject &answers);
    QJsonValue choose(const Component &component, const QJsonObject &given, const QJsonObject &answers);
    void remember(const FormWalk::Path &way);
    void keep(const FormWalk::Path &path);

    void tryUsual();
    bool tryLinks(bool onlyToNew);
    bool tryLink(const Page &page, const Link &link);
    bool tryAnswers(
        const FormWalk::Path &way, const QList<ConditionSolver::Wish> &wishes, const QString &link);
    QList<ConditionSolver::Wish> wishes(const Page &page, const Link &link) const;
    QList<ConditionSolver::Wish> wishes(const FormWalk::Path &way) const;
    void conclude(FormWalk &walk) const;
    void explain(FormWalk &walk, const QStringList &pages) const;

    bool spent() const { return m_work + m_possible.work() > m_mostWork; }

    static constexpr qsizetype mostPaths = 400;

    const Form &m_form;
    QDate m_today;
    FormGraph m_graph;
    AnswerMaker m_maker;
    PossibleAnswers m_possible;
    QHash<QString, int> m_used; ///< How often a key was answered.
    QSet<QString> m_visited;
    QSet<QString> m_taken; ///< Links, as "from to".
    QHash<QString, qsizetype> m_tried; ///< Links that were not taken, by the ways known when they were tried.
    QHash<QString, QList<FormWalk::Path>> m_seen; ///< Ways that led to a page, with its answers.
    QList<FormWalk::Path> m_paths;
    QList<Finding> m_findings;
    QStringList m_unanswerable; ///< Pages already said to have no valid answer.
    qint64 m_work = 0; ///< What was looked at: see FormWalk::walk().
    qint64 m_mostWork;
};

} // namespace alongside
