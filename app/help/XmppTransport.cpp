// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/XmppTransport.h"

namespace alongside {

XmppTransport::XmppTransport(Link &link, QObject *parent)
    : HelpTransport(parent)
    , m_link(link)
{
    connect(&m_link, &Link::stateChanged, this, &HelpTransport::readyChanged);
    connect(&m_link, &Link::messageCame, this, &HelpTransport::messageCame);
    connect(&m_link, &Link::presenceCame, this, &HelpTransport::presenceCame);
}

} // namespace alongside
