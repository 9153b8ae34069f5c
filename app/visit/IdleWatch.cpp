// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/IdleWatch.h"

#include <algorithm>

namespace alongside {

IdleWatch::IdleWatch(const Options &options, const Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_last(clock.monotonic())
{
}

void IdleWatch::activity()
{
    if (m_stage == Stage::Held || m_stage == Stage::Over)
        return;
    m_last = m_clock.monotonic();
    m_stage = Stage::Awake;
}

IdleWatch::Stage IdleWatch::tick()
{
    if (m_stage == Stage::Over)
        return m_stage;
    const Duration idle = m_clock.monotonic() - m_last;
    if (m_stage == Stage::Held) {
        if (leftHidden() == Duration::zero())
            m_stage = Stage::Over;
    } else if (idle >= m_options.hold) {
        hold();
    } else if (idle >= m_options.ask) {
        m_stage = Stage::Asking;
    } else if (idle >= m_options.dim) {
        m_stage = Stage::Dimmed;
    }
    return m_stage;
}

void IdleWatch::hold()
{
    if (m_stage == Stage::Held || m_stage == Stage::Over)
        return;
    m_stage = Stage::Held;
    m_heldSince = m_clock.monotonic();
}

void IdleWatch::reveal()
{
    if (m_stage != Stage::Held)
        return;
    m_stage = Stage::Awake;
    m_last = m_clock.monotonic();
}

IdleWatch::Duration IdleWatch::leftHidden() const
{
    return std::max(m_heldSince + m_options.end - m_options.hold - m_clock.monotonic(), Duration::zero());
}

} // namespace alongside
