// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/walking/ConditionSolver.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int deepestReference = 24;
constexpr int deepestChoice = 200;
constexpr int mostWork = 4'000;

/// True when every part must do as the goal says; otherwise one part is enough.
bool isForEach(const ConditionSolver::Goal &goal)
{
    return goal.condition->node == Condition::Node::Or ? !goal.holds : goal.holds;
}

ConditionSolver::Goal partOf(const ConditionSolver::Goal &goal, const Condition &part)
{
    return {&part, goal.holds != (goal.condition->node == Condition::Node::Not), goal.depth};
}

} // namespace

ConditionSolver::ConditionSolver(const QHash<QString, Condition> &conditions, PossibleAnswers &possible,
    const QJsonObject &answers, QDate today)
    : m_conditions(conditions)
    , m_possible(possible)
    , m_answers(answers)
    , m_today(today)
{
}

QList<QJsonObject> ConditionSolver::solve(const QList<Wish> &wishes, int most)
{
    QList<Condition> references;
    for (const Wish &wish : wishes)
        references.append({.node = Condition::Node::Reference, .field = wish.condition});
    QList<Goal> goals;
    for (qsizetype i = 0; i < wishes.size(); ++i)
        goals.append({&references.at(i), wishes.at(i).holds});
    m_solutions.clear();
    m_most = most;
    m_work = 0;
    grant(goals, 0);
    return m_solutions;
}

bool ConditionSolver::isDone() const
{
    return m_solutions.size() >= m_most || m_work > mostWork;
}

/// Takes goals apart until one of them leaves a choice; each choice is then tried in turn.
void ConditionSolver::grant(QList<Goal> goals, int depth)
{
    while (!goals.isEmpty()) {
        if (isDone() || depth > deepestChoice)
            return;
        const Goal goal = goals.takeLast();
        const Condition &condition = *goal.condition;
        m_work += 1 + int(condition.parts.size());
        switch (condition.node) {
        case Condition::Node::Constant:
            if (condition.value.toBool() != goal.holds)
                return;
            break;
        case Condition::Node::Test:
            if (isFree(condition.field))
                return tryAnswers(goal, goals, depth);
            if (!passes(goal))
                return;
            break;
        case Condition::Node::Reference: {
            const auto found = m_conditions.constFind(condition.field);
            const bool known = found != m_conditions.constEnd() && goal.depth < deepestReference;
            if (known)
                goals.append({&*found, goal.holds, goal.depth + 1});
            else if (goal.holds)
                return;
            break;
        }
        default:
            if (!isForEach(goal))
                return tryParts(goal, goals, depth);
            for (const Condition &part : condition.parts)
                goals.append(partOf(goal, part));
        }
    }
    if (!isDone() && !m_solutions.contains(m_answers))
        m_solutions.append(m_answers);
}

void ConditionSolver::tryParts(const Goal &goal, const QList<Goal> &goals, int depth)
{
    for (const Condition &part : goal.condition->parts)
        grant(goals + QList<Goal>{partOf(goal, part)}, depth + 1);
}

/// Leaves the answer as it is where it serves, else tries the others.
void ConditionSolver::tryAnswers(const Goal &test, const QList<Goal> &goals, int depth)
{
    const QString &key = test.condition->field;
    const QJsonValue before = m_answers.value(key);
    QList<PossibleAnswer> possible = m_possible.to(key);
    const auto current = std::find_if(possible.begin(), possible.end(),
        [&before](const PossibleAnswer &answer) { return answer.value == before; });
    if (current == possible.end())
        possible.prepend({before});
    else
        possible.move(current - possible.begin(), 0);
    m_fixed.insert(key);
    for (const PossibleAnswer &answer : std::as_const(possible)) {
        if (!isDone())
            tryAnswer(answer, test, goals, depth);
    }
    m_fixed.remove(key);
    put(key, before);
}

void ConditionSolver::tryAnswer(const PossibleAnswer &answer, const Goal &test, QList<Goal> goals, int depth)
{
    ++m_work;
    put(test.condition->field, answer.value);
    if (!passes(test))
        return;
    for (const QList<Condition> &needs : {answer.offered, answer.asked}) {
        for (const Condition &need : needs)
            goals.append({&need, true, test.depth + 1});
    }
    grant(goals, depth + 1);
}

void ConditionSolver::put(const QString &key, const QJsonValue &answer)
{
    if (answer.isUndefined())
        m_answers.remove(key);
    else
        m_answers.insert(key, answer);
}

bool ConditionSolver::isFree(const QString &key)
{
    return !m_fixed.contains(key) && !m_possible.to(key).isEmpty();
}

bool ConditionSolver::passes(const Goal &test) const
{
    return ConditionCheck(m_conditions, m_answers, m_today).holds(*test.condition) == test.holds;
}

} // namespace alongside
