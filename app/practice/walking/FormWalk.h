// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/FormGraph.h"
#include "practice/runs/FormPlay.h"

namespace alongside {

/// What came of walking every branch of a form with made-up answers: `alongside-admin form walk` prints it.
struct FormWalk {
    /// One way through, which FormPlay::play() goes again with these answers.
    struct Path {
        QStringList pages{};
        QJsonObject answers{}; ///< By Component::key.
        FormPlay::Ended ended = FormPlay::Ended::Stuck;
    };

    int pages = 0; ///< Pages in the file.
    int reachable = 0; ///< Pages that links lead to from the start.
    int visited = 0; ///< Pages that some path went through.
    FormPlay::Ended ended = FormPlay::Ended::Stuck; ///< The best end that any path came to.
    QStringList unreachable{}; ///< Pages that no path went through; findings say why.
    QList<Path> paths{};
    QList<Finding> findings{}; ///< With those of lintForm().

    static constexpr qint64 usualWork = 10'000'000;

    /// Walks the form. The work is bounded, whatever the form; the same form and day give the same walk.
    /// work: components, choices and parts of conditions to look at before it gives up.
    static FormWalk walk(const Form &form, QDate today, qint64 work = usualWork);
};

} // namespace alongside
