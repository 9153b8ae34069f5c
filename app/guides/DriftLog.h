// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Drift.h"

namespace alongside {

/// The line of a log that tells an author of one change: ids of the guide and of what was recorded, such as
/// "drift parking-permit/your-car missing registration", and no text of the page. Pure.
QString driftLine(const Guide &guide, const DriftFinding &finding);

/// Tells each change of each step once in a process.
class DriftLog {
public:
    /// The lines that were not told before.
    QStringList news(const Guide &guide, const std::vector<DriftFinding> &findings);

private:
    QStringList m_told;
};

} // namespace alongside
