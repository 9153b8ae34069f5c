// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageServer.h"

#include <QTcpSocket>

namespace alongside {

PageServer::PageServer(QObject *parent)
    : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
    });
    listen(QHostAddress::LocalHost);
}

QString PageServer::origin() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

QByteArray PageServer::document(const QByteArray &heading, const QByteArray &content)
{
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + heading
        + "</title></head><body><main><h1>" + heading + "</h1>" + content + "</main></body></html>";
}

void PageServer::answer(QTcpSocket *socket)
{
    // what has come is kept by the socket until the head of the request is whole (RFC 9112, 2.1)
    if (!socket->peek(16 * 1024).contains("\r\n\r\n"))
        return;
    const QString path = QString::fromLatin1(socket->readAll().split(' ').value(1));
    const bool known = pages.contains(path);
    const QByteArray body = known ? pages.value(path) : document("Page not found", {});
    socket->write(known ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n");
    socket->write("Content-Type: text/html; charset=utf-8\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace alongside
