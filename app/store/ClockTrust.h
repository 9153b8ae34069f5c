// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/StoreError.h"

#include <functional>

namespace alongside {

/// Whether the wall clock can be believed, so that a dead battery never shreds everybody's places: the latest
/// time that was believed stands in a file; a clock that is before it, or more than two days after it, waits
/// until the machine's time is synchronised or staff say that it is right. Belongs to the vault's process
/// only; one thread.
class ClockTrust {
public:
    /// How far the clock may have gone on while the terminal was off.
    static constexpr std::chrono::hours longestGap{48};

    /// Says whether the machine's time is synchronised with others now.
    using Synchronised = std::function<bool()>;

    /// Reads the file; where it is missing or unreadable nothing was believed yet, and only a synchronised
    /// clock or staff begin. The clock must outlive the object.
    ClockTrust(const QString &path, const Clock &clock, Synchronised synchronised = kernelSaysSo);

    /// True while the clock can be believed. Moves the mark on, at most once a minute to the disk.
    bool isTrusted();
    /// The wall clock while it is believed, else the latest time that was: for dates that are given out.
    QDateTime believed();
    /// Staff say that the clock is right. An error: the disk does not take it.
    StoreResult<Done> confirm();

    /// What the kernel knows from whatever keeps its time (adjtimex(2): not TIME_ERROR).
    static bool kernelSaysSo();

private:
    StoreResult<Done> remember(qint64 seconds);

    QString m_path;
    const Clock &m_clock;
    Synchronised m_synchronised;
    qint64 m_mark = 0; ///< Seconds since the epoch; 0: none yet.
    qint64 m_written = 0;
};

} // namespace alongside
