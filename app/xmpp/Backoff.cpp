// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/Backoff.h"

#include <algorithm>
#include <cstdint>

namespace alongside {

std::chrono::milliseconds backoff(
    int attempt, std::chrono::milliseconds first, std::chrono::milliseconds longest, double chance)
{
    constexpr int mostDoublings = 20;
    const auto whole =
        std::min<std::chrono::milliseconds>(longest, first * (1LL << std::clamp(attempt, 0, mostDoublings)));
    return whole / 2 + std::chrono::milliseconds(std::int64_t(double(whole.count() / 2) * chance));
}

} // namespace alongside
