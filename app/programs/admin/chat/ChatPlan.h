// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// What a chat server is to be: its kind, its domain, where it listens, and who has an account. It stands in
/// the file chat.json of the server's folder, from which the server's own files are made.
struct ChatPlan {
    enum class Server { Prosody, Ejabberd };

    /// A champion's account.
    struct Champion {
        QString id;
        QString alias; ///< What rosters call them; the id where it is empty.
        bool staff = false; ///< May switch others off.
    };

    QString folder; ///< Absolute path.
    Server server = Server::Prosody;
    QString domain;
    quint16 port = 5222;
    QStringList listen{QStringLiteral("127.0.0.1")}; ///< IP addresses of this machine.
    QString certificate; ///< The server's, with what it takes to get to the authority (PEM).
    QString key; ///< The certificate's private key (PEM).
    QString authority; ///< What terminals are to trust (PEM); empty where the system knows it.
    QString node; ///< IP address at which other nodes of a cluster reach this one; empty for a server alone.
    quint16 nodePort = 5211; ///< The same port on all nodes of a cluster.
    QStringList kiosks; ///< Ids.
    QList<Champion> champions;

    QString kiosksHost() const { return QStringLiteral("kiosks.") + domain; }
    QString championsHost() const { return QStringLiteral("champions.") + domain; }
    QString serverName() const
    {
        return server == Server::Prosody ? QStringLiteral("prosody") : QStringLiteral("ejabberd");
    }
    /// A path below the folder.
    QString path(const QString &name) const { return folder + u'/' + name; }

    /// True for what may stand before the @ of an address: small letters, figures and hyphens, at most 63.
    static bool isId(const QString &id);
    /// True for a domain name of such labels (RFC 1123) that leaves room for "champions.".
    static bool isDomain(const QString &domain);

    /// Reads chat.json of a folder; the error is a sentence.
    static Result<ChatPlan> read(const QString &folder);
    /// Writes chat.json, as a whole or not at all.
    Result<Done> write() const;
};

} // namespace alongside
