// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/DigitRun.h"

#include <QJsonObject>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const Vocabulary &words()
{
    static const Result<Vocabulary> read = Vocabulary::read();
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return read.value();
}

} // namespace

/// How a note is read: folded, in tokens, with the way back; and which digits it holds.
class ReadingTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheWayBack()
    {
        const QString note = u"\U0001f600 Ca\u0301r\u200bd\u00a0\uff11\u200b2"_s;
        const Reading reading(note);
        QCOMPARE(reading.count(), 2);
        QCOMPARE(reading.at(0).text, u"card"_s);
        QCOMPARE(reading.at(0).span(), (TextSpan{3, 9}));
        QCOMPARE(reading.at(1).text, u"12"_s);
        QCOMPARE(reading.at(1).span(), (TextSpan{10, 13}));
    }

    void readsDigits_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("digits");
        QTest::newRow("groups") << u"it is 12-34 56"_s << u"123456"_s;
        QTest::newRow("words") << u"one two three"_s << u"123"_s;
        QTest::newRow("double") << u"double four, triple seven, oh"_s << u"447770"_s;
        QTest::newRow("tens") << u"forty two nineteen"_s << u"4219"_s;
        QTest::newRow("hundreds") << u"nine hundred and twelve, one hundred"_s << u"912100"_s;
        QTest::newRow("look-alikes") << u"O77OO 9OO l23"_s << u"07700900123"_s;
        QTest::newRow("dashes said") << u"twenty dash forty dash 60"_s << u"204060"_s;
        QTest::newRow("Welsh tens") << u"dau ddeg pump"_s << u"25"_s;
        QTest::newRow("Arabic order")
            << u"\u062e\u0645\u0633\u0629 \u0648\u0639\u0634\u0631\u0648\u0646"_s << u"25"_s;
        QTest::newRow("Bengali digits") << u"\u09e7\u09e8\u09e9"_s << u"123"_s;
        QTest::newRow("Gurmukhi digits") << u"\u0a67\u0a68\u0a69"_s << u"123"_s;
        QTest::newRow("a word that is also a number") << u"at one ek char aat"_s << u"81148"_s;
    }

    void readsDigits()
    {
        QFETCH(QString, note);
        QTEST(digitRuns(Reading(note), words(), {}).value(0, DigitRun({})).digits(), "digits");
    }

    void leavesWordsAlone()
    {
        for (const QString &note : {u"so do I, at the office"_s, u"B8 and SO"_s, u"is it ill"_s}) {
            for (const DigitRun &run : digitRuns(Reading(note), words(), {}))
                QVERIFY2(run.count() < 2, qPrintable(note));
        }
    }

    void wordsSayWhatIsWrongInThem()
    {
        Vocabulary vocabulary;
        QVERIFY(!vocabulary.add({{u"colours"_s, u"red"_s}}));
        QVERIFY(!vocabulary.add({{u"topics"_s, QJsonObject{{u"weather"_s, u"rain"_s}}}}));
        QVERIFY(bool(vocabulary.add({{u"topics"_s, QJsonObject{{u"code"_s, u"code, the code"_s}}}})));
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "ReadingTest.moc"
