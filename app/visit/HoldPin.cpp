// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/HoldPin.h"

#include <algorithm>

namespace alongside {

HoldPin::HoldPin(const Clock &clock)
    : m_clock(clock)
{
}

void HoldPin::set(Secret pin)
{
    m_pin = std::move(pin);
    m_failures = 0;
    m_notBefore = {};
}

bool HoldPin::opens(const Secret &tried)
{
    if (!isSet())
        return true;
    if (wait() > Duration::zero())
        return false;
    if (m_pin.equals(tried)) {
        m_failures = 0;
        return true;
    }
    if (++m_failures >= freeTries) {
        const int doublings = std::min(m_failures - freeTries, 10);
        m_notBefore = m_clock.monotonic() + std::min(firstWait * (1 << doublings), longestWait);
    }
    return false;
}

HoldPin::Duration HoldPin::wait() const
{
    return std::max(m_notBefore - m_clock.monotonic(), Duration::zero());
}

} // namespace alongside
