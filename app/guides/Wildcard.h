// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace alongside {

/// A pattern in which * stands for any number of characters, even none; everything else stands for itself.
/// Costs at most pattern times text steps, so that no pattern can hang the program.
bool matchesWildcard(QStringView pattern, QStringView text);

} // namespace alongside
