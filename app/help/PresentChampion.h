// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/ChampionCard.h"
#include "trust/BadgeToken.h"

namespace alongside {

/// A champion who is there, and what vouches for them.
struct PresentChampion {
    ChampionCard card{};
    BadgeVerdict badge{};
};

} // namespace alongside
