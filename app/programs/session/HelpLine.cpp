// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpLine.h"

#include <QEventLoop>

namespace alongside {

void HelpLine::open()
{
    if (!m_settings)
        return;
    m_link = std::make_unique<Link>(std::move(*m_settings));
    m_settings.reset();
    m_way = std::make_unique<XmppTransport>(*m_link);
    connect(m_way.get(), &HelpTransport::readyChanged, this, &HelpTransport::readyChanged);
    connect(m_way.get(), &HelpTransport::messageCame, this, &HelpTransport::messageCame);
    connect(m_way.get(), &HelpTransport::presenceCame, this, &HelpTransport::presenceCame);
    m_way->show({});
    m_link->open();
}

void HelpLine::leave(std::chrono::milliseconds patience)
{
    if (!m_link || m_link->state() == Link::State::Closed)
        return;
    QEventLoop loop;
    connect(m_link.get(), &Link::closed, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    m_link->close();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void HelpLine::send(const ChatMessage &message)
{
    if (m_way)
        m_way->send(message);
}

void HelpLine::show(const Presence &presence)
{
    if (m_way)
        m_way->show(presence);
}

} // namespace alongside
