// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PlainId.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

class PlainIdTest : public QObject {
    Q_OBJECT

private slots:
    void knowsAnId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isId");
        QTest::newRow("word") << u"universal-credit"_s << true;
        QTest::newRow("figure first") << u"2fa"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("hyphen first") << u"-credit"_s << false;
        QTest::newRow("capital") << u"Credit"_s << false;
        QTest::newRow("line after it") << u"credit\n"_s << false;
        QTest::newRow("other script") << u"cr\u00e9dit"_s << false;
        QTest::newRow("as long as may be") << QString(60, u'a') << true;
        QTest::newRow("too long") << QString(61, u'a') << false;
    }

    void knowsAnId()
    {
        QFETCH(QString, text);
        QFETCH(bool, isId);
        QCOMPARE(isPlainId(text), isId);
    }

    void mayBeLongerWhereSaid() { QVERIFY(isPlainId(QString(61, u'a'), 80)); }
};

QTEST_APPLESS_MAIN(PlainIdTest)
#include "PlainIdTest.moc"
