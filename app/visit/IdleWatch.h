// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

namespace alongside {

/// Whether somebody is still there: a screen that nobody touches is dimmed, then asks, then is hidden, and in
/// the end the visit is over. Monotonic time; moves only when tick() is called.
class IdleWatch {
public:
    using Duration = std::chrono::milliseconds;

    /// Each counted from the last touch or key.
    struct Options {
        Duration dim = std::chrono::seconds(120);
        Duration ask = std::chrono::seconds(180);
        Duration hold = std::chrono::seconds(240);
        Duration end = std::chrono::seconds(600);
    };

    enum class Stage {
        Awake,
        Dimmed,
        Asking,
        Held, ///< Hidden, by itself or because the person wished so; carries on by reveal() only.
        Over
    };

    /// Somebody is there now. The clock must outlive the watch.
    IdleWatch(const Options &options, const Clock &clock);

    /// A touch or a key. Nothing where the screen is hidden.
    void activity();
    /// What holds now. To be called about once a second. After a sleep of the machine the screen is hidden at
    /// once, and it ends no sooner than it would have once hidden.
    Stage tick();
    Stage stage() const { return m_stage; }
    /// "Hide my screen", or the visit was hidden when its process crashed.
    void hold();
    /// The person is back at the hidden screen.
    void reveal();
    /// While it is hidden: until the visit ends. Never negative.
    Duration leftHidden() const;

private:
    Options m_options;
    const Clock &m_clock;
    Duration m_last;
    Duration m_heldSince{};
    Stage m_stage = Stage::Awake;
};

} // namespace alongside
