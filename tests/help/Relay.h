// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace alongside {

/// Stands between an end and its server, and can do to the line what networks do: cut it, or swallow
/// everything.
class Relay : public QTcpServer {
public:
    explicit Relay(quint16 serverPort)
        : m_serverPort(serverPort)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                join(client);
        });
        listen(QHostAddress::LocalHost);
    }

    /// Both ends get a reset at once.
    void cut()
    {
        for (QTcpSocket *side : findChildren<QTcpSocket *>())
            side->abort();
    }
    /// While true nothing passes, and nobody is told.
    void swallow(bool on) { m_swallows = on; }

private:
    void join(QTcpSocket *client)
    {
        client->setParent(this);
        auto *server = new QTcpSocket(this);
        server->connectToHost(QHostAddress::LocalHost, m_serverPort);
        pass(client, server);
        pass(server, client);
    }
    void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            const QByteArray bytes = from->readAll();
            if (!m_swallows)
                to->write(bytes);
        });
        connect(from, &QTcpSocket::disconnected, to, [from, to] {
            to->disconnectFromHost();
            from->deleteLater();
        });
    }

    const quint16 m_serverPort;
    bool m_swallows = false;
};

} // namespace alongside
