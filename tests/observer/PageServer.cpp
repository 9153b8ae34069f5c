// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageServer.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpSocket>

namespace alongside {

namespace {

QByteArray kindOf(const QString &path)
{
    static const QHash<QString, QByteArray> kinds{{QStringLiteral("css"), "text/css"},
        {QStringLiteral("js"), "text/javascript"}, {QStringLiteral("svg"), "image/svg+xml"},
        {QStringLiteral("json"), "application/json"}};
    return kinds.value(QFileInfo(path).suffix(), "text/html; charset=utf-8");
}

} // namespace

PageServer::PageServer(const QString &folder, const QString &path)
    : m_folder(folder)
    , m_path(path)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(errorString()));
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QUrl PageServer::address(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

QByteArray PageServer::contents(const QString &path) const
{
    const auto written = pages.constFind(path);
    if (written != pages.cend())
        return written.value();
    if (m_folder.isEmpty())
        return {};
    const bool isFirst = path == m_path || path == u"/";
    const QString name = isFirst ? QStringLiteral("index.html") : QFileInfo(path).fileName();
    QFile file(QDir(m_folder).filePath(name));
    return !name.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PageServer::answer(QTcpSocket &socket)
{
    if (!socket.peek(64 * 1024).contains("\r\n\r\n"))
        return;
    const QByteArray request = socket.readAll();
    const QString path = QUrl(QString::fromLatin1(request.split(' ').value(1))).path();
    const QByteArray body = contents(path);
    const QByteArray status = body.isNull() ? "404 Not Found" : "200 OK";
    socket.write("HTTP/1.1 " + status + "\r\nContent-Type: " + kindOf(path)
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    socket.disconnectFromHost();
}

} // namespace alongside
