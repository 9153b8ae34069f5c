// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebStage.h"

#include <QQmlComponent>
#include <QTcpServer>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// What a practice page cannot do in the real web engine, whatever its content says.
class PracticeGuardTest : public QObject {
    Q_OBJECT

private slots:
    void runsNoScriptOfAPage()
    {
        HandMadeSite site;
        site.pages.insert(u"/one"_s,
            "<h1 onclick=\"document.title='clicked'\">Quiet</h1><script>document.title = 'ran'</script>"
            "<img src=\"x:\" onerror=\"document.title='failed'\"><a "
            "href=\"javascript:document.title='went'\">a</a>");
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        stage.run(u"document.querySelector('h1').click(); document.querySelector('a').click()"_s);
        QCOMPARE(stage.run(u"document.title"_s), u"Test page"_s);
    }

    void hidesTheBridgeFromPages()
    {
        // The page's own world, which no script of a page can run in, is asked from outside.
        HandMadeSite site;
        site.pages.insert(u"/one"_s, "<h1>Quiet</h1>");
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        const QString seen = u"[typeof qt, typeof QWebChannel, typeof Alongside].join(' ')"_s;
        QCOMPARE(stage.run(seen, WebStage::Page), u"undefined undefined undefined"_s);
        QCOMPARE(stage.run(seen, WebStage::Isolated), u"object function object"_s);
    }

    void asksNothingOfTheNetwork()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int calls = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] { ++calls; });
        const QByteArray there = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
        HandMadeSite site;
        site.pages.insert(u"/one"_s,
            "<h1>Quiet</h1><link rel=\"stylesheet\" href=\"" + there + "/a.css\"><img src=\"" + there
                + "/b.png\"><iframe src=\"" + there + "/c\"></iframe><link rel=\"preconnect\" href=\"" + there
                + "\"><link rel=\"dns-prefetch\" href=\"" + there + "\"><a href=\"" + there + "/d\">leave</a>"
                + "<form action=\"" + there + "/e\" method=\"post\"><button>Send</button></form>");
        WebStage stage(site);
        QSignalSpy refused(&stage.page, &PracticePage::leaveRefused);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        stage.run(u"document.querySelector('a').click()"_s);
        QTRY_VERIFY(!refused.isEmpty());
        // The policy that a page carries is one guard; the judge of requests stands behind it.
        stage.run(
            u"fetch('%1/f').catch(() => 0); new Image().src = '%1/g'"_s.arg(QString::fromLatin1(there)));
        stage.view->setProperty("url", QUrl(QString::fromLatin1(there)));
        QTRY_COMPARE(refused.size(), 2);
        QCOMPARE(stage.run(u"location.protocol"_s), u"alongside-practice:"_s);
        QCOMPARE(calls, 0);
    }

    void staysInTheJourney_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("file") << u"file:///etc/hostname"_s;
        QTest::newRow("data") << u"data:text/html,<h1>Other</h1>"_s;
        QTest::newRow("resource") << u"qrc:/qtwebchannel/qwebchannel.js"_s;
        QTest::newRow("another journey") << u"alongside-practice://other-form/one"_s;
        QTest::newRow("encrypted") << u"https://example.com/"_s;
    }

    void staysInTheJourney()
    {
        QFETCH(QString, address);
        HandMadeSite site;
        site.pages.insert(u"/one"_s, "<h1>Quiet</h1>");
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        QSignalSpy refused(&stage.page, &PracticePage::leaveRefused);
        stage.view->setProperty("url", QUrl(address));
        QTRY_VERIFY(!refused.isEmpty());
        QCOMPARE(stage.run(u"document.querySelector('h1').textContent"_s), u"Quiet"_s);
    }

    // Without the page's policy and the view's own handler, the judge of requests stands alone.
    void refusesRequestsOfABareView_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("file") << u"file:///etc/hostname"_s;
        QTest::newRow("network") << u"http://127.0.0.1:%1/"_s;
        QTest::newRow("resource") << u"qrc:/alongside/observer/observer.js"_s;
    }

    void refusesRequestsOfABareView()
    {
        QFETCH(QString, address);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        HandMadeSite site;
        PracticePage page(site);
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData(
            "import QtWebEngine\nWebEngineView { property string end: ''; onLoadingChanged: info => {"
            "if (info.status !== WebEngineView.LoadStartedStatus) end = info.status ==="
            "WebEngineView.LoadFailedStatus ? 'failed' : 'shown' } }",
            QUrl());
        const std::unique_ptr<QObject> view(component.createWithInitialProperties(
            {{u"profile"_s, QVariant::fromValue<QObject *>(page.profile())}}));
        QVERIFY2(view, qPrintable(component.errorString()));
        view->setProperty("url", QUrl(address.contains(u'%') ? address.arg(server.serverPort()) : address));
        QTRY_COMPARE(view->property("end").toString(), u"failed"_s);
        QVERIFY(!server.hasPendingConnections());
    }

    void takesNoPostThatNoFormCanMake()
    {
        HandMadeSite site;
        PracticePage page(site);
        PracticeScheme scheme(site);
        PracticeDesk desk(site, scheme);
        const QJsonArray pair{u"a"_s, u"b"_s};
        QJsonArray many;
        for (int i = 0; i <= PracticeDesk::maxPairs; ++i)
            many.append(pair);
        const QString huge(PracticeDesk::maxCharacters + 1, u'x');
        for (const QJsonArray &bad : {many, QJsonArray{1}, QJsonArray{QJsonArray{u"a"_s}},
                 QJsonArray{QJsonArray{u"a"_s, 1}}, QJsonArray{QJsonArray{u"a"_s, huge}}})
            QCOMPARE(desk.submit(u"/one"_s, bad), u"alongside-practice://test-form/one"_s);
        QVERIFY(site.posts.isEmpty());
        QCOMPARE(
            desk.submit(u"/one"_s, QJsonArray{QJsonValue(pair)}), u"alongside-practice://test-form/two"_s);
        QCOMPARE(site.posts.size(), 1);
    }
};

int main(int argc, char *argv[])
{
    PracticeGuardTest test;
    return runWebTest(argc, argv, test);
}
#include "PracticeGuardTest.moc"
