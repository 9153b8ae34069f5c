// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ConditionSolver.h"

namespace alongside {

namespace {

constexpr int deepestReference = 16;
constexpr int mostTrials = 4'000;
constexpr int mostWork = 30'000; // nodes of conditions
constexpr qsizetype mostKeys = 12;

} // namespace

void ConditionSolver::gather(const Condition &condition, QStringList &keys, int depth) const
{
    if (depth > deepestReference || keys.size() >= mostKeys)
        return;
    for (const Condition &part : condition.parts)
        gather(part, keys, depth);
    if (condition.node == Condition::Node::Reference && m_conditions.contains(condition.field))
        gather(m_conditions[condition.field], keys, depth + 1);
    if (condition.node == Condition::Node::Test && !keys.contains(condition.field))
        keys.append(condition.field);
}

QStringList ConditionSolver::keys(const QList<Wish> &wishes) const
{
    QStringList keys;
    for (const Wish &wish : wishes) {
        if (m_conditions.contains(wish.condition))
            gather(m_conditions[wish.condition], keys, 0);
    }
    return keys;
}

bool ConditionSolver::granted(const QList<Wish> &wishes, const QJsonObject &answers, int &work) const
{
    const ConditionCheck check(m_conditions, answers, m_today);
    // The wish itself comes last and is the hardest to grant.
    for (auto wish = wishes.rbegin(); wish != wishes.rend(); ++wish) {
        const bool holds = check.holds(wish->condition);
        work += 10 + check.work();
        if (holds != wish->holds)
            return false;
    }
    return true;
}

QList<QJsonObject> ConditionSolver::solve(const QList<Wish> &wishes, const QJsonObject &answers,
    const QHash<QString, QList<QJsonValue>> &possible, int most) const
{
    QStringList free;
    for (const QString &key : keys(wishes)) {
        if (!possible.value(key).isEmpty())
            free.append(key);
    }
    QList<QJsonObject> solutions;
    // Counts through all combinations like the wheels of a counter.
    QList<qsizetype> wheels(free.size(), 0);
    int work = 0;
    for (int trial = 0; trial < mostTrials && work < mostWork && solutions.size() < most; ++trial) {
        QJsonObject changed = answers;
        for (qsizetype i = 0; i < free.size(); ++i) {
            const QJsonValue answer = possible[free.at(i)].at(wheels.at(i));
            if (answer.isUndefined())
                changed.remove(free.at(i));
            else
                changed.insert(free.at(i), answer);
        }
        if (granted(wishes, changed, work))
            solutions.append(changed);
        qsizetype wheel = 0;
        while (wheel < free.size() && ++wheels[wheel] == possible[free.at(wheel)].size())
            wheels[wheel++] = 0;
        if (wheel == free.size())
            break;
    }
    return solutions;
}

} // namespace alongside
