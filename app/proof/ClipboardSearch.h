// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/Looked.h"

namespace alongside {

/// Searches the clipboard of the X server that DISPLAY names, and what is selected there: the selections
/// CLIPBOARD, PRIMARY and SECONDARY, in every kind that their owner offers. Blocks, at most two seconds a
/// kind.
Looked searchClipboard(const MarkSearch &search);

} // namespace alongside
