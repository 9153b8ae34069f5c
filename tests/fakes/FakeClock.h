// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QTimeZone>

namespace alongside {

/// A clock that a test moves.
class FakeClock : public Clock {
public:
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    QDateTime now() const override { return m_now; }

    /// Time goes by, on both.
    void pass(std::chrono::milliseconds time)
    {
        m_monotonic += time;
        m_now = m_now.addMSecs(time.count());
    }
    /// Somebody sets the wall clock, or its battery dies.
    void set(const QDateTime &now) { m_now = now; }

private:
    std::chrono::milliseconds m_monotonic{1'000'000};
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc());
};

} // namespace alongside
