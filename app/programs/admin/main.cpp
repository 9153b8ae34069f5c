// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/CommandLine.h"
#include "programs/admin/SelfTest.h"
#include "programs/admin/parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("alongside-admin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));

    const QString content =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/alongside"));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return alongside::CommandLine(alongside::adminCommands(), [&content] {
        return alongside::testContent(content);
    }).run(QCoreApplication::arguments().mid(1), out, err);
}
