// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/PageRest.h"

namespace alongside {

namespace {

constexpr int patience = 30'000; // milliseconds

} // namespace

PageRest::PageRest(QObject *parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        end();
        Q_EMIT rested();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end();
        Q_EMIT restless();
    });
}

void PageRest::begin()
{
    m_loaded = m_reported = false;
    m_quiet.stop();
    m_patience.start();
}

void PageRest::loadStarted()
{
    m_loaded = false;
    m_quiet.stop();
}

void PageRest::loadEnded(bool well)
{
    if (!m_patience.isActive())
        return;
    if (!well) {
        end();
        Q_EMIT failed();
        return;
    }
    m_loaded = true;
    consider();
}

void PageRest::reported()
{
    m_reported = true;
    consider();
}

void PageRest::consider()
{
    if (m_loaded && m_reported && m_patience.isActive())
        m_quiet.start();
}

void PageRest::end()
{
    m_quiet.stop();
    m_patience.stop();
}

} // namespace alongside
