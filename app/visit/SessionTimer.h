// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <optional>
#include <vector>

namespace alongside {

/// How long a visit lasts: when to warn, whether more time can be had, and when it is over (WCAG 2.2, 2.2.1).
/// Lives on monotonic time alone: a wall clock that jumps neither ends nor lengthens a visit. Moves only when
/// tick() is called.
class SessionTimer {
public:
    using Duration = std::chrono::milliseconds;
    static constexpr Duration leastWarning = std::chrono::seconds(60);

    struct Options {
        Duration length = std::chrono::minutes(60);
        /// How long before the end to warn; less than leastWarning is raised to that, none at all too.
        std::vector<Duration> warnings{std::chrono::minutes(5)};
        Duration grace = std::chrono::minutes(4); ///< To finish the page at hand, after the end.
        Duration extension = std::chrono::minutes(15);
        int extensionsWhileWaiting = 0; ///< Of a visit, while others wait; without limit while nobody does.
    };

    /// Warned: the first warning is due. Grace: the end has come; the page may be finished, the place saved.
    enum class State { Plenty, Warned, Grace, Over };

    /// A visit that begins now. The clock must outlive the timer.
    SessionTimer(const Options &options, const Clock &clock);

    /// The same visit after a crash of its process, with the endsAt() that it had.
    void resume(Duration endsAt);
    /// What holds now. To be called about once a second. Over stays over, unless staff grant more.
    State tick();
    State state() const { return m_state; }
    /// Until the end, and in the grace until the end of that; never negative.
    Duration left() const;
    /// How many of the warnings are due.
    int warningsDue() const;

    /// More time can be had now: nobody waits, or this one may still, and the place does not close by then.
    bool canExtend() const;
    /// Adds an extension; false, with nothing changed, where there is still plenty or none can be had.
    bool extend();
    /// Staff add an extension, whoever waits.
    void grant();

    /// Others wait for this terminal, or no longer. What the person has been told they have stays theirs.
    void setWaiting(bool waiting) { m_waiting = waiting; }
    /// The person is in the middle of a page: at the end there is the grace.
    void setPageUnfinished(bool unfinished) { m_unfinished = unfinished; }
    /// The monotonic moment at which the place closes; a visit ends then at the latest.
    void setClosing(std::optional<Duration> closing) { m_closing = closing; }
    /// It is the closing of the place that ends the visit.
    bool endsByClosing() const;
    /// The monotonic moment at which the visit ends, without the grace: what resume() takes. It never moves
    /// by itself but where the grace begins later than the end, after a sleep of the machine.
    Duration endsAt() const { return m_endsAt; }

private:
    Duration end() const;
    void end(Duration now);
    void add(Duration now);

    Options m_options;
    const Clock &m_clock;
    Duration m_endsAt;
    std::optional<Duration> m_closing;
    std::optional<Duration> m_warnedAt; ///< Since when this end has been announced.
    State m_state = State::Plenty;
    int m_used = 0; ///< Extensions while others waited.
    bool m_waiting = false;
    bool m_unfinished = false;
};

} // namespace alongside
