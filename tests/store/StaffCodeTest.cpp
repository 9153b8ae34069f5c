// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StaffCode.h"

#include <QtTest>

using namespace alongside;

namespace {

Secret code(QByteArray text)
{
    return Secret::takeFrom({reinterpret_cast<unsigned char *>(text.data()), std::size_t(text.size())});
}

} // namespace

class StaffCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isDigitsAndEnoughOfThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("good") << QByteArray("402917") << true;
        QTest::newRow("long") << QByteArray("1234567890123456") << true;
        QTest::newRow("short") << QByteArray("40291") << false;
        QTest::newRow("too long") << QByteArray("12345678901234567") << false;
        QTest::newRow("letters") << QByteArray("4029ab17") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void isDigitsAndEnoughOfThem()
    {
        QFETCH(QByteArray, text);
        QTEST(StaffCode::isOne(code(text)), "is");
    }

    void matchesItsOwnLineOnly()
    {
        const QString line = StaffCode::make(code("402917"));
        QVERIFY(line.startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"));
        QVERIFY(!line.contains(u"402917"));
        QVERIFY(StaffCode::matches(code("402917"), line));
        QVERIFY(!StaffCode::matches(code("402918"), line));
        QVERIFY(!StaffCode::matches(code("40291"), line));
        QVERIFY(!StaffCode::matches(Secret(), line));
        QVERIFY(StaffCode::make(code("402917")) != line); // salted
    }

    void refusesWhatIsNoLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("402917");
        QTest::newRow("cut off") << QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHQ");
        QTest::newRow("long") << QString(500, u'$');
    }

    void refusesWhatIsNoLine()
    {
        QFETCH(QString, line);
        QVERIFY(!StaffCode::matches(code("402917"), line));
    }
};

QTEST_GUILESS_MAIN(StaffCodeTest)
#include "StaffCodeTest.moc"
