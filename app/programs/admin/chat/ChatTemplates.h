// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/chat/ChatPlan.h"

namespace alongside {

/// The files in kiosk-config/xmpp from which a server's folder is filled: words between two @ stand for what
/// the plan says.
class ChatTemplates {
public:
    /// source: the folder of one kind of server.
    ChatTemplates(const ChatPlan &plan, const QString &source);

    /// Fills in every file of the source. One that begins with "#!" becomes a program. Blocks.
    Result<Done> fillIn() const;
    /// Those files of the folder that are not as fillIn() writes them, by name.
    QStringList changed() const;

private:
    QByteArray filled(QByteArray text) const;

    const ChatPlan &m_plan;
    QString m_source;
};

} // namespace alongside
