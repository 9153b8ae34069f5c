// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include <QJsonDocument>
#include <QtTest>

#include <unistd.h>

namespace alongside {

QJsonObject Program::Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> Program::Answer::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.trimmed().split('\n'))
        objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

void Program::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_runtime.path());
    if (geteuid() == 0) // tests only: the sandbox refuses to run as root
        environment.insert(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PREVIEW), arguments);
}

Program::Answer Program::run(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 90'000);
    if (!ended || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace alongside
