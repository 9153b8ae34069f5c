// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSite.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace alongside {

namespace {

qint64 lengthOf(const QByteArray &head)
{
    const QByteArray name = "content-length:";
    const qsizetype at = head.toLower().indexOf(name);
    return at < 0 ? 0 : head.mid(at + name.size(), head.indexOf('\r', at) - at - name.size()).toLongLong();
}

} // namespace

SmallSite::SmallSite(const QHostAddress &address)
{
    setProxy(QNetworkProxy::NoProxy);
    if (!listen(address))
        qFatal("No port is free for a site: %s", qPrintable(errorString()));
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            take(client);
    });
}

QString SmallSite::origin() const
{
    return QStringLiteral("http://%1:%2").arg(serverAddress().toString()).arg(serverPort());
}

QUrl SmallSite::url(const QString &path) const
{
    return QUrl(origin() + path);
}

void SmallSite::take(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    const auto got = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, this, [this, client, got] {
        const QByteArray bytes = client->readAll();
        received += bytes;
        *got += bytes;
        const qsizetype end = got->indexOf("\r\n\r\n");
        if (end >= 0 && got->size() >= end + 4 + lengthOf(got->left(end + 4)))
            answer(client, std::exchange(*got, {}));
    });
}

void SmallSite::answer(QTcpSocket *client, const QByteArray &request)
{
    const QByteArray line = request.left(request.indexOf(" HTTP/"));
    requests.append(line);
    const QByteArray path = line.mid(line.indexOf(' ') + 1);
    const auto found = pages.constFind(path.split('?').first());
    const Page page =
        found == pages.constEnd() ? Page{"<h1>Not here</h1>", "text/html", "404 Not Found"} : found.value();
    client->write("HTTP/1.1 " + page.status + "\r\nContent-Type: " + page.type + "\r\nContent-Length: "
        + QByteArray::number(page.body.size()) + "\r\nConnection: close\r\n" + page.headers + "\r\n");
    client->write(page.body);
    client->disconnectFromHost();
}

} // namespace alongside
