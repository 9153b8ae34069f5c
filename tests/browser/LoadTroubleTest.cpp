// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/LoadTrouble.h"

#include <QTest>
#include <QWebEngineLoadingInfo>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// Which screen stands for a page that cannot be shown.
class LoadTroubleTest : public QObject {
    Q_OBJECT

private slots:
    void knowsStatuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("why");
        const auto rows = [](const QString &why, std::initializer_list<int> statuses) {
            for (const int status : statuses)
                QTest::addRow("%d", status) << status << why;
        };
        rows(u""_s, {200, 204, 302, 304, 400, 409, 422});
        rows(u"missing"_s, {404, 410});
        rows(u"slow"_s, {408, 504});
        rows(u"down"_s, {429, 502, 503});
        rows(u"broken"_s, {401, 403, 405, 418, 451, 500, 501, 505, 599});
    }

    void knowsStatuses()
    {
        QFETCH(int, status);
        const LoadEnd end{status < 400, QWebEngineLoadingInfo::HttpStatusCodeDomain, status};
        QTEST(troubleOf(end, EgressTrouble::None), "why");
    }

    void knowsTroublesOfTheNetwork_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("why");
        const auto rows = [](const QString &why, std::initializer_list<int> codes) {
            for (const int code : codes)
                QTest::addRow("%d", code) << code << why;
        };
        rows(u""_s, {0, -3, -20});
        rows(u"offline"_s, {-21, -106, -109});
        rows(u"name"_s, {-105, -137});
        rows(u"slow"_s, {-7, -118});
        rows(u"secure"_s, {-107, -113, -117, -200, -201, -202, -207, -211, -501});
        rows(u"down"_s, {-100, -101, -102, -104, -111, -130});
        rows(u"broken"_s, {-2, -310, -320, -324, -354, -1000});
    }

    void knowsTroublesOfTheNetwork()
    {
        QFETCH(int, code);
        const LoadEnd end{false, QWebEngineLoadingInfo::ConnectionErrorDomain, code};
        QTEST(troubleOf(end, EgressTrouble::None), "why");
    }

    void asksTheProxyWhereThatGaveNoLine()
    {
        const LoadEnd end{false, QWebEngineLoadingInfo::ConnectionErrorDomain, -111};
        QCOMPARE(troubleOf(end, EgressTrouble::Offline), u"offline"_s);
        QCOMPARE(troubleOf(end, EgressTrouble::Name), u"name"_s);
        QCOMPARE(troubleOf(end, EgressTrouble::Slow), u"slow"_s);
        QCOMPARE(troubleOf(end, EgressTrouble::Down), u"down"_s);
        QCOMPARE(troubleOf(end, EgressTrouble::Refused), u"down"_s);
    }
};

QTEST_APPLESS_MAIN(LoadTroubleTest)
#include "LoadTroubleTest.moc"
