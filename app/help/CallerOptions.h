// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/BadgeToken.h"

#include <chrono>

namespace alongside {

/// What a terminal goes by when it asks for help.
struct CallerOptions {
    QString domain{}; ///< On which champions alone have accounts, such as "champions.example.org".
    QString site{}; ///< The id of the terminal's place.
    QList<BadgeIssuer> issuers{};
    QStringList revoked{};
    bool unchecked = false; ///< Champions whose badge does not count may help as well.
    std::chrono::milliseconds widening{8'000}; ///< From one Reach to the next.
    std::chrono::milliseconds askingAgain{5'000}; ///< A request may be lost; it bears its name.
};

} // namespace alongside
