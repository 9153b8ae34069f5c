// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>

namespace alongside {

/// The digits by which staff of a place say who they are at a terminal: only an Argon2id line of them stands
/// in its policy (RFC 9106, 64 MiB and 3 passes).
class StaffCode {
public:
    static constexpr std::size_t least = 6; ///< Digits; a terminal counts wrong ones.
    static constexpr std::size_t most = 16;

    /// True when these are so many digits, 0 to 9.
    static bool isOne(const Secret &code);
    /// The line for the policy. About 0.1 s; any thread. Empty when memory for Argon2 is short.
    static QString make(const Secret &code);
    /// True when the line was made of this code. About 0.1 s; any thread.
    static bool matches(const Secret &code, const QString &line);
};

} // namespace alongside
