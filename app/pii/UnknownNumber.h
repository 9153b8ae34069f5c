// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

#include <optional>

namespace alongside {

/// Judges digits of which nothing is said: a long number opens something more often than not, and six digits
/// among few words are a code.
class UnknownNumber {
public:
    /// The context must outlive it.
    explicit UnknownNumber(const Context &context);

    /// What it is most likely; nothing where something near says that it is harmless.
    std::optional<PiiKind> kindOf(const DigitRun &run) const;

private:
    std::optional<PiiKind> longKind(const DigitRun &run) const;
    bool isCode(const DigitRun &run) const;
    bool isSum(const DigitRun &run) const;
    bool isFile(const DigitRun &run) const;
    bool isUnexplained(const DigitRun &run) const;

    const Context &m_context;
};

} // namespace alongside
