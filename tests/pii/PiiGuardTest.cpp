// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PiiGuard.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const PiiGuard &guard()
{
    static const Result<PiiGuard> made = PiiGuard::make();
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return made.value();
}

QStringList kinds(const GuardedNote &note)
{
    QStringList kinds;
    for (const PiiFinding &finding : note.removed)
        kinds += piiKindName(finding.kind);
    return kinds;
}

} // namespace

/// What a note leaves without, and what may be said about that.
class PiiGuardTest : public QObject {
    Q_OBJECT

private slots:
    void takesOutWhatItFinds()
    {
        const GuardedNote note = guard().check(u"my code is 482913, what now?"_s);
        QCOMPARE(note.text, u"my code is [\u2026], what now?"_s);
        QCOMPARE(note.removed, (QList<PiiFinding>{{PiiKind::OneTimeCode, 11, 6}}));
        QVERIFY(note.hasSecret());
    }

    void whatIsNoSecretMayBeSentAfterAWarning()
    {
        const GuardedNote note = guard().check(u"ring me on 07700 900123"_s);
        QCOMPARE(kinds(note), QStringList{u"telephone"_s});
        QVERIFY(!note.hasSecret());
    }

    void leavesOtherNotesAlone()
    {
        const QString words = u"My appointment is on 12 March at 10:30. Which form do I need?"_s;
        const GuardedNote note = guard().check(words);
        QVERIFY(note.isClean());
        QCOMPARE(note.text, words);
        QVERIFY(guard().check(QString()).isClean());
    }

    void seesANumberSentInPieces()
    {
        QVERIFY(guard().check(u"56 C"_s).isClean());
        const GuardedNote note = guard().check(u"56 C"_s, {{u"it is QQ 12 34"_s}, {}});
        QCOMPARE(kinds(note), QStringList{u"ni-number"_s});
        QCOMPARE(note.text, u"[\u2026]"_s);
        QVERIFY(note.continues);
    }

    void knowsWhatWasAskedInTheNoteBefore()
    {
        QVERIFY(guard().check(u"it says 4829"_s).isClean());
        QVERIFY(!guard().check(u"it says 4829"_s, {{u"the code came"_s}, {}}).isClean());
    }

    void aMarkOfAnEarlierNoteJoinsNothing()
    {
        const QString earlier = u"it is [\u2026]"_s;
        QVERIFY(guard().check(u"see you on 12 May"_s, {{earlier}, {}}).isClean());
    }

    void takesOutWhatWasTyped()
    {
        const QStringList typed{u"Marmalade Cottage"_s, u"yes"_s, u"20"_s};
        const GuardedNote note = guard().check(u"yes, I put marmalade-cottage and 20"_s, {{}, typed});
        QCOMPARE(kinds(note), QStringList{u"typed"_s});
        QCOMPARE(note.text, u"yes, I put [\u2026] and 20"_s);
    }

    void readsNoNoteWithoutEnd()
    {
        const GuardedNote note = guard().check(QString(PiiGuard::longest + 500, u'1'));
        QCOMPARE(note.removed.last().end(), PiiGuard::longest + 500);
        QVERIFY(note.text.size() < 20);
    }

    void takesWholeValues_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("sent");
        QTest::newRow("spelled") << u"J for juliet K for kilo 449017 D for delta ok"_s << u"[\u2026] ok"_s;
        QTest::newRow("in parts") << u"starts 4462 then its 7101 then 5945 and it ends 4724"_s
                                  << u"starts [\u2026]"_s;
        QTest::newRow("put right") << u"ring me on 07700 900123, no sorry 132"_s << u"ring me on [\u2026]"_s;
        QTest::newRow("letters before") << u"passport GBR 548 210 937 ok"_s << u"passport [\u2026] ok"_s;
        QTest::newRow("Chinese") << u"\u9a8c\u8bc1\u7801\u662f703318"_s
                                 << u"\u9a8c\u8bc1\u7801\u662f[\u2026]"_s;
        QTest::newRow("a public line") << u"ring 0300 200 3310"_s << u"ring 0300 200 3310"_s;
        QTest::newRow("a neighbour's") << u"my neighbour 0300 200 3310"_s << u"my neighbour [\u2026]"_s;
        QTest::newRow("an office") << u"DVLA, Swansea, SA99 1TU"_s << u"DVLA, Swansea, SA99 1TU"_s;
        QTest::newRow("with breaths")
            << u"the code was five one seven, double two eight ok"_s << u"the code was [\u2026] ok"_s;
        QTest::newRow("a home among offices")
            << u"I live at 9 Larch Road, BX1 2AB now"_s << u"I live at [\u2026] now"_s;
        QTest::newRow("no postcode") << u"зачекала 30 хвилин, 404 що це"_s
                                     << u"зачекала 30 хвилин, 404 що це"_s;
        QTest::newRow("ages") << u"mere 2 bachhe ne, 10 te 14 saal"_s << u"mere 2 bachhe ne, 10 te 14 saal"_s;
        QTest::newRow("a mailbox") << u"appeals@justice.gov.uk"_s << u"appeals@justice.gov.uk"_s;
        QTest::newRow("a host") << u"it says 192.168.1.254"_s << u"it says 192.168.1.254"_s;
        QTest::newRow("a time") << u"12.03.2026 o 10:30"_s << u"12.03.2026 o 10:30"_s;
    }

    void takesWholeValues()
    {
        QFETCH(QString, note);
        QTEST(guard().check(note).text, "sent");
    }

    void isQuick()
    {
        const QString note =
            u"I put my name on page 2 and it asks for 3 payslips. "_s.repeated(40).left(2000);
        guard().check(note);
        QBENCHMARK
        {
            guard().check(note);
        }
    }
};

QTEST_GUILESS_MAIN(PiiGuardTest)
#include "PiiGuardTest.moc"
