// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LivePayment.h"

namespace alongside {

using namespace std::chrono_literals;

LivePayment::LivePayment(QObject *parent)
    : QObject(parent)
{
    m_time.setSingleShot(true);
    m_time.setTimerType(Qt::PreciseTimer);
    m_count.setInterval(10s);
    connect(&m_time, &QTimer::timeout, this, &LivePayment::runOut);
    connect(&m_count, &QTimer::timeout, this, &LivePayment::changed);
}

int LivePayment::minutes() const
{
    return isOpen() ? int(std::chrono::ceil<std::chrono::minutes>(m_time.remainingTimeAsDuration()).count())
                    : 0;
}

void LivePayment::begin()
{
    if (isOpen() || m_over)
        return;
    m_time.start(length);
    m_count.start();
    Q_EMIT opened(length);
    Q_EMIT changed();
}

void LivePayment::end()
{
    if (!isOpen() && !m_over)
        return;
    const bool wasOpen = isOpen();
    m_over = false;
    m_time.stop();
    m_count.stop();
    if (wasOpen)
        Q_EMIT opened(0ms);
    Q_EMIT changed();
}

void LivePayment::runOut()
{
    m_over = true;
    m_count.stop();
    Q_EMIT opened(0ms);
    Q_EMIT changed();
}

} // namespace alongside
