// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hardening.h"
#include "programs/session/parts.h"

#include <QGuiApplication>

using namespace alongside;

int main(int argc, char *argv[])
{
    hardenProcess();
    prepareProcess();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("alongside-session"));
    QGuiApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));
    const Options options = Options::read(application);
    const Policy policy = policyFor(options);
    SessionParts parts(options, policy);
    if (options.selfTest)
        return parts.selfTest();
    return parts.show() ? QGuiApplication::exec() : 1;
}
