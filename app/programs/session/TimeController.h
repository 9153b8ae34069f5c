// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/session/HidingController.h"
#include "programs/session/StaffDesk.h"
#include "programs/session/TimeOptions.h"

#include <QTimer>

namespace alongside {

/// The time of one visit as the screens show it, with what hides them and what staff can do. Main thread.
class TimeController : public QObject {
    Q_OBJECT
    Q_PROPERTY(int left READ left NOTIFY changed)
    Q_PROPERTY(bool warned READ isWarned NOTIFY changed)
    Q_PROPERTY(bool grace READ isGrace NOTIFY changed)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed)
    Q_PROPERTY(bool canExtend READ canExtend NOTIFY changed)
    Q_PROPERTY(QString closing READ closing NOTIFY changed)
    Q_PROPERTY(QObject *hiding READ hiding CONSTANT)
    Q_PROPERTY(QObject *staff READ staff CONSTANT)

public:
    /// The clock must outlive it.
    TimeController(const TimeOptions &options, const Clock &clock, QObject *parent = nullptr);

    /// Minutes that are left, rounded up; -1 before the visit begins.
    int left() const;
    /// There is something about the time that the person has not put away yet.
    bool isWarned() const { return m_warned; }
    bool isGrace() const { return m_timer && m_timer->state() == SessionTimer::State::Grace; }
    /// The first warning is due, or the place closes soon, whether the person has put the warning away or
    /// not.
    bool isEnding() const { return m_timer && m_timer->state() != SessionTimer::State::Plenty; }
    bool isWaiting() const { return m_waiting; }
    bool canExtend() const { return m_timer && m_timer->canExtend(); }
    /// The time of day at which the place closes, where that is what ends the visit; else empty.
    QString closing() const;
    HidingController *hiding() { return &m_hiding; }
    StaffDesk *staff() { return &m_staff; }

    /// The person is here: their time begins. Later calls do nothing.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void extend();
    /// The person has read the warning.
    Q_INVOKABLE void putAway();

    void setWaiting(bool waiting);
    void setPageUnfinished(bool unfinished);
    /// Something is read aloud: the person listens.
    void listened();
    /// After a crash: endsAt() and hiding()->isHeld() as they were, and the PIN.
    void resume(qint64 endsAt, bool held, Secret pin);
    /// Monotonic milliseconds; 0 before the visit begins.
    qint64 endsAt() const { return m_timer ? m_timer->endsAt().count() : 0; }
    /// Looks at the clock; once a second by itself.
    void tick();
    /// Of the application: keys and touches that go to a window.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    /// Once: nothing more happens here after it.
    void ended(alongside::VisitEnd why);

private:
    void end(VisitEnd why);
    void allow(const QString &action);
    bool keyPressed(int key);

    TimeOptions m_options;
    const Clock &m_clock;
    Closing m_closing;
    std::optional<SessionTimer> m_timer;
    HidingController m_hiding;
    StaffDesk m_staff;
    QTimer m_second;
    std::array<int, 4> m_shown{}; ///< What a tick looked at last.
    int m_toldOf = 0; ///< Warnings that the person has been told of; one more in the grace.
    bool m_warned = false;
    bool m_waiting = false;
    bool m_unfinished = false;
    bool m_ended = false;
};

} // namespace alongside
