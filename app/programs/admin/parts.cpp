// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/parts.h"

namespace alongside {

QList<Command> adminCommands()
{
    return {checkCommand(), formLintCommand(), formRunCommand(), formWalkCommand(), formRenderCommand(),
        guideLintCommand(), provisionCommand(), placesCommand(), clockCommand(), staffCodeCommand(),
        waitingCommand(), proveCommand(), chatSetupCommand(), chatAddKioskCommand(), chatAddChampionCommand(),
        chatRemoveCommand(), chatJoinCommand(), chatKeepCommand(), chatCheckCommand(), badgeIssuerCommand(),
        badgeIssueCommand(), badgeVerifyCommand(), badgeCodeCommand(), badgeRevokeCommand(), piiCommand()};
}

} // namespace alongside
