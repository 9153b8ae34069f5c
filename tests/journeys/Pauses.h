// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace alongside {

/// The longest time for which the event loop of this thread stood still since it was made.
class Pauses {
public:
    Pauses()
    {
        QObject::connect(
            &m_beat, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_beat.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_beat.start(5);
    }

    /// Milliseconds.
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace alongside
