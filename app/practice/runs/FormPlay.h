// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/answers/Problem.h"
#include "practice/runs/SummaryRow.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

namespace alongside {

struct Form;

/// A form played from start to end with answers given beforehand: what `alongside-admin form run` prints.
struct FormPlay {
    enum class Ended { Summary, Terminal, Stuck };

    struct PlayedPage {
        QString path;
        QList<Problem> problems;
        QString next; ///< Empty on the last page.
    };

    QList<PlayedPage> pages{};
    QList<SummaryRow> summary{};
    Ended ended = Ended::Stuck;
    QString why{}; ///< One sentence when it is stuck.

    /// Answers stand by component name, by "section.name", or by name within an object of the section. Pure.
    static FormPlay play(const Form &form, const QJsonObject &answers, QDate today);

    /// The same answers by Component::key.
    static QJsonObject keyed(const Form &form, const QJsonObject &answers);
};

/// "summary", "terminal" or "stuck".
QString endedName(FormPlay::Ended ended);

} // namespace alongside
