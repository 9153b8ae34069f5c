// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace alongside {

/// Turns SIGTERM and SIGINT into a signal of the event loop, so that the kiosk ends its sessions and removes
/// their folders before it goes (systemd stops a unit with SIGTERM). One at a time. Main thread.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopAsked();

private:
    QSocketNotifier *m_notifier;
};

} // namespace alongside
