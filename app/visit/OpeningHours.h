// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QTime>
#include <QTimeZone>

#include <array>
#include <optional>

namespace alongside {

/// From when until when a place is open on one day.
struct Opening {
    QTime from;
    QTime to;

    bool operator==(const Opening &) const = default;
};

/// A place's week, from Monday on; days without an opening are closed, a week without any says nothing.
using OpeningWeek = std::array<std::optional<Opening>, 7>;

/// Whether a place is open at a moment, and when that changes.
struct OpeningOutlook {
    bool open = false;
    QDateTime next; ///< It closes, or opens again, in its local time.
    int days = 0; ///< From today until then.
};

/// When a place closes, by the week of its opening hours and its local time.
class OpeningHours {
public:
    explicit OpeningHours(const OpeningWeek &week, const QTimeZone &zone = QTimeZone::systemTimeZone());

    /// The end of the opening in which this moment is; nothing outside of all of them.
    std::optional<QDateTime> closingAfter(const QDateTime &now) const;
    /// Nothing where the week has no opening at all.
    std::optional<OpeningOutlook> outlook(const QDateTime &now) const;

private:
    OpeningWeek m_week;
    QTimeZone m_zone;
};

/// The closing of the place as a visit sees it, on monotonic time. The wall clock is only read for it: once
/// that has jumped it is not believed any more, and what was known before holds for the rest of the visit.
class Closing {
public:
    using Duration = std::chrono::milliseconds;

    /// The clock must outlive it.
    Closing(const OpeningHours &hours, const Clock &clock);

    /// Reads the clock again. To be called about once a second.
    void tick();
    /// The monotonic moment of closing; nothing where none is known.
    std::optional<Duration> at() const { return m_at; }
    /// The same as people read it, in local time.
    QTime timeOfDay() const { return m_timeOfDay; }

private:
    bool wallJumped() const;

    OpeningHours m_hours;
    const Clock &m_clock;
    std::optional<Duration> m_at;
    QTime m_timeOfDay;
    Duration m_seen;
    QDateTime m_seenWall;
    bool m_believed = true;
};

} // namespace alongside
