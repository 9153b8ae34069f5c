// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/EgressProxy.h"

#include <QTcpServer>

namespace alongside {

/// A server that keeps what it got and answers it, once the head of a request is whole.
class Service : public QTcpServer {
public:
    Service()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("No port is free.");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            ++lines;
            connect(client, &QTcpSocket::readyRead, client, [this, client] {
                got += client->readAll();
                if (got.contains("\r\n\r\n") && !answer.isEmpty())
                    client->write(std::exchange(answer, {}));
            });
        });
    }

    QByteArray address() const { return "127.0.0.1:" + QByteArray::number(serverPort()); }

    QByteArray got;
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nyes";
    int lines = 0;
};

/// A small proxy of a place: it leads every line to one server, whatever the name.
class Upstream : public QTcpServer {
public:
    Upstream()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("No port is free.");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, client] { take(client); });
        });
    }

    QByteArray got;
    QByteArray refusal; ///< Said instead of letting through.
    QList<QByteArray> asked;
    quint16 leadsTo = 0;

private:
    void take(QTcpSocket *client)
    {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            server->write(client->readAll());
            return;
        }
        got += client->readAll();
        if (!got.endsWith("\r\n\r\n"))
            return;
        asked.append(got.left(got.indexOf('\r')));
        if (!refusal.isEmpty()) {
            client->write(refusal);
            return;
        }
        auto *server = new QTcpSocket(client);
        connect(
            server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\nVia: place\r\n\r\n"); });
        server->connectToHost(QHostAddress::LocalHost, leadsTo);
    }
};

/// The proxy, a service behind it, and another proxy that it may go through.
class ProxyRig {
protected:
    /// throughAnother: as where a place has a proxy of its own.
    void start(int patience = 10'000, bool throughAnother = false)
    {
        using namespace Qt::Literals::StringLiterals;
        EgressOptions options;
        options.headPatience = std::chrono::milliseconds(patience);
        options.connectPatience = std::chrono::milliseconds(patience);
        options.mostLines = 8;
        options.lookUp = [this](const QString &name, QObject *asker, const EgressOptions::Found &found) {
            QMetaObject::invokeMethod(
                asker,
                [this, name, found] {
                    QHostInfo info;
                    info.setAddresses(m_names.value(name));
                    found(info);
                },
                Qt::QueuedConnection);
        };
        m_service = std::make_unique<Service>();
        m_upstream = std::make_unique<Upstream>();
        m_upstream->leadsTo = m_service->serverPort();
        options.upstream = throughAnother ? u"127.0.0.1"_s : QString();
        options.upstreamPort = m_upstream->serverPort();
        m_proxy = std::make_unique<EgressProxy>(options);
        m_proxy->setList(AllowList::fromOrigins(
            {u"http://"_s + QString::fromLatin1(m_service->address()), u"https://name.example"_s,
                u"https://many.example"_s, u"https://127.0.0.1:9"_s})
                             .value());
        m_names = {{u"name.example"_s, {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"127.0.0.1"_s)}}};
    }

    static QByteArray connectTo(const QByteArray &target)
    {
        return "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    }

    QByteArray proof() const
    {
        if (!m_proxy)
            return "Proxy-Authorization: Basic ====\r\n";
        const QString secret = m_proxy->user() + u':' + m_proxy->password();
        return "Proxy-Authorization: Basic " + secret.toLatin1().toBase64() + "\r\n";
    }

    void ask(QTcpSocket &client, const QByteArray &bytes)
    {
        m_reply.clear();
        client.connectToHost(QHostAddress::LocalHost, m_proxy->port());
        client.write(bytes);
    }

    QByteArray reply(QTcpSocket &client) { return m_reply += client.readAll(); }

    QHash<QString, QList<QHostAddress>> m_names;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Upstream> m_upstream;
    std::unique_ptr<EgressProxy> m_proxy;
    QByteArray m_reply;
};

} // namespace alongside
