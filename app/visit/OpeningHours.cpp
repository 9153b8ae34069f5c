// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/OpeningHours.h"

#include <cstdlib>

namespace alongside {

namespace {

// what a clock that is corrected little by little never does between two looks
constexpr qint64 jump = 5000;

} // namespace

OpeningHours::OpeningHours(const OpeningWeek &week, const QTimeZone &zone)
    : m_week(week)
    , m_zone(zone)
{
}

std::optional<QDateTime> OpeningHours::closingAfter(const QDateTime &now) const
{
    const QDateTime here = now.toTimeZone(m_zone);
    const auto &opening = m_week.at(std::size_t(here.date().dayOfWeek() - 1));
    if (!opening || here.time() < opening->from || here.time() >= opening->to)
        return std::nullopt;
    return QDateTime(here.date(), opening->to, m_zone);
}

std::optional<OpeningOutlook> OpeningHours::outlook(const QDateTime &now) const
{
    if (const auto closing = closingAfter(now))
        return OpeningOutlook{true, *closing, 0};
    const QDateTime here = now.toTimeZone(m_zone);
    for (int days = 0; days <= 7; ++days) {
        const QDate day = here.date().addDays(days);
        const auto &opening = m_week.at(std::size_t(day.dayOfWeek() - 1));
        if (opening && (days > 0 || here.time() < opening->from))
            return OpeningOutlook{false, QDateTime(day, opening->from, m_zone), days};
    }
    return std::nullopt;
}

Closing::Closing(const OpeningHours &hours, const Clock &clock)
    : m_hours(hours)
    , m_clock(clock)
    , m_seen(clock.monotonic())
    , m_seenWall(clock.now())
{
    tick();
}

void Closing::tick()
{
    m_believed = m_believed && !wallJumped();
    m_seen = m_clock.monotonic();
    m_seenWall = m_clock.now();
    const auto closing = m_believed ? m_hours.closingAfter(m_seenWall) : std::nullopt;
    // once it is closed, the moment that was known stays
    if (!closing)
        return;
    m_at = m_seen + Duration(m_seenWall.msecsTo(*closing));
    m_timeOfDay = closing->time();
}

bool Closing::wallJumped() const
{
    const qint64 wall = m_seenWall.msecsTo(m_clock.now());
    return std::abs(wall - (m_clock.monotonic() - m_seen).count()) > jump;
}

} // namespace alongside
