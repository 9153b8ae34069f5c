// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace alongside {

/// What a running ejabberd is asked to do, over the socket in its folder, so that a password stands in no
/// list of processes.
class EjabberdCall {
public:
    /// So many letters leave room for the name of the socket (unix(7)).
    static constexpr int longestFolder = 90;

    /// The folder of the server.
    explicit EjabberdCall(const QString &folder);

    /// Asks for a command of its API, such as "register", with these arguments. The error is a sentence.
    /// Blocks, at most some seconds.
    Result<Done> ask(const QString &command, const QJsonObject &arguments) const;
    /// As ask(), for what our own module does: "keep", "join/" with a node, "off/" with a host and an id.
    Result<Done> askNode(const QString &what) const;
    /// As ask(), for a command that answers with a list of texts.
    Result<QStringList> list(const QString &command, const QJsonObject &arguments) const;

private:
    Result<QByteArray> answer(const QString &path, const QJsonObject &arguments) const;

    QString m_folder;
};

} // namespace alongside
