// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PageFacts.h"
#include "guides/PagePlace.h"
#include "guides/StepMatch.h"

namespace alongside {

/// What is no longer as it was when somebody checked a page.
enum class DriftKind { Missing, Added, Renamed, Moved, Kind, ErrorWording, Address, Heading };

/// One thing on a page that is no longer as it was when somebody checked it. Ids only: it may leave the
/// process.
struct DriftFinding {
    DriftKind kind = DriftKind::Heading;
    int step = -1; ///< Position in the guide's steps, or -1.
    std::optional<QuestionName> question; ///< The one that it is about; none where it is about the page.

    bool operator==(const DriftFinding &) const = default;
};

/// What has changed on a page since it was checked; empty when nothing has, and for a page, or a language of
/// it, that nobody checked. Compares what makes the help wrong (which questions, in which order, their words,
/// how they are answered, messages, heading, address) and not how the page is made. The page must be at rest:
/// one that is still loading misses questions. Pure; any thread.
std::vector<DriftFinding> driftOf(
    const CheckedPages &checked, const Guide &guide, const PageFacts &page, const StepMatch &match);

} // namespace alongside
