// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/DriftLog.h"

#include <QTimer>

#include <functional>

namespace alongside {

/// Waits until a real page has come to rest, and then looks whether it is still as it was when its guide was
/// checked. What it finds goes to the terminal's log for the author, as ids alone. Main thread.
class LiveDrift : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool noticed READ isNoticed NOTIFY changed)

public:
    /// A page that still loads misses questions.
    static constexpr std::chrono::milliseconds rest{1500};

    /// look: what has changed on the page in sight, if it is sure which step that is.
    explicit LiveDrift(std::function<std::vector<DriftFinding>()> look, QObject *parent = nullptr);

    /// The page has said something again; another: it is a new one.
    void hear(const Guide &guide, bool another);
    void forget();
    bool isNoticed() const { return m_noticed; }

Q_SIGNALS:
    void changed();

private:
    void judge();
    void set(bool noticed);

    std::function<std::vector<DriftFinding>()> m_look;
    Guide m_guide;
    DriftLog m_log;
    QTimer m_rest;
    bool m_noticed = false;
};

} // namespace alongside
