// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/SessionSurroundings.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace alongside {

namespace {

constexpr int patience = 1000; // milliseconds

// AT-SPI has a bus of its own, which the session's bus knows (org.a11y.Bus).
QString accessibilityBus()
{
    const QDBusMessage answer = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
            QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")),
        QDBus::Block, patience);
    return answer.arguments().value(0).toString();
}

} // namespace

QProcessEnvironment sessionSurroundings()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString accessibility = QStringLiteral("AT_SPI_BUS_ADDRESS");
    if (!environment.contains(accessibility) && QDBusConnection::sessionBus().isConnected()) {
        if (const QString bus = accessibilityBus(); !bus.isEmpty())
            environment.insert(accessibility, bus);
    }
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    // freed memory is overwritten; the small cache of each thread would escape that
    environment.insert(QStringLiteral("GLIBC_TUNABLES"),
        QStringLiteral("glibc.malloc.perturb=165:glibc.malloc.tcache_count=0"));
    // what a page writes to its console may hold what was typed
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("js=false"));
    return environment;
}

} // namespace alongside
