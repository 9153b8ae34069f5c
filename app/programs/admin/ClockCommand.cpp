// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/Terminal.h"
#include "programs/admin/parts.h"
#include "store/ClockTrust.h"

#include <QCommandLineParser>

namespace alongside {

namespace {

Outcome say(bool trusted, const QString &sentence)
{
    Outcome outcome;
    outcome.text = sentence + u'\n';
    outcome.json = {{QStringLiteral("trusted"), trusted}};
    outcome.status = trusted ? Outcome::Fine : Outcome::Findings;
    return outcome;
}

Outcome run(const QCommandLineParser &parser)
{
    const auto terminal = Terminal::of(parser);
    if (const Outcome *trouble = std::get_if<Outcome>(&terminal))
        return *trouble;
    const SystemClock clock;
    ClockTrust trust(std::get<Terminal>(terminal).folder().clock(), clock);
    const QString now = clock.now().toLocalTime().toString(QStringLiteral("d MMMM yyyy, HH:mm"));
    if (parser.isSet(QStringLiteral("confirm"))) {
        if (const auto done = trust.confirm(); !done)
            return Outcome::unusable(QStringLiteral("This could not be noted: ") + done.error().message);
        return say(true,
            QStringLiteral(
                "You said that the clock is right (%1): places are shredded at the end of their time.")
                .arg(now));
    }
    if (trust.isTrusted())
        return say(true, QStringLiteral("The clock is believed: it is %1.").arg(now));
    return say(false,
        QStringLiteral("The clock is not believed (it says %1): no place is shredded until the time is "
                       "synchronised, or you say that it is right with --confirm.")
            .arg(now));
}

} // namespace

Command clockCommand()
{
    return {QStringLiteral("clock"), QStringLiteral("[FILE]"),
        QStringLiteral(
            "Says whether the terminal believes its clock, on which the end of saved places hangs. Run it "
            "as the kiosk's user. FILE: the policy; without it, the one beside the programs."),
        {{QStringLiteral("confirm"), QStringLiteral("Say that the clock is right.")}}, run};
}

} // namespace alongside
