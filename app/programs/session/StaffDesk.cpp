// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/StaffDesk.h"

#include "store/StaffCode.h"

namespace alongside {

StaffDesk::StaffDesk(QObject *parent)
    : QObject(parent)
    , m_code(int(StaffCode::least), int(StaffCode::most))
{
}

void StaffDesk::setOffered(bool offered)
{
    m_offered = offered;
    Q_EMIT changed();
}

void StaffDesk::ask(const QString &action)
{
    if (m_busy || m_code.count() < int(StaffCode::least))
        return;
    m_action = action;
    m_busy = true;
    m_trouble.clear();
    Q_EMIT changed();
    Q_EMIT asked(action, m_code.take());
}

void StaffDesk::leave()
{
    m_code.clear();
    m_trouble.clear();
    Q_EMIT changed();
}

void StaffDesk::answer(bool may, const QString &sentence)
{
    if (!m_busy)
        return;
    m_busy = false;
    m_trouble = may ? QString() : sentence;
    Q_EMIT changed();
    if (may)
        Q_EMIT allowed(m_action);
}

} // namespace alongside
