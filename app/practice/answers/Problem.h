// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// A mistake in an answer, to be shown in the error summary and at the question.
struct Problem {
    QString component{}; ///< Name of the component.
    QString control{}; ///< Id of the control to move the focus to, such as "birth-month".
    QString message{}; ///< Plain words, translated.
};

} // namespace alongside
