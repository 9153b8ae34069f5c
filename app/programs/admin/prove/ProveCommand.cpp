// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/PolicyFile.h"
#include "programs/admin/parts.h"
#include "programs/admin/prove/Proof.h"
#include "programs/admin/prove/ProofReport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <pwd.h>

namespace alongside {

namespace {

const QCommandLineOption visitsOption(QStringLiteral("visits"), QStringLiteral("How many visits to play; 1."),
    QStringLiteral("N"), QStringLiteral("1"));
const QCommandLineOption userOption(QStringLiteral("user"),
    QStringLiteral("Who the kiosk runs as: \"alongside\" where there is such a user, else whoever calls."),
    QStringLiteral("NAME"));
const QCommandLineOption controlOption(QStringLiteral("control"),
    QStringLiteral(
        "Plays no visit: leaks on purpose, in every way that is searched for; each must be found."));
const QCommandLineOption nearOption(QStringLiteral("near"),
    QStringLiteral(
        "Leaves out the search of all other files that changed, which takes as long as there are many."));

QString userOf(const QCommandLineParser &parser)
{
    if (parser.isSet(userOption))
        return parser.value(userOption);
    return getpwnam("alongside") ? QStringLiteral("alongside") : QString();
}

// A hundred visits take an hour: whoever waits sees how far they are.
void tell(const Findings &findings)
{
    QTextStream(stderr) << "visits: " << findings.visits << ", hits: " << findings.hits() << '\n';
}

Outcome run(const QCommandLineParser &parser)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString content = QDir::cleanPath(programs.filePath(QStringLiteral("../share/alongside")));
    const QString named = parser.positionalArguments().value(0);
    const QString path =
        named.isEmpty() ? content + QStringLiteral("/policy.json") : QDir().absoluteFilePath(named);
    const PolicyReading reading = PolicyFile::read(path, content);
    const int visits = parser.value(visitsOption).toInt();
    if (!reading.policy)
        return Outcome::unusable(
            QStringLiteral("The policy %1 has mistakes; \"alongside-admin check\" names them.").arg(path));
    if (visits < 1 || parser.positionalArguments().size() > 1)
        return Outcome::unusable(QStringLiteral("Name one policy file, and one visit or more."));
    Stage stage({content + QStringLiteral("/prove"), programs.filePath(QStringLiteral("alongside-kiosk")),
        path, userOf(parser)});
    if (const auto open = stage.open(); !open)
        return Outcome::unusable(open.error().message);
    Proof proof(stage, *reading.policy, !parser.isSet(nearOption));
    Findings findings = parser.isSet(controlOption) ? proof.control() : proof.visits(visits, tell);
    if (const auto closed = stage.close(); !closed)
        findings.troubles.append(closed.error().message);
    return parser.isSet(controlOption) ? reportControl(findings) : reportProof(findings);
}

} // namespace

Command proveCommand()
{
    return {QStringLiteral("prove"), QStringLiteral("[FILE]"),
        QStringLiteral(
            "Proves that a visit leaves nothing behind: types letters at the real kiosk, in a chat as "
            "well, finishes, and searches memory, files, logs and clipboard for them. Run it as root. FILE: "
            "the policy; "
            "without it, the one beside the programs."),
        {visitsOption, userOption, controlOption, nearOption}, run};
}

} // namespace alongside
