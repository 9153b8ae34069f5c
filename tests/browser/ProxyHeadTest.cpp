// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/ProxyHead.h"

#include <QRandomGenerator>
#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray line = "CONNECT www.gov.uk:443 HTTP/1.1\r\nHost: www.gov.uk:443\r\n"
                        "Proxy-Authorization: Basic YTpi\r\nUser-Agent: a\r\n\r\n";
const QByteArray plain = "POST http://127.0.0.1:8080/a%20b?c=d&e HTTP/1.1\r\nHost: elsewhere.example\r\n"
                         "Proxy-Authorization: Basic YTpi\r\nContent-Length: 3\r\nCookie: f=g\r\n\r\n";

} // namespace

/// What clients of the proxy may say.
class ProxyHeadTest : public QObject {
    Q_OBJECT

private slots:
    void readsALine()
    {
        const auto head = ProxyHead::parse(line);
        QVERIFY(head && head->tunnel);
        QCOMPARE(head->host, u"www.gov.uk"_s);
        QCOMPARE(head->port, 443);
        QCOMPARE(head->proof, "Basic YTpi");
        const auto six = ProxyHead::parse("CONNECT [2001:DB8::1]:443 HTTP/1.1\r\n\r\n");
        QVERIFY(six);
        QCOMPARE(six->host, u"2001:db8::1"_s);
        const auto large = ProxyHead::parse("CONNECT WWW.Gov.UK:443 HTTP/1.1\r\n\r\n");
        QVERIFY(large);
        QCOMPARE(large->host, u"www.gov.uk"_s);
    }

    void readsAPlainRequest()
    {
        const auto head = ProxyHead::parse(plain);
        QVERIFY(head && !head->tunnel);
        QCOMPARE(head->host, u"127.0.0.1"_s);
        QCOMPARE(head->port, 8080);
        QCOMPARE(head->body, 3);
        QCOMPARE(head->onward,
            "POST /a%20b?c=d&e HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nContent-Length: 3\r\nCookie: f=g\r\n"
            "Connection: close\r\n\r\n");
    }

    void closesALineAfterItsAnswer()
    {
        QCOMPARE(closing("HTTP/1.1 200 OK\r\nA: b\r\nConnection: keep-alive\r\nKeep-Alive: 5\r\n\r\n"),
            "HTTP/1.1 200 OK\r\nA: b\r\nConnection: close\r\n\r\n");
    }

    // Whatever comes: no crash, and what is sent on is one whole head for the host that was judged.
    void survivesWhatIsMutated()
    {
        QRandomGenerator chance(20261122);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray text = chance.bounded(2) ? line : plain;
            for (int left = 1 + chance.bounded(3); left > 0; --left) {
                const int at = chance.bounded(int(text.size()));
                chance.bounded(2) ? text.insert(at, char(chance.bounded(256)))
                                  : text.remove(at, 1 + chance.bounded(4));
            }
            const auto head = ProxyHead::parse(text);
            if (!head || head->tunnel)
                continue;
            QCOMPARE(head->onward.indexOf("\r\n\r\n"), head->onward.size() - 4);
            QVERIFY(head->onward.contains("\r\nHost: " + head->host.toLatin1()));
            QCOMPARE(head->onward.count("\r\nHost: "), 1);
        }
    }
};

QTEST_APPLESS_MAIN(ProxyHeadTest)
#include "ProxyHeadTest.moc"
