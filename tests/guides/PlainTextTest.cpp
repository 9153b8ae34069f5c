// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/PlainText.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

class PlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void aLineLosesWhatDeceives()
    {
        QCOMPARE(cleanLine(u" one\t\u202etwo\u2066\n three ", 60), u"one two three"_s);
        QCOMPARE(cleanLine(u"abcdef", 3), u"abc"_s);
    }

    void aHeapOfMarksStaysOnItsLine()
    {
        const QString heap = u'e' + QString(200, QChar(0x0301)) + u"nd"_s;
        QCOMPARE(cleanLine(heap, 1000), u'e' + QString(4, QChar(0x0301)) + u"nd"_s);
    }

    void aNoteKeepsItsLines()
    {
        QCOMPARE(cleanNote(u"one\n\n\n\u202etwo\n", 100), u"one\n\ntwo"_s);
        QCOMPARE(cleanNote(QString(u"a\n"_s).repeated(500), 4000).count(u'\n'), 39);
    }

    void onlyANameThatTurnsIsIsolated()
    {
        QCOMPARE(isolated(u"Sam"_s), u"Sam"_s);
        const QString turning = u"\u05d0\u05d1"_s;
        QCOMPARE(isolated(turning), QChar(0x2068) + turning + QChar(0x2069));
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "PlainTextTest.moc"
