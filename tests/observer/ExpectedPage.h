// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PageFacts.h"

#include <QJsonObject>

namespace alongside {

/// What people who looked at a page say about one of its states (tests/data/pages/README.md), held against
/// what the observer reported.
class ExpectedPage {
public:
    explicit ExpectedPage(const QJsonObject &state)
        : m_state(state)
    {
    }

    struct Score {
        int questions = 0; ///< How many are asked,
        int recognised = 0; ///< and how many were reported once with the right label, kind and error.
        int exact = 0; ///< And with the right hint, choices, token and need for an answer.
        int strangers = 0; ///< Reported, and not asked.
        bool kind = false;
        bool heading = false;
        bool errors = false;
        QStringList differences; ///< One line for each.

        bool isWhole() const { return differences.isEmpty(); }
        bool isRight() const { return recognised == questions && strangers == 0; }
    };

    Score compare(const PageFacts &facts) const;

    /// True when two texts are the same as the page's readers understand it.
    static bool isSame(const QString &one, const QString &other);

private:
    void compareQuestions(const PageFacts &facts, Score &score) const;
    void compareErrors(const PageFacts &facts, Score &score) const;

    QJsonObject m_state;
};

} // namespace alongside
