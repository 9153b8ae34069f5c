// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QObject>

namespace alongside {

/// Digits that a person enters one by one, of which the screen knows the number only: they never become a
/// string. Main thread.
class DigitEntry : public QObject {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int least READ least CONSTANT)
    Q_PROPERTY(int most READ most CONSTANT)

public:
    /// From least to most digits are wanted.
    DigitEntry(int least, int most, QObject *parent = nullptr);

    int count() const { return m_count; }
    int least() const { return m_least; }
    int most() const { return m_most; }

    /// 0 to 9; nothing once there are as many as can be.
    Q_INVOKABLE void press(int digit);
    /// The last one.
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    /// The digits as ASCII; none are left here.
    Secret take();

Q_SIGNALS:
    void changed();
    /// As many as can be.
    void full();

private:
    int m_least;
    int m_most;
    int m_count = 0;
    Secret m_digits;
};

} // namespace alongside
