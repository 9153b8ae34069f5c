// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace alongside {

/// A parsed condition of a form: a tree of tests, never a script.
struct Condition {
    enum class Node { And, Or, Not, Test, Reference, Constant };
    enum class Operator {
        Is,
        IsNot,
        Contains,
        DoesNotContain,
        MoreThan,
        AtLeast,
        LessThan,
        AtMost,
        IsAnswered,
    };
    enum class Right {
        Value, ///< `value` as it stands.
        Field, ///< `value` is the name of another component.
        Ago, ///< `value` days (or `unit`) before today; negative: after.
    };

    Node node = Node::Constant;
    QList<Condition> parts{}; ///< Of And, Or, Not.
    QString field{}; ///< Test: a component's name or Component::key. Reference: a condition's name.
    Operator op = Operator::Is;
    Right right = Right::Value;
    QJsonValue value{}; ///< Test: what to compare with. Constant: true or false.
    QString unit{}; ///< Of Ago: "days", "weeks", "months" or "years"; shorter ones count as a day.
    bool ofLength = false; ///< Compares the answer's number of characters or choices.
    int line = 0; ///< Of the whole condition in its file, from 1; 0 when it is not known.
};

} // namespace alongside
