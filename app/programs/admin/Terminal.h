// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/Policy.h"
#include "programs/admin/Command.h"
#include "store/SavingFolder.h"

#include <variant>

namespace alongside {

/// What the commands about saved places need to know of a terminal: its policy, where saving is on, and from
/// it where everything lies.
class Terminal {
public:
    /// Reads the policy file that is named, or the one beside the programs where none is. An Outcome in its
    /// place says why there is nothing to work on.
    static std::variant<Policy, Outcome> policyIn(const QStringList &files);
    /// The same by what the command line names; the policy must have saving.
    static std::variant<Terminal, Outcome> of(const QCommandLineParser &parser);
    explicit Terminal(const Policy &policy);

    const SavingFolder &folder() const { return m_folder; }
    int days() const { return m_days; }

private:
    SavingFolder m_folder;
    int m_days;
};

} // namespace alongside
