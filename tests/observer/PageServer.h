// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace alongside {

/// Serves pages over HTTP on loopback, at an origin of their own: those of a folder, and those that a test
/// writes. Main thread.
class PageServer : public QTcpServer {
    Q_OBJECT

public:
    /// The folder's index.html stands at the path too; its other files are found beside both.
    explicit PageServer(const QString &folder = {}, const QString &path = QStringLiteral("/"));

    QUrl address(const QString &path) const;

    QHash<QString, QByteArray> pages; ///< By their paths; before those of the folder.

private:
    void answer(QTcpSocket &socket);
    QByteArray contents(const QString &path) const; ///< Null when there is none.

    QString m_folder;
    QString m_path;
};

} // namespace alongside
