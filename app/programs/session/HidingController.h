// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/session/PinLock.h"
#include "visit/IdleWatch.h"
#include "visit/QuickExit.h"
#include "visit/VisitEnd.h"

#include <array>

namespace alongside {

/// What lies over the screen so that nobody else reads it: dimmed, asking, hidden, or blank after a quick
/// exit. Main thread.
class HidingController : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool dimmed READ isDimmed NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool held READ isHeld NOTIFY changed)
    Q_PROPERTY(int minutesHeld READ minutesHeld NOTIFY changed)
    Q_PROPERTY(bool blank READ isBlank NOTIFY changed)
    Q_PROPERTY(int secondsToUndo READ secondsToUndo NOTIFY changed)
    Q_PROPERTY(QObject *lock READ lock CONSTANT)

public:
    /// The clock must outlive it.
    HidingController(const IdleWatch::Options &idle, const Clock &clock, QObject *parent = nullptr);

    bool isDimmed() const { return m_idle.stage() == IdleWatch::Stage::Dimmed; }
    bool isAsking() const { return m_idle.stage() == IdleWatch::Stage::Asking; }
    /// Also once it is over: nothing comes into sight at the end.
    bool isHeld() const { return m_idle.stage() >= IdleWatch::Stage::Held; }
    /// Until a hidden visit ends by itself, rounded up.
    int minutesHeld() const;
    bool isBlank() const { return m_quick.state() != QuickExit::State::Off; }
    int secondsToUndo() const;
    PinLock *lock() { return &m_lock; }

    Q_INVOKABLE void hide();
    /// Carries on where no PIN is set; with one, its last digit does.
    Q_INVOKABLE void reveal();
    Q_INVOKABLE void quickExit();
    /// Where there is a PIN, the screen stays hidden until it is entered.
    Q_INVOKABLE void undoQuickExit();
    /// Somebody touched something or pressed a key.
    Q_INVOKABLE void activity();

    /// Shift was pressed, not by repeating itself; or another key.
    void keyPressed(bool shift);
    /// Staff opened the hidden screen; its PIN is forgotten.
    void unlock();
    /// To be called about once a second.
    void tick();
    /// The same after a crash.
    void resume(bool held, Secret pin);

Q_SIGNALS:
    void changed();
    /// Nobody came back, or the quick exit was not undone.
    void ended(alongside::VisitEnd why);

private:
    void carryOn();

    IdleWatch m_idle;
    QuickExit m_quick;
    PinLock m_lock;
    std::array<int, 3> m_shown{}; ///< What a tick looked at last.
};

} // namespace alongside
