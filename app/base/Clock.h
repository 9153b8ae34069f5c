// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace alongside {

/// The two times of a machine: one that only goes forwards, for durations, and one that people read. Tests
/// hand in their own.
class Clock {
public:
    virtual ~Clock() = default;

    /// Time since some moment in the past; never jumps, also not when the wall clock is set (CLOCK_BOOTTIME:
    /// a machine that sleeps goes on counting).
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// The wall clock in UTC. May be wrong, and may jump.
    virtual QDateTime now() const = 0;
};

/// The machine's own clock.
class SystemClock : public Clock {
public:
    std::chrono::milliseconds monotonic() const override;
    QDateTime now() const override;
};

} // namespace alongside
