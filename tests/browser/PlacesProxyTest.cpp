// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProxyRig.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// The only way out where the place has a proxy of its own.
class PlacesProxyTest : public QObject, private ProxyRig {
    Q_OBJECT

private slots:
    void init()
    {
        start(10'000, true);
        QVERIFY(m_proxy->port() != 0);
    }

    void goesThroughThePlacesProxy()
    {
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
        m_upstream->refusal = answer;
        QTcpSocket client;
        ask(client, connectTo("name.example:443") + proof() + "\r\n");
        QTRY_VERIFY(reply(client).startsWith("HTTP/1.1 502 "));
        QTEST(int(m_proxy->troubleWith(u"name.example"_s)), "trouble");
        QCOMPARE(m_proxy->counts().passed, 0U);
    }

    void saysThatThePlacesProxyIsGone()
    {
        m_upstream->close();
        QTcpSocket client;
        ask(client, connectTo("name.example:443") + proof() + "\r\n");
        QTRY_VERIFY(reply(client).startsWith("HTTP/1.1 502 "));
        QVERIFY(m_proxy->troubleWith(u"name.example"_s) != EgressTrouble::None);
    }
};

QTEST_GUILESS_MAIN(PlacesProxyTest)
#include "PlacesProxyTest.moc"
