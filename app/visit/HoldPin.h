// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Secret.h"

namespace alongside {

/// The four digits that a person may choose so that nobody else uncovers their hidden screen. Lives as long
/// as the visit; wrong tries make the next one wait, and destroy nothing. Monotonic time.
class HoldPin {
public:
    using Duration = std::chrono::milliseconds;
    static constexpr std::size_t digits = 4;
    static constexpr int freeTries = 3;
    static constexpr Duration firstWait = std::chrono::seconds(10); ///< Then twice as long each time.
    static constexpr Duration longestWait = std::chrono::minutes(5);

    /// None is set. The clock must outlive it.
    explicit HoldPin(const Clock &clock);

    /// In place of the one before; an empty one means that none is needed.
    void set(Secret pin);
    bool isSet() const { return !m_pin.isEmpty(); }
    /// For the vault, so that a crash does not open a hidden screen.
    const Secret &secret() const { return m_pin; }

    /// True when these are the digits, or none are set. Always false, uncounted, while one must wait.
    bool opens(const Secret &tried);
    /// Until the next try; zero mostly.
    Duration wait() const;

private:
    const Clock &m_clock;
    Secret m_pin;
    int m_failures = 0;
    Duration m_notBefore{};
};

} // namespace alongside
