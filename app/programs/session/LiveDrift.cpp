// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LiveDrift.h"

#include <iostream>

namespace alongside {

LiveDrift::LiveDrift(std::function<std::vector<DriftFinding>()> look, QObject *parent)
    : QObject(parent)
    , m_look(std::move(look))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &LiveDrift::judge);
}

void LiveDrift::hear(const Guide &guide, bool another)
{
    m_guide = guide;
    if (another)
        set(false);
    m_rest.start();
}

void LiveDrift::forget()
{
    m_rest.stop();
    set(false);
}

void LiveDrift::judge()
{
    const std::vector<DriftFinding> findings = m_look();
    for (const QString &line : m_log.news(m_guide, findings))
        std::cerr << line.toStdString() << '\n';
    set(!findings.empty());
}

void LiveDrift::set(bool noticed)
{
    if (std::exchange(m_noticed, noticed) != noticed)
        Q_EMIT changed();
}

} // namespace alongside
