// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/conditions/Condition.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

namespace alongside {

/// Decides conditions from answers. Pure: the same answers and day give the same decision.
/// Fields must stand as Component::key. A test of an answer that is not there fails, except "is not" and
/// "does not contain". References that lead to themselves count as not holding.
class ConditionCheck {
public:
    /// All arguments must outlive the check.
    ConditionCheck(const QHash<QString, Condition> &conditions, const QJsonObject &answers, QDate today)
        : m_conditions(conditions)
        , m_answers(answers)
        , m_today(today)
    {
    }

    /// True when the condition of that name holds, or when the name is empty. An unknown name does not hold.
    bool holds(const QString &name) const;
    bool holds(const Condition &condition) const;

    /// How many nodes the last question looked at.
    int work() const { return m_work; }

    /// The date of a Right::Ago test.
    static QDate relativeDate(const Condition &test, QDate today);

private:
    bool holds(const Condition &condition, int depth) const;
    bool passes(const Condition &test) const;

    const QHash<QString, Condition> &m_conditions;
    const QJsonObject &m_answers;
    QDate m_today;
    mutable QHash<QString, bool> m_decided{}; ///< References of one question: many lead to the same.
    mutable int m_work = 0; ///< Nodes decided for one question: conditions can name each other without end.
};

} // namespace alongside
