// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// A code such as "7K3M-ABCD" as one says it to somebody who writes it down: one sentence for each character
/// and one between groups, in the language of the installed translator. "Seven. K, as in king." Signs that no
/// code has are left out. Any thread.
QString spelledOut(const QString &code);

} // namespace alongside
