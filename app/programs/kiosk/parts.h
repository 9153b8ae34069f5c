// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/Policy.h"
#include "programs/kiosk/Options.h"
#include "programs/kiosk/StopSignals.h"
#include "programs/kiosk/Supervisor.h"

#include <QTimer>

namespace alongside {

/// The policy of this terminal; where its file has mistakes, they are named on standard error and the process
/// ends with status 2.
Policy policyFor(const Options &options);

/// The object graph of the kiosk: its members, in the order in which they need each other. Main thread.
class KioskParts : public QObject {
    Q_OBJECT

public:
    KioskParts(const Options &options, const Policy &policy);
    ~KioskParts() override;

    /// Opens the vault and shows the first session once the event loop turns.
    void start();

private:
    void shredExpired();

    SystemClock m_clock;
    StopSignals m_stop;
    Vault m_vault;
    Supervisor m_supervisor;
    QTimer m_hourly;
};

} // namespace alongside
