// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/Terminal.h"
#include "programs/admin/parts.h"

#include <QDir>

namespace alongside {

namespace {

Outcome run(const QCommandLineParser &parser)
{
    const auto terminal = Terminal::of(parser);
    if (const Outcome *trouble = std::get_if<Outcome>(&terminal))
        return *trouble;
    const Terminal &here = std::get<Terminal>(terminal);
    if (!QDir().mkpath(here.folder().places()))
        return Outcome::unusable(
            QStringLiteral("The folder %1 cannot be made; make it, or run this as the kiosk's user.")
                .arg(here.folder().places()));
    const auto done = here.folder().deviceKey().provision();
    if (!done)
        return Outcome::unusable(QStringLiteral("No key was made: ") + done.error().message);
    Outcome outcome;
    outcome.text =
        QStringLiteral("This terminal has its device key now, in the key store of this user. People can "
                       "save their place for %1 days.\n")
            .arg(here.days());
    outcome.json = {{QStringLiteral("provisioned"), true}, {QStringLiteral("days"), here.days()}};
    return outcome;
}

} // namespace

Command provisionCommand()
{
    return {QStringLiteral("provision"), QStringLiteral("[FILE]"),
        QStringLiteral(
            "Makes the terminal's device key, once, and gives it to the key store. Run it as the kiosk's "
            "user. FILE: the policy; without it, the one beside the programs."),
        {}, run};
}

} // namespace alongside
