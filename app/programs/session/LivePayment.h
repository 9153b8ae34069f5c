// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace alongside {

/// The bounded time in which a person's bank, which no list can name, may ask them to agree to a payment: any
/// address, but over a secure line, and for a few minutes. Main thread.
class LivePayment : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(bool over READ isOver NOTIFY changed)

public:
    static constexpr std::chrono::minutes length{10};

    explicit LivePayment(QObject *parent = nullptr);

    bool isOpen() const { return m_time.isActive(); }
    /// How many are left, rounded up.
    int minutes() const;
    /// The time ran out while the person was still paying.
    bool isOver() const { return m_over; }

    /// Opens the way; nothing where it is open, or has run out on this payment.
    void begin();
    /// Closes it: the payment is done, or was left.
    void end();

Q_SIGNALS:
    void changed();
    /// The way is open for so long; zero shuts it.
    void opened(std::chrono::milliseconds time);

private:
    void runOut();

    QTimer m_time;
    QTimer m_count;
    bool m_over = false;
};

} // namespace alongside
