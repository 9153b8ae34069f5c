// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PageFacts.h"
#include "guides/StepMatch.h"

namespace alongside {

/// The checked page that a page is, in its language, however much of it has changed; null when nobody checked
/// it. Address, keys of questions, their labels and the heading speak for it together. Pure.
const CheckedPage *checkedPageOf(
    const CheckedPages &checked, const Guide &guide, const PageFacts &page, const StepMatch &match);

/// True when a page's language is a checked page's; a page that does not say its language is in any.
bool isInLanguage(const PageFacts &page, const QString &language);

} // namespace alongside
