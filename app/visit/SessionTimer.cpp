// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/SessionTimer.h"

#include <algorithm>

namespace alongside {

SessionTimer::SessionTimer(const Options &options, const Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_endsAt(clock.monotonic() + options.length)
{
    auto &warnings = m_options.warnings;
    if (warnings.empty())
        warnings.push_back(leastWarning);
    for (Duration &warning : warnings)
        warning = std::max(warning, leastWarning);
    std::sort(warnings.rbegin(), warnings.rend());
    m_options.grace = std::max(m_options.grace, leastWarning);
}

void SessionTimer::resume(Duration endsAt)
{
    const Duration now = m_clock.monotonic();
    m_endsAt = endsAt;
    m_state = now < endsAt ? State::Plenty : State::Grace;
    if (endsAt - now <= m_options.warnings.front())
        m_warnedAt = endsAt - m_options.warnings.front(); // by the process that crashed
    tick();
}

SessionTimer::State SessionTimer::tick()
{
    const Duration now = m_clock.monotonic();
    if (m_state == State::Grace && now >= m_endsAt + m_options.grace)
        m_state = State::Over;
    if (m_state == State::Grace || m_state == State::Over)
        return m_state;
    if (now >= end()) {
        end(now);
    } else if (end() - now <= m_options.warnings.front()) {
        m_state = State::Warned;
        m_warnedAt = m_warnedAt.value_or(now);
    } else {
        m_state = State::Plenty;
        m_warnedAt.reset();
    }
    return m_state;
}

void SessionTimer::end(Duration now)
{
    // after a sleep of the machine, or where the place closes soon, nobody could read the warning
    const bool warned = m_warnedAt && now - *m_warnedAt >= leastWarning;
    const bool grace = m_unfinished || !warned;
    m_state = grace ? State::Grace : State::Over;
    if (grace)
        m_endsAt = now;
}

SessionTimer::Duration SessionTimer::end() const
{
    return m_closing ? std::min(m_endsAt, *m_closing) : m_endsAt;
}

SessionTimer::Duration SessionTimer::left() const
{
    const Duration now = m_clock.monotonic();
    if (m_state == State::Over)
        return Duration::zero();
    const Duration until = m_state == State::Grace ? m_endsAt + m_options.grace : end();
    return std::max(until - now, Duration::zero());
}

int SessionTimer::warningsDue() const
{
    if (m_state == State::Grace || m_state == State::Over)
        return int(m_options.warnings.size());
    return int(std::count_if(m_options.warnings.begin(), m_options.warnings.end(),
        [this, rest = left()](Duration warning) { return rest <= warning; }));
}

bool SessionTimer::endsByClosing() const
{
    return m_closing && *m_closing <= m_endsAt;
}

bool SessionTimer::canExtend() const
{
    return m_state != State::Over && !endsByClosing()
        && (!m_waiting || m_used < m_options.extensionsWhileWaiting);
}

bool SessionTimer::extend()
{
    if (m_state == State::Plenty || !canExtend())
        return false;
    if (m_waiting)
        ++m_used;
    add(m_clock.monotonic());
    return true;
}

void SessionTimer::grant()
{
    add(m_clock.monotonic());
}

void SessionTimer::add(Duration now)
{
    m_endsAt = std::max(m_endsAt, now) + m_options.extension;
    m_warnedAt.reset();
    m_state = State::Plenty;
    tick();
}

} // namespace alongside
