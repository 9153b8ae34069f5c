// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/walking/AnswerMaker.h"

namespace alongside {

/// A made-up answer. Undefined: leave the question out.
struct PossibleAnswer {
    QJsonValue value{};
    QList<Condition> offered{}; ///< What must hold for the question to offer it.
    QList<Condition> asked{}; ///< What must hold for the question to be asked at all.
};

/// The answers that a walk may give to each question of a form. Made when they are asked for.
class PossibleAnswers {
public:
    /// Both must outlive it.
    PossibleAnswers(const Form &form, const AnswerMaker &maker);

    /// By Component::key; empty when no valid answer is known.
    const QList<PossibleAnswer> &to(const QString &key);

    /// Choices looked at so far, to bound the work.
    qint64 work() const { return m_work; }

private:
    struct Question {
        const Component *component = nullptr;
        QList<Condition> asked{};
    };

    void gather(const QList<Component> &components, const QList<Condition> &asked);

    const AnswerMaker &m_maker;
    QHash<QString, Question> m_questions; ///< By key.
    QHash<QString, QList<PossibleAnswer>> m_made;
    qint64 m_work = 0;
};

} // namespace alongside
