// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/XmppTransport.h"

#include <memory>
#include <optional>

namespace alongside {

/// The way to the champions of a visit: none until its account is known and somebody wants one. Main thread.
class HelpLine : public HelpTransport {
    Q_OBJECT

public:
    using HelpTransport::HelpTransport;

    /// Whom to be; the line is opened by open() only.
    void setAccount(LinkSettings settings) { m_settings = std::move(settings); }
    /// Does nothing the second time, and without an account.
    void open();
    /// Says goodbye, and waits until that is said, so long at most.
    void leave(std::chrono::milliseconds patience);

    bool isReady() const override { return m_way && m_way->isReady(); }
    void send(const ChatMessage &message) override;
    void show(const Presence &presence) override;

private:
    std::optional<LinkSettings> m_settings;
    std::unique_ptr<Link> m_link;
    std::unique_ptr<XmppTransport> m_way;
};

} // namespace alongside
