// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/Looked.h"

#include <ctime>

namespace alongside {

/// Searches what the system's journal holds since a moment, every field of it, as journalctl prints it: also
/// what is compressed in the journal's files. Blocks.
Looked searchJournal(const MarkSearch &search, std::time_t since);

/// True where a journal is kept.
bool hasJournal();

} // namespace alongside
