// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/session/DigitEntry.h"

namespace alongside {

/// What staff can do at a visit with their code, which somebody else checks. Main thread.
class StaffDesk : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QObject *code READ code CONSTANT)

public:
    explicit StaffDesk(QObject *parent = nullptr);

    /// There is somebody who checks codes; not in a demonstration.
    bool isOffered() const { return m_offered; }
    void setOffered(bool offered);
    bool isBusy() const { return m_busy; }
    /// Why the code did not help, as a sentence; empty mostly.
    QString trouble() const { return m_trouble; }
    QObject *code() { return &m_code; }

    /// With the digits that were entered: "extend" and "end" the visit, "reveal" what is hidden, "unlock"
    /// what waits after wrong codes, "waiting" and "nobody-waits" for the terminal.
    Q_INVOKABLE void ask(const QString &action);
    /// Puts everything away.
    Q_INVOKABLE void leave();
    /// What came of it, and where it is not allowed why, as a sentence.
    void answer(bool may, const QString &sentence);

Q_SIGNALS:
    void changed();
    void asked(const QString &action, const alongside::Secret &code);
    void allowed(const QString &action);

private:
    DigitEntry m_code;
    QString m_action;
    QString m_trouble;
    bool m_offered = false;
    bool m_busy = false;
};

} // namespace alongside
