// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>

namespace alongside {

/// A web site of pages that a test writes by hand, on this machine, and what was asked of it.
class SmallSite : public QTcpServer {
    Q_OBJECT

public:
    struct Page {
        QByteArray body;
        QByteArray type = "text/html";
        QByteArray status = "200 OK";
        QByteArray headers{}; ///< Whole lines, each with its end.
    };

    explicit SmallSite(const QHostAddress &address = QHostAddress::LocalHost);

    /// Such as "http://127.0.0.1:4000".
    QString origin() const;
    QUrl url(const QString &path) const;

    /// By path, without a query; what is not there is a 404.
    QHash<QByteArray, Page> pages;
    QList<QByteArray> requests; ///< "GET /path?query" of each, in the order in which they came.
    QByteArray received; ///< All bytes.

private:
    void take(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &request);
};

} // namespace alongside
