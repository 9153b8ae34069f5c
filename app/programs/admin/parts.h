// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/Command.h"

namespace alongside {

/// "check": holds a terminal's policy against its schema and the machine, and says which web engine there is.
Command checkCommand();

/// "form lint": says what is wrong with practice forms.
Command formLintCommand();

/// "form run": plays a practice form with answers given in a file.
Command formRunCommand();

/// "form walk": walks every branch of a practice form with made-up answers.
Command formWalkCommand();

/// "form render": prints a page of a practice form as HTML.
Command formRenderCommand();

/// "guide lint": says what is wrong with guides, also against their practice forms.
Command guideLintCommand();

/// "provision": makes the terminal's device key, once.
Command provisionCommand();

/// "places": lists the saved places: number, size and age, never what is in them.
Command placesCommand();

/// "clock": says whether the terminal believes its clock.
Command clockCommand();

/// "staff-code": turns a code that staff chose into the line for the policy.
Command staffCodeCommand();

/// "waiting": says to the terminal that others wait for it, or no longer.
Command waitingCommand();

/// "prove": plays visits to the real kiosk and searches for what was typed.
Command proveCommand();

/// "chat setup": makes the folder of a chat server.
Command chatSetupCommand();

/// "chat add-kiosk": makes a kiosk's account on it.
Command chatAddKioskCommand();

/// "chat add-champion": makes a champion's account on it.
Command chatAddChampionCommand();

/// "chat remove": takes an account away.
Command chatRemoveCommand();

/// "chat join": makes one of two chat servers.
Command chatJoinCommand();

/// "chat keep": puts an account's password into the key store.
Command chatKeepCommand();

/// "chat check": says what is wrong with a chat server, or with a terminal's way to it.
Command chatCheckCommand();

/// "badge issuer": makes the key of an issuer of badges.
Command badgeIssuerCommand();

/// "badge issue": issues a champion's badge.
Command badgeIssueCommand();

/// "badge verify": says whether a badge counts on a terminal.
Command badgeVerifyCommand();

/// "badge code": a short code that stands for a badge.
Command badgeCodeCommand();

/// "badge revoke": the line by which a badge counts no longer.
Command badgeRevokeCommand();

/// "pii": says what would be taken out of sentences before they are sent.
Command piiCommand();

/// What alongside-admin is made of, in the order of the help.
QList<Command> adminCommands();

} // namespace alongside
