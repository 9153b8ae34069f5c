// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/AllowList.h"

#include <QTest>
#include <QUrl>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

AllowList listOf(const QStringList &pages, const QStringList &resources = {})
{
    const auto list = AllowList::fromOrigins(pages, resources);
    if (!list)
        qFatal("%s", qPrintable(list.error().message));
    return list.value();
}

} // namespace

/// Which addresses a live view may go to.
class AllowListTest : public QObject {
    Q_OBJECT

private slots:
    void allowsPages_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *address, bool allowed) {
            QTest::newRow(address) << QString::fromUtf8(address) << allowed;
        };
        row("https://www.gov.uk", true);
        row("https://www.gov.uk/browse?a=b#c", true);
        row("https://www.gov.uk:443/", true);
        row("https://WWW.GOV.UK/", true);
        row("HTTPS://www.gov.uk/", true);
        row("https://www.gov.uk:8443/", false);
        row("http://www.gov.uk/", false);
        row("http://www.gov.uk:443/", false);
        row("https://gov.uk/", false);
        row("https://a.www.gov.uk/", false);
        row("https://www.gov.uk./", false);
        row("https://www.gov.uk.evil.example/", false);
        row("https://www.gov.uk@evil.example/", false);
        row("https://user@www.gov.uk/", false);
        row("https://user:pass@www.gov.uk/", false);
        row("https://@www.gov.uk/", false);
        row("https://www.gov.uk%2eevil.example/", false);
        row("https://www.gov.uk\\@evil.example/", false);
        row("https://evil.example/https://www.gov.uk/", false);
        row("https://wwwXgov.uk/", false);
        row("wss://www.gov.uk/", false);
        row("ftp://www.gov.uk/", false);
        row("view-source:https://www.gov.uk/", false);
        row("blob:https://www.gov.uk/1", false);
        row("filesystem:https://www.gov.uk/temporary/1", false);
        row("data:text/html,www.gov.uk", false);
        row("javascript:location='https://www.gov.uk'", false);
        row("file:///www.gov.uk", false);
        row("about:blank", false);
        row("//www.gov.uk/", false);
        row("", false);
        // all below one host, and not that host
        row("https://a.example.gov.uk/", true);
        row("https://a.b.EXAMPLE.gov.uk/", true);
        row("https://example.gov.uk/", false);
        row("https://notexample.gov.uk/", false);
        row("https://.example.gov.uk/", false);
        row("https://a.example.gov.uk:444/", false);
        // names with other letters, as people and as the DNS write them
        row("https://b\u00fccher.example/", true);
        row("https://xn--bcher-kva.example/", true);
        row("https://B\u00dcCHER.example/", true);
        row("https://bucher.example/", false);
        row("https://www.g\u043ev.uk/", false); // a Cyrillic letter
        row("https://www\u3002gov\u3002uk/", true); // full stops of another script are full stops
        // this machine itself
        row("http://127.0.0.1:8080/a", true);
        row("http://127.0.0.1:8081/", false);
        row("https://127.0.0.1:8080/", false);
        row("http://127.0.0.2:8080/", false);
        row("http://localhost:8080/", false);
        row("http://2130706433:8080/", true); // the same address in one number
        row("http://[::1]:9090/", true);
        row("http://[0:0:0:0:0:0:0:1]:9090/", true);
        row("http://[::ffff:127.0.0.1]:8080/", false);
        // only for what a page needs
        row("https://assets.example/a.css", false);
    }

    void allowsPages()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        const AllowList list =
            listOf({u"https://www.gov.uk"_s, u"https://*.example.gov.uk"_s, u"https://b\u00fccher.example"_s,
                       u"http://127.0.0.1:8080"_s, u"http://[::1]:9090"_s},
                {u"https://assets.example"_s});
        QCOMPARE(list.allowsPage(QUrl(address)), allowed);
        if (allowed)
            QVERIFY(list.allowsResource(QUrl(address)));
    }

    void allowsResources()
    {
        const AllowList list = listOf({u"https://www.gov.uk"_s}, {u"https://*.assets.example"_s});
        QVERIFY(list.allowsResource(QUrl(u"https://a.assets.example/x.css"_s)));
        QVERIFY(list.allowsResource(QUrl(u"wss://www.gov.uk/feed"_s)));
        QVERIFY(!list.allowsResource(QUrl(u"ws://www.gov.uk/feed"_s)));
        QVERIFY(!list.allowsResource(QUrl(u"https://assets.example/"_s)));
        QVERIFY(!list.allowsResource(QUrl(u"http://a.assets.example/"_s)));
    }

    void allowsLines()
    {
        const AllowList list =
            listOf({u"https://www.gov.uk"_s, u"http://127.0.0.1:8080"_s}, {u"https://*.assets.example"_s});
        QVERIFY(list.allowsLine(u"www.gov.uk"_s, 443));
        QVERIFY(list.allowsLine(u"a.assets.example"_s, 443));
        QVERIFY(list.allowsLine(u"127.0.0.1"_s, 8080));
        QVERIFY(!list.allowsLine(u"www.gov.uk"_s, 80));
        QVERIFY(!list.allowsLine(u"www.gov.uk."_s, 443));
        QVERIFY(!list.allowsLine(u""_s, 443));
        QVERIFY(!AllowList().allowsLine(u"www.gov.uk"_s, 443));
    }

    void addsUp()
    {
        const AllowList both =
            listOf({u"https://www.gov.uk"_s}).with(listOf({u"https://mail.example:8443"_s}));
        QVERIFY(both.allowsPage(QUrl(u"https://www.gov.uk/"_s)));
        QVERIFY(both.allowsPage(QUrl(u"https://mail.example:8443/"_s)));
        QVERIFY(!both.allowsPage(QUrl(u"https://mail.example/"_s)));
        QVERIFY(AllowList().isEmpty() && !both.isEmpty());
    }

    void keepsAGuideWithinWhatTheOperatorAllows()
    {
        const AllowList operators =
            listOf({u"https://www.gov.uk"_s, u"https://*.service.gov.uk"_s}, {u"https://resource.example"_s});
        const AllowList kept =
            listOf({u"https://www.gov.uk"_s, u"https://www.gov.uk:444"_s, u"https://a.service.gov.uk"_s,
                       u"https://*.b.service.gov.uk"_s, u"https://*.www.gov.uk"_s,
                       u"https://service.gov.uk"_s, u"https://resource.example"_s},
                {u"https://cdn.example"_s})
                .limitedTo(operators);
        QStringList hosts;
        for (const AllowList::Rule &rule : kept.rules())
            hosts.append(rule.host + (rule.subdomains ? u"*"_s : u""_s));
        QCOMPARE(hosts,
            QStringList({u"www.gov.uk"_s, u"a.service.gov.uk"_s, u"b.service.gov.uk*"_s, u"cdn.example"_s}));
        QVERIFY(kept.allowsResource(QUrl(u"https://cdn.example/a.js"_s)));
        QVERIFY(operators.allowsPagesOf(kept));
    }

    void narrowsAGuideThatNamesTooMuch()
    {
        const AllowList operators = listOf(
            {u"https://a.example.gov.uk"_s, u"https://*.b.example.gov.uk"_s, u"https://other.gov.uk"_s});
        const AllowList guides = listOf({u"https://*.example.gov.uk"_s});
        const AllowList kept = guides.limitedTo(operators);
        QVERIFY(kept.allowsPage(QUrl(u"https://a.example.gov.uk/"_s)));
        QVERIFY(kept.allowsPage(QUrl(u"https://c.b.example.gov.uk/"_s)));
        QVERIFY(!kept.allowsPage(QUrl(u"https://c.example.gov.uk/"_s)));
        QVERIFY(!kept.allowsPage(QUrl(u"https://other.gov.uk/"_s)));
        QVERIFY(!operators.allowsPagesOf(guides));
        QVERIFY(operators.allowsPagesOf(listOf({}, {u"https://cdn.example"_s})));
    }

    void refusesWhatIsNoOrigin_data()
    {
        QTest::addColumn<QString>("origin");
        for (const char *origin : {"", " ", "www.gov.uk", "//www.gov.uk", "https://", "https://www.gov.uk/a",
                 "https://www.gov.uk?a", "https://www.gov.uk#a", "https://a@www.gov.uk",
                 "https://@www.gov.uk", "https://www.gov.uk.", " https://www.gov.uk", "https://www.gov.uk ",
                 "https://www.gov.uk:0", "https://www.gov.uk:99999", "https://www.gov.uk:https",
                 "http://www.gov.uk", "ftp://www.gov.uk", "file:///", "data:,", "https://gov",
                 "https://10.0.0.1", "https://8.8.8.8", "https://[fd00::1]", "https://*.uk", "https://*",
                 "https://*.", "https://*.co.uk", "https://*.127.0.0.1", "https://a.*.gov.uk",
                 "https://*.*.gov.uk", "https://*www.gov.uk", "https://www.gov.uk\\a", "https://www gov.uk",
                 "https://www%2egov.uk%", "https://www.gov.uk,https://a.example"})
            QTest::newRow(*origin ? origin : "empty") << QString::fromUtf8(origin);
        QTest::newRow("long") << u"https://"_s + u"a."_s.repeated(200) + u"uk"_s;
    }

    void refusesWhatIsNoOrigin()
    {
        QFETCH(QString, origin);
        const auto list = AllowList::fromOrigins({u"https://www.gov.uk"_s, origin});
        QVERIFY(!list);
        QVERIFY(list.error().message.startsWith(u'"') && list.error().message.endsWith(u'.'));
        QVERIFY(!AllowList::fromOrigins({u"https://www.gov.uk"_s}, {origin}));
    }
};

QTEST_GUILESS_MAIN(AllowListTest)
#include "AllowListTest.moc"
