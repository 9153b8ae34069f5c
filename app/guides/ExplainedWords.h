// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Guidance.h"
#include "guides/PageFacts.h"

namespace alongside {

/// The words of the guide that stand on the page or in what the panel says about it, in the guide's order.
/// Pure.
QList<ExplainedWord> explainedWords(
    const Guide &guide, const QString &language, const PageFacts &page, const Guidance &guidance);

} // namespace alongside
