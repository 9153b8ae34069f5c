// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/QuickExit.h"

#include <algorithm>

namespace alongside {

QuickExit::QuickExit(const Clock &clock)
    : m_clock(clock)
{
}

bool QuickExit::shiftPressed()
{
    m_presses.push_back(m_clock.monotonic());
    if (m_presses.size() > presses)
        m_presses.pop_front();
    if (m_presses.size() < presses || m_presses.back() - m_presses.front() > within || m_state != State::Off)
        return false;
    leave();
    return true;
}

void QuickExit::otherKeyPressed()
{
    m_presses.clear();
}

void QuickExit::leave()
{
    if (m_state != State::Off)
        return;
    m_presses.clear();
    m_leftAt = m_clock.monotonic();
    m_state = State::Blank;
}

void QuickExit::undo()
{
    if (tick() == State::Blank)
        m_state = State::Off;
}

QuickExit::State QuickExit::tick()
{
    if (m_state == State::Blank && leftToUndo() == Duration::zero())
        m_state = State::Over;
    return m_state;
}

QuickExit::Duration QuickExit::leftToUndo() const
{
    return std::max(m_leftAt + timeToUndo - m_clock.monotonic(), Duration::zero());
}

} // namespace alongside
