// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpCaller.h"
#include "policy/Policy.h"
#include "visit/OpeningHours.h"

namespace alongside {

/// What an operator decided about help from a person, as this program goes by it.
struct HelpOptions {
    CallerOptions caller{};
    QList<Policy::Help::CodedBadge> badges{};
    QString folder{}; ///< Of the words; may not be there.
    QStringList languages{}; ///< ISO 639, the first is the one to start with.
    QString address{}; ///< Of the terminal, bare.
    QString place{}; ///< The name of the place.
    QStringList staff{}; ///< Addresses of who is told of a worry.
    QString telephone{};
    QString desk{};
    OpeningWeek hours{}; ///< Of desk and telephone; none where the operator named none.
    std::chrono::milliseconds patience{15 * 60'000}; ///< Until a request ends by itself.

    static HelpOptions of(const Policy &policy);
};

} // namespace alongside
