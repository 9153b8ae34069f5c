// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/EgressLine.h"

#include "browser/EgressRules.h"
#include "browser/ProxyHead.h"
#include "browser/PublicAddress.h"

#include <QNetworkInterface>
#include <QNetworkProxy>

#include <algorithm>
#include <limits>

namespace alongside {

namespace {

constexpr qint64 mostWaiting = 256 * 1024; // bytes that one side may be behind the other
constexpr qint64 everything = std::numeric_limits<qint64>::max();
constexpr qint64 longestAnswerHead = 256 * 1024;

bool hasNetwork()
{
    const auto addresses = QNetworkInterface::allAddresses();
    return std::any_of(addresses.begin(), addresses.end(),
        [](const QHostAddress &address) { return !address.isLoopback() && !address.isLinkLocal(); });
}

EgressTrouble troubleOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::SocketTimeoutError)
        return EgressTrouble::Slow;
    return hasNetwork() ? EgressTrouble::Down : EgressTrouble::Offline;
}

} // namespace

EgressLine::EgressLine(QTcpSocket *client, EgressRules &rules, const EgressOptions &options, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_server(new QTcpSocket(this))
    , m_rules(rules)
    , m_options(options)
{
    m_client->setParent(this);
    m_server->setProxy(QNetworkProxy::NoProxy);
    for (QTcpSocket *side : {m_client, m_server})
        side->setReadBufferSize(mostWaiting);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_patience.setSingleShot(true);
    m_patience.start(m_options.headPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_stage == Stage::Joining ? notJoined(QAbstractSocket::SocketTimeoutError) : deleteLater();
    });
    connect(m_client, &QTcpSocket::readyRead, this, &EgressLine::goOn);
    connect(m_client, &QTcpSocket::bytesWritten, this, &EgressLine::goOn);
    connect(m_server, &QTcpSocket::readyRead, this, &EgressLine::goOn);
    connect(m_server, &QTcpSocket::bytesWritten, this, &EgressLine::goOn);
    connect(m_server, &QTcpSocket::connected, this, &EgressLine::joined);
    connect(m_server, &QTcpSocket::errorOccurred, this, &EgressLine::notJoined);
    connect(m_client, &QTcpSocket::disconnected, this, &EgressLine::clientLeft);
    connect(m_server, &QTcpSocket::disconnected, this, &EgressLine::serverLeft);
    goOn();
}

void EgressLine::goOn()
{
    if (m_stage == Stage::Head)
        readHead();
    if (m_stage == Stage::Joining && m_upstream)
        hearUpstream();
    if (m_stage != Stage::Open)
        return;
    m_patience.start(m_options.quietPatience);
    sendOn(mostWaiting);
    sendBack(mostWaiting);
}

void EgressLine::clientLeft()
{
    if (m_stage == Stage::Open && m_server->state() == QAbstractSocket::ConnectedState) {
        sendOn(everything);
        m_server->disconnectFromHost();
    } else {
        deleteLater();
    }
}

void EgressLine::serverLeft()
{
    if (m_stage != Stage::Open)
        return;
    if (m_client->state() == QAbstractSocket::ConnectedState) {
        sendBack(everything);
        m_client->disconnectFromHost();
    } else {
        deleteLater();
    }
}

void EgressLine::readHead()
{
    m_received += m_client->read(longestHead - m_received.size());
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_received.size() >= longestHead)
            endWith("431 Request Header Fields Too Large");
        return;
    }
    const auto head = ProxyHead::parse(m_received.left(end + 4));
    m_received.remove(0, end + 4);
    head ? consider(*head) : endWith("400 Bad Request");
}

void EgressLine::consider(const ProxyHead &head)
{
    if (!m_rules.isProof(head.proof)) {
        m_rules.unproven();
        endWith("407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"Alongside\"");
        return;
    }
    m_host = head.host;
    m_port = quint16(head.port);
    m_tunnel = head.tunnel;
    m_onward = head.onward;
    m_bodyLeft = head.body;
    // a plain request could be read on its way: only this machine gets one
    if (!m_rules.allows(m_host, m_port) || (!m_tunnel && !AllowList::isLoopback(m_host)))
        refuse("403 Forbidden");
    else
        lookUp();
}

void EgressLine::lookUp()
{
    m_stage = Stage::Joining;
    const QHostAddress written(m_host == u"localhost" ? QStringLiteral("127.0.0.1") : m_host);
    m_patience.start(m_options.connectPatience);
    if (!written.isNull() && !written.isLoopback() && !isPublicAddress(written)) {
        refuse("403 Forbidden");
    } else if (!m_options.upstream.isEmpty() && !written.isLoopback()) {
        m_upstream = true;
        m_server->connectToHost(m_options.upstream, m_options.upstreamPort);
    } else if (written.isNull()) {
        m_options.lookUp(m_host, this, [this](const QHostInfo &info) { found(info); });
    } else {
        m_addresses = {written};
        tryNext();
    }
}

void EgressLine::found(const QHostInfo &info)
{
    if (m_stage != Stage::Joining)
        return;
    if (info.addresses().isEmpty()) {
        m_rules.failed(m_host, hasNetwork() ? EgressTrouble::Name : EgressTrouble::Offline);
        endWith("502 Bad Gateway");
        return;
    }
    // a name on the list must not be a way into the place's own network
    for (const QHostAddress &address : info.addresses()) {
        if (isPublicAddress(address))
            m_addresses.append(address);
    }
    m_addresses.isEmpty() ? refuse("403 Forbidden") : tryNext();
}

void EgressLine::tryNext()
{
    if (m_stage != Stage::Joining || m_addresses.isEmpty())
        return;
    m_patience.start(m_options.connectPatience);
    m_server->connectToHost(m_addresses.takeFirst(), m_port);
}

void EgressLine::joined()
{
    m_upstream ? askUpstream() : open();
}

void EgressLine::askUpstream()
{
    m_patience.start(m_options.connectPatience);
    const QByteArray host = m_host.contains(u':') ? '[' + m_host.toLatin1() + ']' : m_host.toLatin1();
    const QByteArray target = host + ':' + QByteArray::number(m_port);
    m_server->write("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n");
}

void EgressLine::hearUpstream()
{
    const QByteArray answer = m_server->peek(longestHead);
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0 && answer.size() < longestHead)
        return;
    const QByteArray status = answer.mid(qstrlen("HTTP/1.1 "), 3);
    if (end > 0 && answer.startsWith("HTTP/1.") && status.startsWith('2')) {
        m_server->skip(end + 4);
        open();
        return;
    }
    m_rules.failed(m_host, status == "504" ? EgressTrouble::Slow : EgressTrouble::Down);
    endWith("502 Bad Gateway");
}

void EgressLine::open()
{
    m_rules.passed(m_host);
    m_server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_stage = Stage::Open;
    if (m_tunnel)
        m_client->write("HTTP/1.1 200 Connection established\r\n\r\n");
    m_server->write(m_onward);
    if (!m_tunnel)
        m_received.truncate(m_bodyLeft);
    m_bodyLeft -= m_received.size();
    m_server->write(m_received); // what came right behind the head
    m_received.clear();
    goOn();
}

void EgressLine::notJoined(QAbstractSocket::SocketError error)
{
    if (m_stage != Stage::Joining)
        return;
    if (!m_addresses.isEmpty()) {
        // not from within the socket's own signal
        m_server->abort();
        QTimer::singleShot(0, this, &EgressLine::tryNext);
        return;
    }
    m_rules.failed(m_host, troubleOf(error));
    endWith(error == QAbstractSocket::SocketTimeoutError ? "504 Gateway Timeout" : "502 Bad Gateway");
}

void EgressLine::sendOn(qint64 most)
{
    while (m_client->bytesAvailable() > 0 && m_server->bytesToWrite() < most) {
        QByteArray bytes = m_client->read(mostWaiting);
        // one plain request and no more: a second one might want another host
        if (!m_tunnel)
            bytes.truncate(m_bodyLeft);
        m_bodyLeft -= bytes.size();
        m_server->write(bytes);
    }
}

void EgressLine::sendBack(qint64 most)
{
    while (m_server->bytesAvailable() > 0 && m_client->bytesToWrite() < most)
        m_client->write(answered(m_server->read(mostWaiting)));
}

QByteArray EgressLine::answered(const QByteArray &bytes)
{
    if (m_tunnel || m_answering)
        return bytes;
    m_received += bytes;
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_received.size() > longestAnswerHead)
            deleteLater();
        return {};
    }
    m_answering = true;
    const QByteArray whole = closing(m_received.left(end + 4)) + m_received.mid(end + 4);
    m_received.clear();
    return whole;
}

void EgressLine::refuse(const char *status)
{
    m_rules.failed(m_host, EgressTrouble::Refused);
    endWith(status);
}

void EgressLine::endWith(const char *status)
{
    m_stage = Stage::Ending;
    m_patience.start(m_options.headPatience);
    m_server->abort();
    m_client->write(
        QByteArrayLiteral("HTTP/1.1 ") + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_client->disconnectFromHost();
}

} // namespace alongside
