// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Fields.h"
#include "guides/Guide.h"

namespace alongside {

/// The guide that guide.yaml describes, without its words. languages holds all that the file names.
Guide guideStructure(Fields &fields);

} // namespace alongside
