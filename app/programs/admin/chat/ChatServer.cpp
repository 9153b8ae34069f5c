// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatServer.h"

#include "programs/admin/chat/EjabberdServer.h"
#include "programs/admin/chat/ProsodyServer.h"

namespace alongside {

std::unique_ptr<ChatServer> ChatServer::of(const ChatPlan &plan, const QString &templates)
{
    const QString source = templates + u'/' + plan.serverName();
    if (plan.server == ChatPlan::Server::Ejabberd)
        return std::make_unique<EjabberdServer>(plan, source);
    return std::make_unique<ProsodyServer>(plan, source);
}

} // namespace alongside
