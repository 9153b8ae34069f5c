// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/CommandLine.h"
#include "programs/admin/parts.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("alongside-admin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));

    const alongside::AdminParts parts;
    QTextStream out(stdout);
    QTextStream err(stderr);
    return alongside::CommandLine(parts.commands()).run(QCoreApplication::arguments().mid(1), out, err);
}
