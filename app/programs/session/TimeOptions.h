// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/Policy.h"
#include "visit/IdleWatch.h"
#include "visit/OpeningHours.h"
#include "visit/SessionTimer.h"

namespace alongside {

/// What the operator decided about the time of a visit.
struct TimeOptions {
    SessionTimer::Options timer{};
    IdleWatch::Options idle{};
    OpeningWeek hours{};

    static TimeOptions of(const Policy::Visit &visit);
    static OpeningWeek weekOf(const std::array<Policy::Opening, 7> &hours);
};

} // namespace alongside
