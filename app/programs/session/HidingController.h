// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/session/DigitEntry.h"
#include "visit/HoldPin.h"
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
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY changed)
    Q_PROPERTY(int wait READ wait NOTIFY changed)
    Q_PROPERTY(bool wrong READ isWrong NOTIFY changed)
    Q_PROPERTY(int choosing READ choosing NOTIFY changed)
    Q_PROPERTY(QObject *pin READ pinEntry CONSTANT)

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
    bool hasPin() const { return m_pin.isSet(); }
    /// Seconds until the next try of a PIN.
    int wait() const;
    /// The digits before were not the PIN, or not the same as the ones before.
    bool isWrong() const { return m_wrong; }
    /// 1: a new PIN is being entered; 2: once more; 0: none is.
    int choosing() const { return m_choosing; }
    QObject *pinEntry() { return &m_entry; }

    Q_INVOKABLE void hide();
    /// Carries on where no PIN is set. With one, the fourth digit does.
    Q_INVOKABLE void reveal();
    /// A PIN is to be entered, twice; or no longer.
    Q_INVOKABLE void choosePin();
    Q_INVOKABLE void leavePin();
    Q_INVOKABLE void quickExit();
    /// Where there is a PIN, the screen stays hidden until it is entered.
    Q_INVOKABLE void undoQuickExit();

    /// Somebody touched something or pressed a key.
    void activity();
    /// Shift was pressed, not by repeating itself; or another key.
    void keyPressed(bool shift);
    /// Staff opened the hidden screen; its PIN is forgotten.
    void unlock();
    /// To be called about once a second.
    void tick();
    /// The same after a crash.
    void resume(bool held, Secret pin);
    const Secret &pin() const { return m_pin.secret(); }

Q_SIGNALS:
    void changed();
    /// Another PIN than before, or none: for the vault.
    void pinChanged();
    /// Nobody came back, or the quick exit was not undone.
    void ended(alongside::VisitEnd why);

private:
    void entered();
    void choose(Secret digits);

    IdleWatch m_idle;
    QuickExit m_quick;
    HoldPin m_pin;
    DigitEntry m_entry{int(HoldPin::digits), int(HoldPin::digits)};
    Secret m_first; ///< The new PIN as it was entered first.
    std::array<int, 4> m_shown{}; ///< What a tick looked at last.
    int m_choosing = 0;
    bool m_wrong = false;
};

} // namespace alongside
