// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alongside {

/// Closes this process to others: no core file, no debugger and no reading of its memory but by root
/// (prctl(2) PR_SET_DUMPABLE, setrlimit(2) RLIMIT_CORE); and freed memory is zeroed (glibc). To be called
/// first thing; a child is to call it again, since a new program starts dumpable. Does nothing where the
/// system has no such thing.
void hardenProcess();

} // namespace alongside
