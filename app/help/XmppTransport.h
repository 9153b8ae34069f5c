// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpTransport.h"
#include "xmpp/Link.h"

namespace alongside {

/// The way over an XMPP server.
class XmppTransport : public HelpTransport {
    Q_OBJECT

public:
    /// The link is opened by whoever owns it, and must outlive this.
    explicit XmppTransport(Link &link, QObject *parent = nullptr);

    bool isReady() const override { return m_link.state() == Link::State::Ready; }
    void send(const ChatMessage &message) override { m_link.send(message); }
    void show(const Presence &presence) override { m_link.show(presence); }

private:
    Link &m_link;
};

} // namespace alongside
