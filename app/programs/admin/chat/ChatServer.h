// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "programs/admin/chat/ChatPlan.h"

#include <memory>

namespace alongside {

/// One kind of chat server: how its folder is filled, and how accounts come into it.
class ChatServer {
public:
    virtual ~ChatServer() = default;

    /// The one that the plan names; templates: the folder with what it is made from (kiosk-config/xmpp).
    static std::unique_ptr<ChatServer> of(const ChatPlan &plan, const QString &templates);

    /// Writes its configuration, scripts and rules; what is there of these is replaced, accounts are not.
    virtual Result<Done> configure() = 0;
    /// Makes an account, or gives it another password. It counts once settle() was called. The error is a
    /// sentence that says what to do. Blocks.
    virtual Result<Done> addAccount(const QString &id, const QString &host, const Secret &password) = 0;
    /// Brings what was added into the rosters, from the plan, in which it stands already, and onto the disk.
    /// Blocks.
    virtual Result<Done> settle() = 0;
    /// Takes an account away, which stands no longer in the plan, and writes the rosters anew; where the
    /// server runs, its sessions end at once, and terminals are told of a champion. Blocks.
    virtual Result<Done> removeAccount(const QString &id, const QString &host) = 0;
    /// The addresses that the plan has and the server has not, or not in the rosters. The error is a
    /// sentence. Blocks.
    virtual Result<QStringList> missing() const = 0;
    /// What to do before a server that runs knows of what was added; empty when it does already.
    virtual QString afterwards() const = 0;
};

} // namespace alongside
