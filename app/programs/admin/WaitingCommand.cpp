// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/Terminal.h"
#include "programs/admin/parts.h"
#include "visit/WaitingMark.h"

#include <QCommandLineParser>
#include <QDir>

namespace alongside {

namespace {

Outcome say(bool on, const QString &sentence)
{
    Outcome outcome;
    outcome.text = sentence + u'\n';
    outcome.json = {{QStringLiteral("waiting"), on}};
    return outcome;
}

Outcome tell(bool on, const QString &folder)
{
    const WaitingMark mark(folder);
    const bool was = mark.isSet();
    if (!mark.set(on))
        return Outcome::unusable((on ? QStringLiteral("%1 cannot be made; run this as the kiosk's user.")
                                     : QStringLiteral("%1 cannot be removed; run this as the kiosk's user."))
                                     .arg(mark.path()));
    if (on)
        return say(on,
            was ? QStringLiteral("The terminal knew already that others wait.")
                : QStringLiteral("Others wait: whoever is at the terminal is told how long they have, and "
                                 "can save their place."));
    return say(on,
        was ? QStringLiteral("Nobody waits any more: a visit can be extended again.")
            : QStringLiteral("The terminal knew already that nobody waits."));
}

Outcome run(const QCommandLineParser &parser)
{
    QStringList words = parser.positionalArguments();
    const QString how = words.isEmpty() ? QString() : words.takeFirst();
    if (how != u"on" && how != u"off")
        return Outcome::unusable(QStringLiteral("Say \"on\" or \"off\": alongside-admin waiting on"));
    const auto policy = Terminal::policyIn(words);
    if (const Outcome *trouble = std::get_if<Outcome>(&policy))
        return *trouble;
    const QString folder = std::get<Policy>(policy).runtimeFolder;
    if (folder.isEmpty() || !QDir(folder).exists())
        return Outcome::unusable(
            QStringLiteral("No terminal runs here with the folder \"%1\". Run this as the kiosk's user, or "
                           "name a folder as \"runtime\" in the policy.")
                .arg(folder));
    return tell(how == u"on", folder);
}

} // namespace

Command waitingCommand()
{
    return {QStringLiteral("waiting"), QStringLiteral("on|off [FILE]"),
        QStringLiteral("Says to the terminal that others wait for it, or that nobody does. FILE: the policy; "
                       "without it, the one beside the programs."),
        {}, run};
}

} // namespace alongside
