// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/Departure.h"

#include "programs/kiosk/Orphans.h"

namespace alongside {

namespace {

constexpr std::chrono::milliseconds patience{2000};
constexpr std::chrono::milliseconds between{1};

} // namespace

Departure::Departure(std::unique_ptr<SessionProcess> session, Known known, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_known(std::move(known))
{
    m_since.start();
    m_session->disconnect();
    connect(&m_clearing, &QTimer::timeout, this, &Departure::clear);
    m_clearing.start(between);
}

Departure::~Departure() = default;

void Departure::clear()
{
    if (m_session->isRunning()) {
        if (m_since.hasExpired(patience.count()))
            m_session->kill();
        return;
    }
    if (orphans::end(m_known()) > 0)
        return;
    m_clearing.stop();
    m_folderGone = m_session->removeFolder();
    Q_EMIT over();
}

} // namespace alongside
