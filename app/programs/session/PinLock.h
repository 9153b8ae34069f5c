// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/session/DigitEntry.h"
#include "visit/HoldPin.h"

namespace alongside {

/// The digits of the person's own that open a hidden screen, as they are chosen (twice) and entered. Main
/// thread.
class PinLock : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool set READ isSet NOTIFY changed)
    Q_PROPERTY(int choosing READ choosing NOTIFY changed)
    Q_PROPERTY(bool wrong READ isWrong NOTIFY changed)
    Q_PROPERTY(int wait READ wait NOTIFY changed)
    Q_PROPERTY(QObject *entry READ entry CONSTANT)

public:
    /// The clock must outlive it.
    explicit PinLock(const Clock &clock, QObject *parent = nullptr);

    bool isSet() const { return m_pin.isSet(); }
    /// 1: a new PIN is being entered; 2: once more; 0: none is.
    int choosing() const { return m_choosing; }
    /// The digits before were not the PIN, or not the same as the ones before.
    bool isWrong() const { return m_wrong; }
    /// Seconds until the next try.
    int wait() const;
    QObject *entry() { return &m_entry; }

    /// A PIN is to be entered, twice; or no longer.
    Q_INVOKABLE void choose();
    Q_INVOKABLE void leave();

    /// In place of the one before; an empty one means that none is needed.
    void set(Secret pin);
    const Secret &pin() const { return m_pin.secret(); }
    /// To be called about once a second.
    void tick();

Q_SIGNALS:
    void changed();
    /// The right digits were entered.
    void opened();
    /// The person chose a PIN, or staff took it away: for the vault.
    void pinChanged();

private:
    void enter();
    void enterNew(Secret digits);

    HoldPin m_pin;
    DigitEntry m_entry{int(HoldPin::digits), int(HoldPin::digits)};
    Secret m_first; ///< The new PIN as it was entered first.
    int m_choosing = 0;
    int m_shownWait = 0;
    bool m_wrong = false;
};

} // namespace alongside
