// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmpp/LinkSettings.h"

#include <QtGlobal>

namespace alongside {

/// How an account logs in to a server of tests/xmpp/with-server. value: what that says of XMPP_SERVER,
/// XMPP_PORT and XMPP_CA.
template <typename Value>
LinkSettings loginOf(const QString &address, QByteArray password, Value &&value)
{
    LinkSettings settings;
    settings.address = address;
    settings.password =
        Secret::takeFrom({reinterpret_cast<unsigned char *>(password.data()), std::size_t(password.size())});
    settings.server = value("XMPP_SERVER");
    settings.port = QString(value("XMPP_PORT")).toUShort();
    settings.certificates = value("XMPP_CA");
    return settings;
}

/// The same, for a test that was started beside the server and has its values in the environment.
inline LinkSettings loginOf(const QString &address, const QByteArray &password)
{
    return loginOf(address, password, [](const char *name) { return qEnvironmentVariable(name); });
}

} // namespace alongside
