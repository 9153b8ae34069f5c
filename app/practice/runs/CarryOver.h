// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/Form.h"

#include <QJsonObject>
#include <QStringList>

namespace alongside {

/// What a form asks, as one short hash for each question (of its name and kind): kept beside the answers, so
/// that a form which has changed since is noticed, and which of its questions are new. Any thread.
QByteArray fingerprintOf(const Form &form);

/// Earlier answers as they fit the form of today.
struct CarriedAnswers {
    QJsonObject answers; ///< By Component::key; those of questions that went or changed their kind are out.
    bool changed = false; ///< The form asks something else than it did.
    QStringList newQuestions; ///< Their titles, in the form's order.
};

/// Carries answers over by name. Pure; answers of any shape do no harm.
CarriedAnswers carryOver(const Form &form, const QJsonObject &answers, const QByteArray &fingerprint);

} // namespace alongside
