// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace alongside {

/// One thing to be wiped when a visit ends, before its process does: each part that holds something outside
/// this process (a clipboard, a print job, a child that speaks) registers its own.
struct Wiper {
    QString name; ///< For the log, such as "clipboard".
    std::function<bool()> wipe; ///< True when nothing is left. Blocks shortly; main thread.
};

} // namespace alongside
