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

/// What speaks for one step: what each piece of evidence is worth, 0 where there is none.
struct StepEvidence {
    int address = 0;
    int kind = 0; ///< Of page, such as a list of tasks.
    int heading = 0; ///< The same as one of the step's, or alike.
    int questions = 0; ///< Their keys.

    int worth() const { return address + kind + heading + questions; }
};

/// The evidence for each step of the guide, in their order; question as for matchStep(). For an author who
/// asks why. Pure.
QList<StepEvidence> weighSteps(const Guide &guide, const PageFacts &page, int question);

/// How sure a step is with evidence that is worth so much.
Confidence confidenceOf(int worth);

/// Weighs each step by address, kind of page, heading and question keys; question is the position of the
/// question in hand, or -1, and decides between steps that share a page. Less sure where another step is as
/// good, or where the address speaks for a step whose questions are not on the page. Pure.
StepMatch matchStep(const Guide &guide, const PageFacts &page, int question);

/// All steps, those first for which most speaks: what a person who is asked chooses from. Pure.
QList<int> likelySteps(const Guide &guide, const PageFacts &page, int question);

/// True while a person is on the same page, whatever they answered there and whichever mistakes it shows:
/// what they said about it still holds. Pure.
bool isSamePage(const PageFacts &before, const PageFacts &now);

/// True for a page of the guide's own practice form.
bool isPracticePage(const Guide &guide, const PageFacts &page);

} // namespace alongside
