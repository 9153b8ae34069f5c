// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/answers/Problem.h"
#include "practice/forms/Form.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace alongside {

/// The way through a form that answers lead: from the start to an end, to the first page that is not answered
/// rightly, or to where it would go in a circle. Only answers of pages on the way decide anything.
struct FormTrail {
    QStringList pages{}; ///< Paths in order.
    QJsonObject relevant{}; ///< The answers on the way.
    QList<Problem> problems{}; ///< What is wrong on the last page.
    QString next{}; ///< Where the last page leads: a page of this trail when it is a circle; else empty.

    /// Answers stand by Component::key. until: a page to stop at; may be empty.
    static FormTrail follow(
        const Form &form, const QJsonObject &answers, QDate today, const QString &until = {});
};

} // namespace alongside
