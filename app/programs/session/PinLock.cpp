// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/PinLock.h"

#include <utility>

namespace alongside {

PinLock::PinLock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pin(clock)
{
    connect(&m_entry, &DigitEntry::full, this, &PinLock::enter);
    connect(&m_entry, &DigitEntry::changed, this, [this] {
        if (m_entry.count() > 0 && std::exchange(m_wrong, false))
            Q_EMIT changed();
    });
}

int PinLock::wait() const
{
    return int(std::chrono::ceil<std::chrono::seconds>(m_pin.wait()).count());
}

void PinLock::choose()
{
    m_entry.clear();
    m_wrong = false;
    m_choosing = 1;
    Q_EMIT changed();
}

void PinLock::leave()
{
    m_entry.clear();
    m_first.wipe();
    m_wrong = false;
    m_choosing = 0;
    Q_EMIT changed();
}

void PinLock::enter()
{
    Secret digits = m_entry.take();
    if (m_choosing > 0)
        return enterNew(std::move(digits));
    // what is entered while one must wait is not looked at
    m_wrong = wait() == 0 && !m_pin.opens(digits);
    const bool right = !m_wrong && wait() == 0;
    Q_EMIT changed();
    if (right)
        Q_EMIT opened();
}

void PinLock::enterNew(Secret digits)
{
    if (m_choosing == 1) {
        m_first = std::move(digits);
        m_wrong = false;
        m_choosing = 2;
    } else if (m_first.equals(digits)) {
        m_pin.set(std::move(digits));
        leave();
        Q_EMIT pinChanged();
    } else {
        choose();
        m_wrong = true;
    }
    Q_EMIT changed();
}

void PinLock::set(Secret pin)
{
    m_pin.set(std::move(pin));
    leave();
}

void PinLock::tick()
{
    if (std::exchange(m_shownWait, wait()) != wait())
        Q_EMIT changed();
}

} // namespace alongside
