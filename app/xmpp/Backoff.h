// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace alongside {

/// How long to wait before another try: twice as long each time, up to `longest`, and half of it left to
/// chance, so that forty terminals do not come back at the same moment. attempt: from 0. chance: from 0 up to
/// 1.
std::chrono::milliseconds backoff(
    int attempt, std::chrono::milliseconds first, std::chrono::milliseconds longest, double chance);

} // namespace alongside
