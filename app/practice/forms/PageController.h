// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/Form.h"

namespace alongside {

/// What practice makes of the program part ("controller") that a form names for a page.
struct PageController {
    PageKind kind = PageKind::Question;
    bool known = true;
    bool repeats = false;
    QString outside; ///< The outside system in words; empty when none is needed.
    bool passes = false; ///< Practice can go on without the outside system.
};

/// Looks a controller up: "./pages/summary.js", "SummaryPageController" or empty. A name that is not in the
/// table is judged by the words in it; where they say nothing, it is an ordinary page and not known.
PageController pageController(const QString &name);

} // namespace alongside
