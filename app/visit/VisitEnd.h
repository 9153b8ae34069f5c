// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alongside {

/// Why a visit ends, other than by Finish.
enum class VisitEnd {
    Time, ///< Its length, with grace and extensions, is used up.
    Closing, ///< The place closes.
    Idle, ///< Nobody came back.
    QuickExit, ///< The person wanted nothing to remain in sight.
    Staff
};

} // namespace alongside
