// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"
#include "policy/Policy.h"
#include "programs/session/Options.h"

namespace alongside {

/// What must be settled before the application object is made: the on-screen keyboard, the web engine, the
/// scheme of practice pages.
void prepareProcess();

/// The policy of this terminal; where its file has mistakes, they are named on standard error and the process
/// ends with status 2.
Policy policyFor(const Options &options);

/// For the log of the terminal: files that authors wrote, never anything of the person.
void reportFindings(const QList<Finding> &findings);

} // namespace alongside
