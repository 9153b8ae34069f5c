// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/Message.h"

#include <QString>

#include <optional>

namespace alongside {

/// What a terminal knows of its chat account, and of the talk of the visit that runs, so that a visit that
/// crashed goes on with it. In memory only. Main thread.
class ChatMemory {
public:
    /// address: the bare XMPP address of the terminal; empty where it has none.
    explicit ChatMemory(const QString &address);

    /// Asks the key store for the password. Blocks as ChatPassword does.
    void open();
    /// Why nobody can be asked, for the log; empty where they can.
    const QString &reason() const { return m_reason; }

    /// A visit begins, under a resource that nobody can guess and that was never used before: what is still
    /// under way to the visit before reaches nobody.
    void beginVisit();
    void keepTalk(Secret talk);
    void endVisit();

    /// What the process of the visit must be told; nothing where there is no account.
    std::optional<Message> account() const;
    /// Besides, after a crash; nothing where there was no talk.
    std::optional<Message> talk() const;

private:
    const QString m_address;
    QString m_reason;
    QString m_resource;
    Secret m_password;
    Secret m_talk;
};

} // namespace alongside
