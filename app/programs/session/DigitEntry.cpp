// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/DigitEntry.h"

#include <utility>

namespace alongside {

DigitEntry::DigitEntry(int least, int most, QObject *parent)
    : QObject(parent)
    , m_least(least)
    , m_most(most)
{
}

void DigitEntry::press(int digit)
{
    if (digit < 0 || digit > 9 || m_count == m_most)
        return;
    // no memory is locked for what most visits never need
    if (m_digits.isEmpty())
        m_digits = Secret(std::size_t(m_most));
    m_digits.data()[m_count++] = static_cast<unsigned char>('0' + digit);
    Q_EMIT changed();
    if (m_count == m_most)
        Q_EMIT full();
}

void DigitEntry::erase()
{
    if (m_count == 0)
        return;
    m_digits.data()[--m_count] = 0;
    Q_EMIT changed();
}

void DigitEntry::clear()
{
    m_digits.wipe();
    if (std::exchange(m_count, 0) > 0)
        Q_EMIT changed();
}

Secret DigitEntry::take()
{
    Secret taken = Secret::takeFrom({m_digits.data(), std::size_t(m_count)});
    clear();
    return taken;
}

} // namespace alongside
