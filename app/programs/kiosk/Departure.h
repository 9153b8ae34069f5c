// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/kiosk/SessionProcess.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace alongside {

/// The end of one session: waits for its process, ends all that it left behind, and removes its folder.
/// Nobody else may be shown before it is over. Main thread.
class Departure : public QObject {
    Q_OBJECT

public:
    /// The children of this program that are to stay, asked each time.
    using Known = std::function<QList<qint64>()>;

    Departure(std::unique_ptr<SessionProcess> session, Known known, QObject *parent = nullptr);
    ~Departure() override;

    /// How long it took from its beginning.
    qint64 milliseconds() const { return m_since.elapsed(); }
    /// Whether nothing is left of the folder. Only to be asked once it is over.
    bool folderGone() const { return m_folderGone; }

Q_SIGNALS:
    void over();

private:
    void clear();

    std::unique_ptr<SessionProcess> m_session;
    Known m_known;
    QTimer m_clearing;
    QElapsedTimer m_since;
    bool m_folderGone = false;
};

} // namespace alongside
