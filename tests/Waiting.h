// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace alongside {

/// Runs the event loop until something is true, and tells whether it became so; it is looked at every
/// hundredth of a second. QTest::qWaitFor() sleeps in between, and a web engine, which works in many small
/// turns of the loop, with it.
template <typename Wanted>
[[nodiscard]] bool waitFor(Wanted isTrue, int milliseconds = 5000)
{
    const QDeadlineTimer end(milliseconds);
    while (!isTrue()) {
        if (end.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(10, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

} // namespace alongside
