// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QPointF>
#include <QQuickWindow>

class QPointingDevice;

namespace alongside {

/// One finger on the glass of a window: touch events and nothing else, neither pointer nor keys. Main thread.
class Finger {
public:
    /// The window must outlive the finger.
    explicit Finger(QQuickWindow &window);

    /// Touches a point of the window, in its logical pixels, and lets go.
    void touch(QPointF point);
    /// The same on a web page. Near the touch before it waits until that is long enough ago: two quick ones
    /// are one double touch there, which selects a word.
    void touchPage(QPointF point);
    /// Scrolls with the finger until the middle of the item can be seen, and touches it there; false when it
    /// stays out of reach.
    bool touch(QQuickItem &item);
    /// Puts the finger down, draws it across the glass and lets go.
    void drag(QPointF from, QPointF to);

    int touches() const { return m_touches; }

private:
    bool bringIntoView(QQuickItem &item);

    QQuickWindow &m_window;
    QPointingDevice *m_glass; // belongs to Qt, for as long as the process runs
    QPointF m_last;
    QDeadlineTimer m_apart; // since the last touch, until another is one of its own
    int m_touches = 0;
};

} // namespace alongside
