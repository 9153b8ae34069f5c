// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/EngineAge.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// What an old web engine lets people do.
class EngineAgeTest : public QObject {
    Q_OBJECT

private slots:
    void knowsWhichGetFixes()
    {
        for (const QString &old : {u"6.4.2"_s, u"6.7.9"_s, u"5.15.16"_s, u""_s, u"new"_s})
            QVERIFY(!getsSecurityFixes(old));
        for (const QString &kept : {u"6.8.0"_s, u"6.8.2"_s, u"6.11.1"_s, u"7.0"_s})
            QVERIFY(getsSecurityFixes(kept));
    }

    void letsThePolicyDecide()
    {
        Policy::Live live;
        live.origins = {u"https://www.gov.uk"_s};
        QVERIFY(liveWith(live, u"6.4.2"_s).origins.isEmpty());
        QCOMPARE(liveWith(live, u"6.8.2"_s).origins, live.origins);
        live.oldEngine = Policy::Live::OldEngine::Warn;
        QCOMPARE(liveWith(live, u"6.4.2"_s).origins, live.origins);
    }
};

QTEST_APPLESS_MAIN(EngineAgeTest)
#include "EngineAgeTest.moc"
