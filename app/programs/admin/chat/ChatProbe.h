// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

namespace alongside {

/// What a chat server offers to whoever connects, asked without an account.
struct ChatProbe {
    /// How far it came.
    enum class Reached { Nothing, NoXmpp, NoTls, BadCertificate, Everything };

    Reached reached = Reached::Nothing;
    QString reason; ///< What went wrong, in the words of the library; may be empty.
    bool tlsRequired = false; ///< Nobody can log in without TLS.
    QStringList mechanisms; ///< The ways to log in, over TLS (SASL, RFC 4422).
    QSslCertificate certificate; ///< The one it showed; null where it did not come so far.

    /// Connects to a server as a client of this host would (RFC 6120), trusting these authorities, or those
    /// of the system where there are none. Blocks, at most some seconds.
    static ChatProbe ask(
        const QString &server, quint16 port, const QString &host, const QList<QSslCertificate> &authorities);
};

} // namespace alongside
