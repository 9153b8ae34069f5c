// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"
#include "policy/Policy.h"

#include <optional>

namespace alongside {

/// What came of reading a policy file: the policy when nothing is wrong with it, and all mistakes at once.
struct PolicyReading {
    std::optional<Policy> policy; ///< Empty when one of the findings is an error.
    QList<Finding> findings; ///< In the order of the file's lines.
};

/// Reads the file in which an operator writes the policy of a terminal.
class PolicyFile {
public:
    /// Reads the JSON file at path and checks it against kiosk-config/policy.schema.json and against what is
    /// on the machine. Relative content folders are looked for in contentRoot, which is share/alongside
    /// beside the programs. A finding names its line, and the value as the "component" (such as
    /// "panel/width"). Any thread.
    static PolicyReading read(const QString &path, const QString &contentRoot);
};

} // namespace alongside
