// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/Command.h"
#include "programs/admin/prove/Proof.h"

namespace alongside {

/// A table of what was searched, and what was found: status 1 with any hit or trouble.
Outcome reportProof(const Findings &findings);

/// The same of leaks on purpose: status 1 when one of them was not found.
Outcome reportControl(const Findings &findings);

} // namespace alongside
