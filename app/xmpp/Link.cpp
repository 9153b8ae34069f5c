// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/Link.h"

#include "xmpp/Backoff.h"
#include "xmpp/LinkWorker.h"

namespace alongside {

Link::Link(LinkSettings settings, QObject *parent)
    : QObject(parent)
    , m_firstRetry(settings.firstRetry)
    , m_longestRetry(settings.longestRetry)
    , m_worker(new LinkWorker(std::move(settings)))
    , m_retry(this)
{
    m_thread.setObjectName(QStringLiteral("xmpp"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LinkWorker::ready, this, &Link::joined);
    connect(m_worker, &LinkWorker::ended, this, &Link::lost);
    connect(m_worker, &LinkWorker::messageCame, this, &Link::messageCame);
    connect(m_worker, &LinkWorker::presenceCame, this, &Link::presenceCame);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, m_worker, &LinkWorker::open);
    m_thread.start();
}

Link::~Link()
{
    m_worker->abandon();
    m_thread.quit();
    m_thread.wait();
}

void Link::open()
{
    if (m_state != State::Closed)
        return;
    become(State::Joining, LinkFault::None);
    m_attempts = 0;
    QMetaObject::invokeMethod(m_worker, &LinkWorker::open);
}

void Link::close()
{
    m_retry.stop();
    become(State::Closed, LinkFault::None);
    QMetaObject::invokeMethod(m_worker, [this] {
        m_worker->close();
        QMetaObject::invokeMethod(this, &Link::closed);
    });
}

void Link::send(const ChatMessage &message)
{
    if (m_state == State::Ready)
        tell(Stanza::text(message));
}

void Link::show(const Presence &presence)
{
    m_shown.removeIf([&](const Presence &shown) { return shown.to == presence.to; });
    if (presence.available)
        m_shown.append(presence);
    if (m_state == State::Ready)
        tell(Stanza::text(presence));
}

void Link::tell(const QByteArray &stanza)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, stanza] { worker->send(stanza); });
}

void Link::joined()
{
    if (m_state == State::Closed)
        return;
    m_attempts = 0;
    for (const Presence &presence : m_shown)
        tell(Stanza::text(presence));
    become(State::Ready, LinkFault::None);
}

void Link::lost(LinkFault fault)
{
    if (m_state == State::Closed)
        return;
    const double chance = std::generate_canonical<double, 16>(m_chance);
    m_retry.start(backoff(m_attempts++, m_firstRetry, m_longestRetry, chance));
    become(State::Joining, fault);
}

void Link::become(State state, LinkFault fault)
{
    if (state == m_state && fault == m_fault)
        return;
    m_state = state;
    m_fault = fault;
    Q_EMIT stateChanged();
}

} // namespace alongside
