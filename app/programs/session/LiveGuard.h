// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PageFacts.h"

namespace alongside {

/// What makes a page private: nobody who helps is told that the person is there, nothing is written
/// meanwhile, and there is no picture of it.
enum class LiveGuard { None, SignIn, Payment };

/// By the kind of page and by what its questions ask. Pure.
LiveGuard guardOf(const PageFacts &page);

} // namespace alongside
