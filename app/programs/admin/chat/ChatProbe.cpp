// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatProbe.h"

#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int patience = 5'000; // milliseconds
constexpr int longest = 65'536; // bytes of an answer

// Reads until one of these is there; empty when it does not come.
QByteArray readUntil(QSslSocket &socket, std::initializer_list<const char *> ends)
{
    QByteArray text;
    while (text.size() < longest) {
        for (const char *end : ends) {
            if (text.contains(end))
                return text;
        }
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience))
            break;
        text += socket.readAll();
    }
    return {};
}

QByteArray openStream(QSslSocket &socket, const QString &host)
{
    socket.write("<?xml version='1.0'?><stream:stream to='" + host.toUtf8()
        + "' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>");
    return readUntil(socket, {"</stream:features>", "<stream:features/>"});
}

QStringList mechanismsIn(const QByteArray &features)
{
    static const QRegularExpression mechanism(u"<mechanism>([A-Z0-9-]+)</mechanism>"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : mechanism.globalMatch(QString::fromUtf8(features)))
        found.append(match.captured(1));
    return found;
}

bool encrypt(QSslSocket &socket, const QString &host, const QList<QSslCertificate> &authorities)
{
    QSslConfiguration configuration = socket.sslConfiguration();
    if (!authorities.isEmpty())
        configuration.setCaCertificates(authorities);
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyName(host);
    socket.startClientEncryption();
    return socket.waitForEncrypted(patience);
}

} // namespace

ChatProbe ChatProbe::ask(
    const QString &server, quint16 port, const QString &host, const QList<QSslCertificate> &authorities)
{
    ChatProbe probe;
    QSslSocket socket;
    socket.connectToHost(server, port);
    if (!socket.waitForConnected(patience)) {
        probe.reason = socket.errorString();
        return probe;
    }
    probe.reached = Reached::NoXmpp;
    const QByteArray plain = openStream(socket, host);
    if (plain.isEmpty())
        return probe;
    probe.reached = Reached::NoTls;
    probe.tlsRequired = plain.contains("<required") && mechanismsIn(plain).isEmpty();
    socket.write("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
    if (!readUntil(socket, {"<proceed", "<failure"}).contains("<proceed"))
        return probe;
    const bool trusted = encrypt(socket, host, authorities);
    probe.certificate = socket.peerCertificate();
    probe.reached = trusted ? Reached::Everything : Reached::BadCertificate;
    if (trusted)
        probe.mechanisms = mechanismsIn(openStream(socket, host));
    else
        probe.reason = socket.errorString();
    return probe;
}

} // namespace alongside
