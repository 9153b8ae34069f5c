// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/Startup.h"

#include "browser/WebEngineProcess.h"
#include "policy/PolicyFile.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdlib>
#include <iostream>

namespace alongside {

namespace {

QString contentRoot()
{
    return QDir(QCoreApplication::applicationDirPath())
        .absoluteFilePath(QStringLiteral("../share/alongside"));
}

} // namespace

void prepareProcess()
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    // a visit leaves no file, not even of shaders
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
    prepareWebEngine();
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
}

Policy policyFor(const Options &options)
{
    const QString root = contentRoot();
    const QString path =
        options.policyFile.isEmpty() ? root + QStringLiteral("/policy.json") : options.policyFile;
    const PolicyReading reading = PolicyFile::read(path, root);
    if (reading.policy)
        return *reading.policy;
    reportFindings(reading.findings);
    std::exit(2);
}

void reportFindings(const QList<Finding> &findings)
{
    for (const Finding &finding : findings)
        std::cerr << finding.file.toStdString() << ':' << finding.line << ": "
                  << finding.message.toStdString() << '\n';
}

} // namespace alongside
