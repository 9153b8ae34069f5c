// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PageFacts.h"

#include <QByteArray>

namespace alongside {

/// The facts of a page as one line of JSON, for its author. It stands in this program and not beside
/// PageFacts because facts hold words of a page, and a real page echoes what people typed into it: whatever a
/// person sits at must have no way to write them down. Here an author looks at a page of their own, on their
/// own machine.
QByteArray factsLine(const PageFacts &facts);

} // namespace alongside
