// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/EgressProxy.h"

#include <QTcpServer>
#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

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

AllowList listOf(const QStringList &origins)
{
    return AllowList::fromOrigins(origins).value();
}

} // namespace

/// The only way out, asked as the web engine asks it, and as whoever means ill.
class EgressProxyTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        EgressOptions options;
        options.headPatience = std::chrono::milliseconds(m_patience);
        options.connectPatience = std::chrono::milliseconds(m_patience);
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
        options.upstream = m_behind ? u"127.0.0.1"_s : QString();
        options.upstreamPort = m_upstream->serverPort();
        m_proxy = std::make_unique<EgressProxy>(options);
        m_proxy->setList(listOf({u"http://"_s + QString::fromLatin1(m_service->address()),
            u"https://name.example"_s, u"https://many.example"_s, u"https://127.0.0.1:9"_s}));
        m_names = {{u"name.example"_s, {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"127.0.0.1"_s)}}};
        QVERIFY(m_proxy->port() != 0);
    }

    void cleanup()
    {
        m_proxy.reset();
        m_upstream.reset();
        m_service.reset();
        m_patience = 10'000;
        m_behind = false;
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
        cleanup();
        m_patience = 50;
        init();
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

    void goesThroughThePlacesProxy()
    {
        beBehindAnother();
        QTcpSocket client;
        ask(client, connectTo("name.example:443") + proof() + "\r\nGET / HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(reply(client).endsWith("\r\n\r\nyes"));
        QVERIFY(reply(client).startsWith("HTTP/1.1 200 Connection established\r\n\r\n"));
        QCOMPARE(m_upstream->asked, QList<QByteArray>{"CONNECT name.example:443 HTTP/1.1"});
        QCOMPARE(m_service->got, "GET / HTTP/1.1\r\n\r\n");
        QVERIFY(!m_upstream->got.contains("Proxy-Authorization")); // our secret is our own
        QCOMPARE(m_proxy->counts().passed, 1U);
    }

    void holdsItsOwnListBeforeThePlacesProxy()
    {
        beBehindAnother();
        m_proxy->allowAnySecureFor(std::chrono::hours(1));
        for (const QByteArray &target :
            QList<QByteArray>{"other.example:80", "10.0.0.1:443", "127.0.0.1:1"}) {
            QTcpSocket client;
            ask(client, connectTo(target) + proof() + "\r\n");
            QTRY_VERIFY2(reply(client).startsWith("HTTP/1.1 403 "), target);
        }
        QCOMPARE(m_upstream->asked, QList<QByteArray>());
        QTcpSocket near; // this machine is reached without it
        ask(near, connectTo(m_service->address()) + proof() + "\r\n");
        QTRY_COMPARE(reply(near), "HTTP/1.1 200 Connection established\r\n\r\n");
        QCOMPARE(m_upstream->asked, QList<QByteArray>());
    }

    void saysWhatThePlacesProxyDoes_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("trouble");
        QTest::newRow("refuses") << QByteArray("HTTP/1.1 403 No\r\n\r\n") << int(EgressTrouble::Down);
        QTest::newRow("wants a login") << QByteArray("HTTP/1.1 407 No\r\n\r\n") << int(EgressTrouble::Down);
        QTest::newRow("gets no answer") << QByteArray("HTTP/1.1 504 No\r\n\r\n") << int(EgressTrouble::Slow);
        QTest::newRow("speaks otherwise") << QByteArray("SSH-2.0-x\r\n\r\n") << int(EgressTrouble::Down);
        QTest::newRow("never ends") << QByteArray(100'000, 'x') << int(EgressTrouble::Down);
    }

    void saysWhatThePlacesProxyDoes()
    {
        QFETCH(QByteArray, answer);
        beBehindAnother();
        m_upstream->refusal = answer;
        QTcpSocket client;
        ask(client, connectTo("name.example:443") + proof() + "\r\n");
        QTRY_VERIFY(reply(client).startsWith("HTTP/1.1 502 "));
        QTEST(int(m_proxy->troubleWith(u"name.example"_s)), "trouble");
        QCOMPARE(m_proxy->counts().passed, 0U);
    }

    void saysThatThePlacesProxyIsGone()
    {
        beBehindAnother();
        m_upstream->close();
        QTcpSocket client;
        ask(client, connectTo("name.example:443") + proof() + "\r\n");
        QTRY_VERIFY(reply(client).startsWith("HTTP/1.1 502 "));
        QVERIFY(m_proxy->troubleWith(u"name.example"_s) != EgressTrouble::None);
    }

    void hasASecretOfItsOwn()
    {
        const EgressProxy other;
        QVERIFY(other.password().size() >= 32);
        QVERIFY(other.password() != m_proxy->password());
    }

private:
    void beBehindAnother()
    {
        cleanup();
        m_behind = true;
        init();
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

    int m_patience = 10'000;
    QHash<QString, QList<QHostAddress>> m_names;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Upstream> m_upstream;
    std::unique_ptr<EgressProxy> m_proxy;
    bool m_behind = false; ///< The proxy goes through the other one.
    QByteArray m_reply;
};

QTEST_GUILESS_MAIN(EgressProxyTest)
#include "EgressProxyTest.moc"
