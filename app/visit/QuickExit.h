// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <deque>

namespace alongside {

/// Leaving at once: three presses of Shift, or a button, and the screen is blank; ten seconds later there is
/// no way back. Monotonic time; moves only when something is called.
class QuickExit {
public:
    using Duration = std::chrono::milliseconds;
    static constexpr int presses = 3;
    static constexpr Duration within = std::chrono::milliseconds(1500); ///< From the first to the last.
    static constexpr Duration timeToUndo = std::chrono::seconds(10);

    enum class State {
        Off,
        Blank, ///< Can still be undone.
        Over
    };

    /// The clock must outlive it.
    explicit QuickExit(const Clock &clock);

    /// Shift went down, not by repeating itself; true when that was the third press.
    bool shiftPressed();
    /// Another key went down: Shift was for writing.
    void otherKeyPressed();
    /// The button.
    void leave();
    /// Back to the screen; nothing once it is over.
    void undo();
    /// What holds now. To be called about once a second.
    State tick();
    State state() const { return m_state; }
    /// Until it is over; never negative.
    Duration leftToUndo() const;

private:
    const Clock &m_clock;
    State m_state = State::Off;
    std::deque<Duration> m_presses; ///< The last ones of Shift, with no other key between them.
    Duration m_leftAt{};
};

} // namespace alongside
