// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpOptions.h"

#include "programs/session/TimeOptions.h"

namespace alongside {

namespace {

const QString kiosks = QStringLiteral("kiosks.");
const QString champions = QStringLiteral("champions.");

} // namespace

HelpOptions HelpOptions::of(const Policy &policy)
{
    const Policy::Help &help = policy.help;
    HelpOptions options;
    // the two hosts of one server: docs/handbook.md
    const QString host = help.address.section(u'@', 1);
    options.caller.domain = host.startsWith(kiosks) ? champions + host.mid(kiosks.size()) : host;
    options.caller.site = help.site;
    for (const Policy::Help::Issuer &issuer : help.issuers)
        options.caller.issuers.append({issuer.id, issuer.name, issuer.key});
    options.caller.revoked = help.revoked;
    options.caller.unchecked = help.unchecked;
    options.badges = help.badges;
    options.folder = policy.championsFolder;
    options.languages = policy.languages;
    options.address = help.address;
    options.place = policy.place;
    options.staff = help.staff;
    options.telephone = help.telephone;
    options.desk = help.desk;
    options.hours = TimeOptions::weekOf(help.openingHours);
    if (options.hours == OpeningWeek())
        options.hours = TimeOptions::weekOf(policy.visit.openingHours);
    return options;
}

} // namespace alongside
