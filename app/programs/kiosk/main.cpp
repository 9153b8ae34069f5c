// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hardening.h"
#include "programs/kiosk/Orphans.h"
#include "programs/kiosk/parts.h"

#include <QCoreApplication>

using namespace alongside;

int main(int argc, char *argv[])
{
    hardenProcess();
    orphans::adopt();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("alongside-kiosk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));
    const Options options = Options::read(application);
    KioskParts parts(options, policyFor(options));
    parts.start();
    return QCoreApplication::exec();
}
