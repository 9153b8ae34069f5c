// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/WebEngineCheck.h"

#include "policy/EngineAge.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QVersionNumber>

namespace alongside {

namespace {

constexpr int patience = 10'000; // milliseconds

} // namespace

QByteArray WebEngineCheck::ask(const QString &program)
{
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    session.setProcessEnvironment(environment);
    session.start(program, {QStringLiteral("--version"), QStringLiteral("--json")});
    if (!session.waitForFinished(patience) || session.exitStatus() != QProcess::NormalExit
        || session.exitCode() != 0) {
        session.kill();
        session.waitForFinished(patience);
        return {};
    }
    return session.readAllStandardOutput();
}

Finding WebEngineCheck::judge(const QByteArray &answer, const QString &program, const Policy::Live &live)
{
    Finding finding;
    finding.file = program;
    finding.component = QStringLiteral("webEngine");
    const QString version =
        QJsonDocument::fromJson(answer).object().value(QStringLiteral("webEngine")).toString();
    if (QVersionNumber::fromString(version).isNull()) {
        finding.message = QStringLiteral("The web engine is not known, because this program does not say its "
                                         "version; install the whole package.");
    } else if (getsSecurityFixes(version)) {
        finding.severity = Finding::Severity::Info;
        finding.message =
            QStringLiteral("The web engine is Qt WebEngine %1. Keep it up to date.").arg(version);
        return finding;
    } else {
        finding.message =
            QStringLiteral("The web engine is Qt WebEngine %1, which receives no security fixes: "
                           "good for practice; live pages want 6.8 or later (Debian 13).")
                .arg(version);
    }
    if (live.origins.isEmpty())
        return finding;
    const bool refused = live.oldEngine == Policy::Live::OldEngine::Refuse;
    if (refused)
        finding.severity = Finding::Severity::Error;
    finding.message += refused
        ? QStringLiteral(" So nobody can do it for real here: \"live/oldEngine\" is \"refuse\".")
        : QStringLiteral(" People do it for real all the same: \"live/oldEngine\" is \"warn\".");
    return finding;
}

} // namespace alongside
