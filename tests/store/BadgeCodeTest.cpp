// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BadgeCode.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

class BadgeCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("figures") << u"417 123 4567"_s << u"4171234567"_s;
        QTest::newRow("a tag's number") << u"04:a1-b2:c3"_s << u"04A1B2C3"_s;
        QTest::newRow("short") << u"4171234"_s << QString();
        QTest::newRow("long") << QString(33, u'1') << QString();
        QTest::newRow("as long as may be") << QString(32, u'1') << QString(32, u'1');
        QTest::newRow("signs") << u"4171234567$"_s << QString();
        QTest::newRow("other letters") << u"ﾀ171234567é"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void isReadHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        QTEST(BadgeCode::normal(typed), "code");
    }

    void matchesItsOwnLineOnly()
    {
        const QString line = BadgeCode::line(u"4171234567"_s);
        QVERIFY(line.startsWith(u"417$argon2id$"));
        QVERIFY(!line.contains(u"4171234567"));
        QVERIFY(BadgeCode::matches(u"4171234567"_s, line));
        QVERIFY(!BadgeCode::matches(u"4171234568"_s, line));
        QVERIFY(!BadgeCode::matches(u"5171234567"_s, line));
        QVERIFY(!BadgeCode::matches(QString(), line));
        QVERIFY(BadgeCode::line(u"417 123 4567"_s).isEmpty());
    }

    void isMadeUpAnew()
    {
        const QString code = BadgeCode::makeUp();
        QCOMPARE(code.size(), 10);
        QCOMPARE(BadgeCode::normal(code), code);
        QVERIFY(code != BadgeCode::makeUp());
    }
};

QTEST_GUILESS_MAIN(BadgeCodeTest)
#include "BadgeCodeTest.moc"
