// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/SessionSurroundings.h"

namespace alongside {

QProcessEnvironment sessionSurroundings()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Qt 6.4 takes AT_SPI_BUS_ADDRESS and then never speaks on that bus; it has to find it over another one
    environment.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
        environment.value(QStringLiteral("ALONGSIDE_ASSISTIVE_BUS"), QStringLiteral("disabled:")));
    // the password of the key store, and where it listens
    environment.remove(QStringLiteral("CREDENTIALS_DIRECTORY"));
    environment.remove(QStringLiteral("GNOME_KEYRING_CONTROL"));
    // freed memory is overwritten: here for what a session starts, in itself by hardenProcess(). The small
    // cache of each thread would escape that.
    environment.insert(QStringLiteral("GLIBC_TUNABLES"),
        QStringLiteral("glibc.malloc.perturb=255:glibc.malloc.tcache_count=0"));
    // what a page writes to its console may hold what was typed
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("js=false"));
    return environment;
}

} // namespace alongside
