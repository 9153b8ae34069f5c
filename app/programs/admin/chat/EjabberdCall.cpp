// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/EjabberdCall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int patience = 15'000; // milliseconds

// Commands in the form that they have had since before ejabberd gave them numbers: 23.01 knows no other, and
// from 24.02 on, without a number, some take and give lists instead of texts.
QString pathOf(const QString &command)
{
    return u"/api/v0/"_s + command;
}

Result<QByteArray> judge(const QByteArray &answer, const QString &path)
{
    const QByteArray status = answer.left(answer.indexOf('\r')).split(' ').value(1);
    const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    if (status == "200")
        return body;
    const QString reason = QJsonDocument::fromJson(body).object().value(u"message"_s).toString();
    return Error{u"ejabberd refused \"%1\": %2"_s.arg(
        path, reason.isEmpty() ? QString::fromUtf8(body.left(200)) : reason)};
}

} // namespace

EjabberdCall::EjabberdCall(const QString &folder)
    : m_folder(folder)
{
}

Result<Done> EjabberdCall::ask(const QString &command, const QJsonObject &arguments) const
{
    const auto body = answer(pathOf(command), arguments);
    if (!body)
        return body.error();
    // some say that they failed by a figure, and "200 OK" all the same
    return body.value() != "1" ? Result<Done>(Done())
                               : Error{u"ejabberd could not do \"%1\"; its log says more."_s.arg(command)};
}

Result<Done> EjabberdCall::askNode(const QString &what) const
{
    const auto body = answer(u"/node/"_s + what, {});
    return body ? Result<Done>(Done()) : body.error();
}

Result<QStringList> EjabberdCall::list(const QString &command, const QJsonObject &arguments) const
{
    const auto body = answer(pathOf(command), arguments);
    if (!body)
        return body.error();
    QStringList texts;
    for (const QJsonValue text : QJsonDocument::fromJson(body.value()).array())
        texts.append(text.toString());
    return texts;
}

Result<QByteArray> EjabberdCall::answer(const QString &path, const QJsonObject &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_folder + u"/run/api"_s);
    if (!socket.waitForConnected(patience))
        return Error{
            u"The server is not running, and only it knows its accounts. Nothing was changed: start it "
            "with %1/start and try again."_s.arg(m_folder)};
    const QByteArray body = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    socket.write("POST " + path.toLatin1()
        + " HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.state() == QLocalSocket::ConnectedState && socket.waitForReadyRead(patience)) { }
    return judge(socket.readAll(), path);
}

} // namespace alongside
