// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/StandInService.h"

#include "fakes/StandInPages.h"

#include <QTcpSocket>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

namespace alongside {

namespace {

// Reads application/x-www-form-urlencoded (URL Standard, section 5).
StandInService::Answers answersIn(QByteArray body)
{
    StandInService::Answers answers;
    const QUrlQuery query(QString::fromUtf8(body.replace('+', "%20")));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        answers.insert(name, value);
    return answers;
}

QByteArray response(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" + body;
}

QByteArray page(const QByteArray &html, const QByteArray &status = "200 OK")
{
    return response(status, "Content-Type: text/html; charset=utf-8\r\n", html);
}

// RFC 9110, section 15.4.4: what was posted is never posted again by going back.
QByteArray redirect(const QString &path, const QByteArray &headers = {})
{
    return response("303 See Other", headers + "Location: " + path.toUtf8() + "\r\n", {});
}

} // namespace

StandInService::StandInService()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No port on loopback: %s", qPrintable(m_server.errorString()));
}

QString StandInService::origin() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
}

bool StandInService::hasReceived(const QString &words) const
{
    return std::any_of(m_sent.begin(), m_sent.end(), [&](const Sent &sent) {
        return std::any_of(sent.answers.begin(), sent.answers.end(),
            [&](const QString &answer) { return answer.contains(words, Qt::CaseInsensitive); });
    });
}

void StandInService::welcome()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void StandInService::read(QTcpSocket &socket)
{
    // all of it is looked at again with each piece: requests are short
    const QByteArray so = socket.peek(socket.bytesAvailable());
    const qsizetype end = so.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = so.left(end), body = so.mid(end + 4);
    const qsizetype length = head.toLower().indexOf("content-length:");
    if (length >= 0 && body.size() < head.mid(length + 15, head.indexOf('\r', length) - length - 15).toInt())
        return;
    socket.skip(so.size());
    const Request request = parsed(head, body);
    ++m_asked[request.path];
    if (m_silent)
        return;
    socket.write(answerTo(request));
    socket.disconnectFromHost();
}

StandInService::Request StandInService::parsed(const QByteArray &head, const QByteArray &body)
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    const QUrl target(QString::fromUtf8(words.value(1)));
    const qsizetype cookie = head.indexOf("plot-session=");
    const QString session = cookie < 0
        ? QString()
        : QString::fromLatin1(head.mid(cookie + 13, QUuid().toString(QUuid::Id128).size()));
    return {words.value(0), target.path(), session, body};
}

QByteArray StandInService::answerTo(const Request &request)
{
    return request.method == "POST" ? take(request) : show(request);
}

QByteArray StandInService::take(const Request &request)
{
    const Answers answers = answersIn(request.body);
    m_sent.append({request.path, answers});
    if (request.path == u"/start") {
        const QString session = QUuid::createUuid().toString(QUuid::Id128);
        m_sessions.insert(session, {});
        return redirect(
            QStringLiteral("/name"), "Set-Cookie: plot-session=" + session.toLatin1() + "; HttpOnly\r\n");
    }
    const auto known = m_sessions.find(request.session);
    if (known == m_sessions.end())
        return redirect(QStringLiteral("/timed-out"));
    const stand_in::Mistakes mistakes = stand_in::mistakesIn(request.path, answers);
    if (!mistakes.isEmpty())
        return page(stand_in::question(request.path, answers, mistakes));
    known->insert(answers);
    return redirect(stand_in::after(request.path));
}

QByteArray StandInService::show(const Request &request)
{
    const QString &path = request.path;
    if (path == u"/")
        return redirect(QStringLiteral("/start"));
    if (path == u"/letter.pdf")
        return response("200 OK", "Content-Type: application/pdf\r\n", m_letter);
    if (path == u"/broken")
        return page(
            stand_in::plain("Sorry, there is a problem with the service", {}), "500 Internal Server Error");
    if (const QByteArray html = stand_in::open(path); !html.isEmpty())
        return page(html);
    if (!stand_in::isStep(path))
        return page(stand_in::plain("Page not found", {}), "404 Not Found");
    const auto known = m_sessions.find(request.session);
    if (known == m_sessions.end())
        return redirect(QStringLiteral("/timed-out"));
    if (path == u"/check")
        return page(stand_in::check(*known));
    if (path == u"/done")
        return page(stand_in::done(*known));
    return page(stand_in::question(path, *known, {}));
}

} // namespace alongside
