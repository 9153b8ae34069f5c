// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/Sureness.h"

#include <algorithm>

namespace alongside {

void Sureness::setSureBefore(int mood)
{
    m_sureBefore = std::clamp(mood, -1, 4);
    Q_EMIT sureChanged();
}

void Sureness::setSureAfter(int mood)
{
    m_sureAfter = std::clamp(mood, -1, 4);
    Q_EMIT sureChanged();
}

QString Sureness::compared() const
{
    if (m_sureBefore < 0 || m_sureAfter < 0)
        return {};
    if (m_sureAfter > m_sureBefore)
        return tr("You feel surer than before you started.");
    if (m_sureAfter == m_sureBefore)
        return tr("You feel as sure as before you started.");
    return tr("You feel less sure than before. That is common: practise again, or ask at the desk.");
}

void Sureness::forget()
{
    m_sureBefore = m_sureAfter = -1;
    Q_EMIT sureChanged();
}

} // namespace alongside
