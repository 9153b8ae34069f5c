// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>

namespace alongside {

/// A web server on this machine with pages that a test writes, and may write anew. Main thread.
class PageServer : public QTcpServer {
    Q_OBJECT

public:
    explicit PageServer(QObject *parent = nullptr);

    /// "http://127.0.0.1:port"
    QString origin() const;

    /// The page at each path; every other path is not found.
    QHash<QString, QByteArray> pages;

    /// A whole document with this main heading and content.
    static QByteArray document(const QByteArray &heading, const QByteArray &content);

private:
    void answer(QTcpSocket *socket);
};

} // namespace alongside
