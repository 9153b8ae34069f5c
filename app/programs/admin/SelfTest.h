// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/Command.h"

namespace alongside {

/// Loads every guide, form and glossary in a content folder, such as share/alongside, and says what is wrong
/// with them: warnings are left to the lint commands. Blocks.
Outcome testContent(const QString &folder);

} // namespace alongside
