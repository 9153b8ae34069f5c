// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/Form.h"

#include <QDate>
#include <QJsonValue>

namespace alongside {

/// Makes up answers that a form accepts, for walking it: never for showing to a person. Pure.
class AnswerMaker {
public:
    /// The form must outlive it.
    AnswerMaker(const Form &form, QDate today);

    /// Valid answers to a component, the plainest first; for one that conditions ask about, also those on
    /// both sides of what they compare with. Undefined among them: leave it out. Empty when no valid answer
    /// was found.
    QList<QJsonValue> answers(const Component &component) const;

    /// Entries for a repeat page, as many as it wants at least, of the fields of one entry.
    QJsonValue entries(const Repeat &repeat, const QList<Component> &fields) const;

private:
    void gather(const Condition &condition);
    QList<QJsonValue> asked(const Component &component) const;
    bool isValid(const Component &component, const QJsonValue &answer) const;

    QDate m_today;
    QHash<QString, QList<Condition>> m_tests; ///< By the key of the answer that they ask for.
};

/// Plain answers to a component by its kind alone, valid or not: the table that AnswerMaker chooses from.
QList<QJsonValue> usualAnswers(const Component &component, QDate today);

} // namespace alongside
