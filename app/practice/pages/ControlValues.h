// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/runs/FormRun.h"

#include <QHash>

namespace alongside {

/// What stands in each control of a page, by the control's name.
class ControlValues {
public:
    /// From what a page posted.
    explicit ControlValues(const FormRun::Pairs &pairs = {});

    /// An answer as its controls would post it: the inverse of what FormRun::submit() reads.
    static FormRun::Pairs pairs(const Component &component, const QJsonValue &answer);

    /// The text that a value of a list item, a number or a word has in a control.
    static QString text(const QJsonValue &value);

    void add(const FormRun::Pairs &pairs);

    QString value(const QString &control) const { return m_values.value(control).value(0); }
    bool holds(const QString &control, const QString &value) const
    {
        return m_values.value(control).contains(value);
    }

private:
    QHash<QString, QStringList> m_values;
};

} // namespace alongside
