// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/parts.h"

#include "authoring/FindingReport.h"
#include "policy/PolicyFile.h"
#include "programs/admin/Terminal.h"
#include "programs/admin/WebEngineCheck.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <linux/magic.h>
#include <sys/vfs.h>

#include <optional>

namespace alongside {

namespace {

// Whether people can save their place on this terminal now.
Finding judge(DeviceKey key, const QString &policy)
{
    using State = DeviceKey::State;
    Finding finding{Finding::Severity::Info, policy, 0, {}, QStringLiteral("saving"), {}};
    switch (key.load()) {
    case State::Ready:
        finding.message = QStringLiteral("The device key is there: people can save their place.");
        return finding;
    case State::NotProvisioned:
        finding.severity = Finding::Severity::Warning;
        finding.message = QStringLiteral("Saving is off: this terminal has no device key yet; run "
                                         "\"alongside-admin provision\" as the kiosk's user.");
        return finding;
    case State::Unavailable:
    case State::Wrong:
        break;
    }
    finding.severity = Finding::Severity::Error;
    finding.message =
        QStringLiteral("Saving is off, and what was saved stays shut but safe: ") + key.reason();
    return finding;
}

// What runs must be gone with the power: its folder belongs into memory (statfs(2)).
std::optional<Finding> judgeRuntime(const QString &folder, const QString &policy)
{
    struct statfs system { };
    QString there = folder;
    while (!there.isEmpty() && !QFileInfo::exists(there))
        there = QFileInfo(there).path();
    if (there.isEmpty() || ::statfs(QFile::encodeName(there).constData(), &system) != 0
        || system.f_type == TMPFS_MAGIC)
        return std::nullopt;
    return Finding{Finding::Severity::Warning, policy, 0, {}, QStringLiteral("runtime"),
        QStringLiteral(
            "The folder %1 is on a disk: a power cut would leave files of a visit there. Name one in memory "
            "(tmpfs), such as \"/run/alongside\".")
            .arg(folder)};
}

Outcome run(const QCommandLineParser &parser)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString content = QDir::cleanPath(programs.filePath(QStringLiteral("../share/alongside")));
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return Outcome::unusable(QStringLiteral("Name one policy file at a time."));
    const QString path = files.isEmpty() ? content + QStringLiteral("/policy.json") : files.first();
    if (!QFileInfo(path).isFile())
        return Outcome::unusable(
            QStringLiteral("There is no policy file %1; name the file to check.").arg(path));

    const PolicyReading reading = PolicyFile::read(path, content);
    QList<Finding> findings = reading.findings;
    if (reading.policy && !reading.policy->savingFolder.isEmpty())
        findings.append(judge(Terminal(*reading.policy).folder().deviceKey(), path));
    if (reading.policy) {
        if (const auto finding = judgeRuntime(reading.policy->runtimeFolder, path))
            findings.append(*finding);
    }
    const QString session = programs.filePath(QStringLiteral("alongside-session"));
    const Policy::Live live = reading.policy ? reading.policy->live : Policy::Live();
    findings.append(WebEngineCheck::judge(WebEngineCheck::ask(session), session, live));
    const bool wrong = hasErrors(findings);

    Outcome outcome;
    outcome.status = wrong ? Outcome::Findings : Outcome::Fine;
    outcome.text = findingLines(findings);
    if (!wrong)
        outcome.text += QStringLiteral("%1 is in order.\n").arg(path);
    outcome.json = {{QStringLiteral("file"), path}, {QStringLiteral("findings"), findingObjects(findings)}};
    return outcome;
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"), QStringLiteral("[FILE]"),
        QStringLiteral("Names each mistake in a terminal's policy with its line, and says which web engine "
                       "the terminal has. Without FILE: the policy beside the programs."),
        {}, run};
}

} // namespace alongside
