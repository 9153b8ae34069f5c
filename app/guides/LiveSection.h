// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Fields.h"
#include "guides/LiveSite.h"

namespace alongside {

/// Reads "live" of a guide.yaml: a map, or the address of its start alone.
LiveSite liveSection(Fields &guide);

} // namespace alongside
