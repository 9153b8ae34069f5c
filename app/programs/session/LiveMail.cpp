// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LiveMail.h"

namespace alongside {

void LiveMail::setPage(QObject *page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
}

void LiveMail::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT shownChanged();
}

void LiveMail::end()
{
    setShown(false);
    setPage(nullptr);
}

} // namespace alongside
