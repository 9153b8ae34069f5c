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
        LongerThan,
        ShorterThan,
        HasLength,
        Before,
        After,
        IsAnswered,
    };
    enum class Right {
        Value, ///< `value` as it stands.
        Field, ///< `value` is the name of another component.
        Ago, ///< `value` days (or `unit`) before today; negative: after.
    };

    Node node = Node::Constant;
    QList<Condition> parts; ///< Of And, Or, Not.
    QString
        field; ///< Test: name of the component, perhaps "section.name" or an id. Reference: the condition.
    Operator op = Operator::Is;
    Right right = Right::Value;
    QJsonValue value; ///< Test: what to compare with. Constant: true or false.
    QString unit; ///< Of Ago: "days", "weeks", "months" or "years" ("hours", "minutes", "seconds" in times).
};

} // namespace alongside
