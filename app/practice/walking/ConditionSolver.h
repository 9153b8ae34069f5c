// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/conditions/ConditionCheck.h"
#include "practice/walking/PossibleAnswers.h"

#include <QSet>

namespace alongside {

/// Finds answers that make conditions hold or fail: takes the conditions apart down to single tests, and
/// answers what each of them asks for. Bounded work.
class ConditionSolver {
public:
    struct Wish {
        QString condition;
        bool holds = true;
    };

    /// All must outlive it. Answers that no wish asks for stay as they are.
    ConditionSolver(const QHash<QString, Condition> &conditions, PossibleAnswers &possible,
        const QJsonObject &answers, QDate today);

    /// Up to `most` changes to the answers, each of which grants all wishes; the last wish is granted first.
    QList<QJsonObject> solve(const QList<Wish> &wishes, int most);

    /// How many goals were looked at so far.
    int work() const { return m_work; }

    /// A condition, or a part of one, that is to hold or to fail.
    struct Goal {
        const Condition *condition = nullptr;
        bool holds = true;
        int depth = 0; ///< References on the way to it.
    };

private:
    void grant(QList<Goal> goals, int depth);
    void tryParts(const Goal &goal, const QList<Goal> &goals, int depth);
    void tryAnswers(const Goal &test, const QList<Goal> &goals, int depth);
    void tryAnswer(const PossibleAnswer &answer, const Goal &test, QList<Goal> goals, int depth);
    void put(const QString &key, const QJsonValue &answer);
    bool isFree(const QString &key);
    bool passes(const Goal &test) const;
    bool isDone() const;

    const QHash<QString, Condition> &m_conditions;
    PossibleAnswers &m_possible;
    QJsonObject m_answers; ///< As changed so far.
    QDate m_today;
    QSet<QString> m_fixed; ///< Keys whose answer a goal has settled.
    QList<QJsonObject> m_solutions;
    qsizetype m_most = 0;
    int m_work = 0;
};

} // namespace alongside
