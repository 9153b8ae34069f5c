// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QRegularExpression>

namespace alongside {

/// A form's regular expression, written for JavaScript (ECMA-262, 22.2), with a bound on the work of a match
/// (PCRE2's LIMIT_MATCH). The error says why it cannot be used here. Any thread.
Result<QRegularExpression> answerPattern(const QString &regex);

/// False only when the text was tried in full and does not match. Texts longer than 2,000 characters are not
/// tried.
bool mayMatch(const QString &regex, const QString &text);

} // namespace alongside
