// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ConditionCheck.h"

#include <functional>

namespace alongside {

/// Finds answers that make conditions hold or fail, by trying the answers that are possible. Pure; bounded
/// work.
class ConditionSolver {
public:
    struct Wish {
        QString condition;
        bool holds = true;
    };

    /// The conditions must outlive it.
    ConditionSolver(const QHash<QString, Condition> &conditions, QDate today)
        : m_conditions(conditions)
        , m_today(today)
    {
    }

    /// Keys of all answers that the wishes' conditions ask for, through references too.
    QStringList keys(const QList<Wish> &wishes) const;

    /// Up to `most` changes to the answers, each of which grants all wishes. possible: for each key that may
    /// change, the answers to try; undefined stands for none.
    QList<QJsonObject> solve(const QList<Wish> &wishes, const QJsonObject &answers,
        const QHash<QString, QList<QJsonValue>> &possible, int most) const;

private:
    void gather(const Condition &condition, QStringList &keys, int depth) const;
    bool granted(const QList<Wish> &wishes, const QJsonObject &answers, int &work) const;

    const QHash<QString, Condition> &m_conditions;
    QDate m_today;
};

} // namespace alongside
