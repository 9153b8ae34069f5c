// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Guidance.h"
#include "guides/PageFacts.h"

namespace alongside {

/// The step of a guide that a page belongs to, and how sure that is.
struct StepMatch {
    int step = -1;
    Confidence confidence = Confidence::None;
};

/// Weighs each step by address, kind of page, heading and question keys; question is the position of the
/// question in hand, or -1, and decides between steps that share a page. Pure.
StepMatch matchStep(const Guide &guide, const PageFacts &page, int question);

/// True for a page of the guide's own practice form.
bool isPracticePage(const Guide &guide, const PageFacts &page);

} // namespace alongside
