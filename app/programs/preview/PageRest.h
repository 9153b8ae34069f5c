// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace alongside {

/// Tells when a page rests: it is loaded, its observer has reported, and nothing has changed for longer than
/// the observer waits before it looks again. Main thread.
class PageRest : public QObject {
    Q_OBJECT

public:
    /// Milliseconds without a report after which a page rests: resources/observer looks again at the latest
    /// 0.6 s after a change.
    static constexpr int quiet = 1000;

    explicit PageRest(QObject *parent = nullptr);

    /// A page is about to be loaded: one outcome follows.
    void begin();
    /// What the view says of its loading.
    Q_INVOKABLE void loadStarted();
    Q_INVOKABLE void loadEnded(bool well);
    /// The observer has reported.
    void reported();

Q_SIGNALS:
    void rested();
    /// It could not be loaded.
    void failed();
    /// It kept changing, or nothing observed it, until patience ran out.
    void restless();

private:
    void consider();
    void end();

    QTimer m_quiet;
    QTimer m_patience;
    bool m_loaded = false;
    bool m_reported = false;
};

} // namespace alongside
