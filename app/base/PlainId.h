// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// True for what names a thing between programs: small letters, figures and hyphens, beginning with no
/// hyphen, and not too long. Pure.
bool isPlainId(const QString &text, qsizetype longest = 60);

} // namespace alongside
