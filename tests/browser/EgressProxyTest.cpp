// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProxyRig.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// The only way out, asked as the web engine asks it, and as whoever means ill.
class EgressProxyTest : public QObject, private ProxyRig {
    Q_OBJECT

private slots:
    void init()
    {
        start();
        QVERIFY(m_proxy->port() != 0);
    }

    void opensALineToWhatIsListed()
    {
        QTcpSocket client;
        ask(client, connectTo(m_service->address()) + proof() + "\r\n");
        QTRY_COMPARE(reply(client), "HTTP/1.1 200 Connection established\r\n\r\n");
        client.write("GET / HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(reply(client).endsWith("yes"));
        QCOMPARE(m_service->got, "GET / HTTP/1.1\r\n\r\n");
        QCOMPARE(m_proxy->counts().passed, 1U);
    }

    void carriesMuchBothWays()
    {
        const QByteArray much(5'000'000, 'x');
        m_service->answer = much;
        QTcpSocket client;
        ask(client, connectTo(m_service->address()) + proof() + "\r\n");
        QTRY_VERIFY(reply(client).endsWith("\r\n\r\n"));
        m_reply.clear();
        client.write(much + "\r\n\r\n");
        QTRY_COMPARE(m_service->got.size(), much.size() + 4);
        QTRY_COMPARE(reply(client).size(), much.size());
    }

    void sendsOnePlainRequestAndNoMore()
    {
        QTcpSocket client;
        const QByteArray target = "http://" + m_service->address();
        ask(client,
            "POST " + target + "/a?b HTTP/1.1\r\nHost: other.example\r\nCookie: c\r\nContent-Length: 3\r\n"
                + proof() + "Connection: keep-alive\r\n\r\nabcGET " + target + "/two HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(reply(client).endsWith("\r\n\r\nyes"));
        QCOMPARE(m_service->got,
            "POST /a?b HTTP/1.1\r\nHost: " + m_service->address()
                + "\r\nCookie: c\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc");
        QVERIFY(reply(client).contains("Connection: close\r\n"));
        QVERIFY(!reply(client).contains("keep-alive"));
        client.write("GET " + target + "/three HTTP/1.1\r\n\r\n");
        m_service->close();
        QCOMPARE(m_service->lines, 1);
    }

    void gives407WithoutTheSecret_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("empty") << QByteArray("Proxy-Authorization: \r\n");
        QTest::newRow("another") << "Proxy-Authorization: Basic " + QByteArray("alongside:x").toBase64()
                + "\r\n";
        QTest::newRow("for the site") << proof().replace("Proxy-A", "A");
        QTest::newRow("shorter") << proof().replace("==\r\n", "=\r\n").replace("Basic ", "Basic a");
    }

    void gives407WithoutTheSecret()
    {
        QFETCH(QByteArray, header);
        QTcpSocket client;
        ask(client, connectTo(m_service->address()) + header + "\r\n");
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(reply(client).startsWith("HTTP/1.1 407 "));
        QVERIFY(reply(client).contains("\r\nProxy-Authenticate: Basic "));
        QCOMPARE(m_proxy->counts().unproven, 1U);
        QCOMPARE(m_service->lines, 0);
    }

    void refusesWhatIsNotListed_data()
    {
        QTest::addColumn<QByteArray>("request");
        for (const QByteArray &target : QList<QByteArray>{"other.example:443", "127.0.0.1:1", "127.0.0.2:80",
                 "[::1]:80", "name.example:444", "name.example:80", "a.name.example:443", "localhost:80",
                 "2130706434:80", "169.254.169.254:80", "192.0.2.1:443"})
            QTest::newRow(target) << connectTo(target);
        QTest::newRow("plain") << QByteArray("GET http://127.0.0.1:1/ HTTP/1.1\r\n");
        QTest::newRow("plain to a listed host") << QByteArray("GET http://name.example:443/ HTTP/1.1\r\n");
    }

    void refusesWhatIsNotListed()
    {
        QFETCH(QByteArray, request);
        QTcpSocket client;
        ask(client, request + proof() + "\r\n");
        QTRY_VERIFY(reply(client).startsWith("HTTP/1.1 403 "));
        QCOMPARE(m_proxy->counts().refused, 1U);
        QCOMPARE(m_proxy->counts().passed, 0U);
    }

    void refusesAListedNameThatLeadsHome()
    {
        QTcpSocket client;
        ask(client, connectTo("name.example:443") + proof() + "\r\n");
        QTRY_VERIFY(reply(client).startsWith("HTTP/1.1 403 "));
        QCOMPARE(m_proxy->troubleWith(u"name.example"_s), EgressTrouble::Refused);
    }

    void saysWhatWentWrong()
    {
        QTcpSocket unknown;
        ask(unknown, connectTo("many.example:443") + proof() + "\r\n");
        QTRY_VERIFY(reply(unknown).startsWith("HTTP/1.1 502 "));
        const EgressTrouble trouble = m_proxy->troubleWith(u"many.example"_s);
        QVERIFY(trouble == EgressTrouble::Name || trouble == EgressTrouble::Offline);
        m_reply.clear();
        QTcpSocket closed;
        ask(closed, connectTo("127.0.0.1:9") + proof() + "\r\n");
        QTRY_VERIFY(reply(closed).startsWith("HTTP/1.1 502 "));
        QVERIFY(m_proxy->troubleWith(u"127.0.0.1"_s) != EgressTrouble::None);
    }

    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("words") << QByteArray("hello\r\n\r\n");
        QTest::newRow("binary") << QByteArray("\x16\x03\x01\x00\xff\r\n\r\n", 9);
        QTest::newRow("a path") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("https") << QByteArray("GET https://name.example/ HTTP/1.1\r\n\r\n");
        QTest::newRow("no port") << QByteArray("CONNECT name.example HTTP/1.1\r\n\r\n");
        QTest::newRow("port 0") << QByteArray("CONNECT name.example:0 HTTP/1.1\r\n\r\n");
        QTest::newRow("a user") << QByteArray("CONNECT a@name.example:443 HTTP/1.1\r\n\r\n");
        QTest::newRow("folded") << QByteArray("CONNECT name.example:443 HTTP/1.1\r\nA: b\r\n c\r\n\r\n");
        QTest::newRow("null") << QByteArray("CONNECT name.example:443 HTTP/1.1\r\nA: \0\r\n\r\n", 44);
        QTest::newRow("two lengths") << QByteArray(
            "POST http://127.0.0.1:9/ HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
        QTest::newRow("chunks") << QByteArray(
            "POST http://127.0.0.1:9/ HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    void refusesWhatIsNoRequest()
    {
        QFETCH(QByteArray, head);
        QTcpSocket client;
        ask(client, head);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(reply(client).startsWith("HTTP/1.1 400 "));
        QCOMPARE(m_proxy->counts().passed, 0U);
    }

    void boundsHeadsLinesAndTime()
    {
        QTcpSocket wordy;
        ask(wordy, connectTo("name.example:443") + "A: " + QByteArray(EgressLine::longestHead, 'a'));
        QTRY_COMPARE(wordy.state(), QAbstractSocket::UnconnectedState);
        std::array<QTcpSocket, 9> many;
        for (QTcpSocket &each : many)
            ask(each, connectTo("name.example:443"));
        QTRY_COMPARE(many.back().state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(many.front().state(), QAbstractSocket::ConnectedState);
        start(50);
        QTcpSocket slow;
        ask(slow, "CONN");
        QTRY_COMPARE(slow.state(), QAbstractSocket::UnconnectedState);
    }

    void allowsAnySecureSiteForATime()
    {
        m_names.insert(u"bank.example"_s, {QHostAddress(u"192.168.1.1"_s)});
        m_proxy->allowAnySecureFor(std::chrono::hours(1));
        QTcpSocket client;
        ask(client, connectTo("bank.example:443") + proof() + "\r\n");
        // looked up now, and still kept out of the place's own network
        QTRY_COMPARE(m_proxy->troubleWith(u"bank.example"_s), EgressTrouble::Refused);
        QTcpSocket plain;
        ask(plain, connectTo("bank.example:80") + proof() + "\r\n");
        QTRY_COMPARE(m_proxy->counts().refused, 2U);
        QTcpSocket own;
        ask(own, connectTo("127.0.0.1:443") + proof() + "\r\n");
        QTRY_COMPARE(m_proxy->counts().refused, 3U);
    }

    void hasASecretOfItsOwn()
    {
        const EgressProxy other;
        QVERIFY(other.password().size() >= 32);
        QVERIFY(other.password() != m_proxy->password());
    }
};

QTEST_GUILESS_MAIN(EgressProxyTest)
#include "EgressProxyTest.moc"
