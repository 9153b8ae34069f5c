// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpVisit.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Somebody at the terminal is worried: staff hear of it, and of what was written only where the person says
/// so.
class HelpWorryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_visit = std::make_unique<HelpVisit>(); }
    void cleanup() { m_visit.reset(); }

    void tellsStaff()
    {
        ChampionEnd staff(*m_visit, u"three"_s, u"Robin"_s);
        m_visit->help().tellStaff(u"helper-unkind"_s);
        m_visit->deliver();
        QCOMPARE(m_visit->help().worry(), u"sent"_s);
        QCOMPARE(staff.worries.size(), 1);
        QCOMPARE(staff.worries.first().reason, u"helper-unkind"_s);
        QVERIFY(!m_visit->help().isAskingToRead()); // nothing was written
        staff.answer(staff.worries.first().id);
        QCOMPARE(m_visit->help().worry(), u"received"_s);
    }

    void asksWhetherStaffMayRead_data()
    {
        QTest::addColumn<bool>("may");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }

    void asksWhetherStaffMayRead()
    {
        QFETCH(bool, may);
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        ChampionEnd staff(*m_visit, u"three"_s, u"Robin"_s);
        m_visit->help().talk()->say(u"It is secret"_s);
        m_visit->deliver();
        sam.say(u"Tell me"_s);
        m_visit->help().tellStaff(u"helper-private"_s);
        m_visit->deliver();
        QVERIFY(m_visit->help().isAskingToRead() && staff.talks.isEmpty());
        m_visit->help().letStaffRead(may);
        m_visit->deliver();
        QVERIFY(!m_visit->help().isAskingToRead());
        QCOMPARE(staff.talks.first().mayRead, may);
        const QList<SaidLine> said{{true, u"It is [-]"_s}, {false, u"Tell me"_s}};
        QCOMPARE(staff.talks.first().lines, may ? said : QList<SaidLine>());
        QVERIFY(sam.worries.isEmpty() && sam.talks.isEmpty());
    }

    void withoutAnAnswerNothingLeaves()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        ChampionEnd staff(*m_visit, u"three"_s, u"Robin"_s);
        m_visit->help().talk()->say(u"Hello"_s);
        m_visit->help().tellStaff(u"helper-private"_s);
        m_visit->deliver();
        staff.answer(staff.worries.first().id);
        QVERIFY(m_visit->help().isAskingToRead()); // one may still say so
        m_visit->help().tellStaff(u"helper-unkind"_s);
        m_visit->help().letStaffRead(true);
        QVERIFY(!m_visit->help().isAskingToRead());
        m_visit->help().tellStaff(u"other"_s);
        QVERIFY(m_visit->help().isAskingToRead()); // each asks anew
    }

    void theChampionHearsNothingThoughTheyAreStaff()
    {
        ChampionEnd robin(*m_visit, u"three"_s, u"Robin"_s);
        m_visit->talkWith(robin);
        m_visit->help().talk()->say(u"Hello"_s);
        m_visit->help().tellStaff(u"helper-private"_s);
        m_visit->deliver();
        QVERIFY(robin.worries.isEmpty());
        QCOMPARE(m_visit->help().worry(), u"nobody"_s);
        QVERIFY(!m_visit->help().isAskingToRead());
    }

    void saysWhereNobodyIsThere()
    {
        m_visit->help().tellStaff(u"other"_s);
        QCOMPARE(m_visit->help().worry(), u"nobody"_s);
        const QVariantMap words = m_visit->help().words().value(u"worry"_s).toMap();
        QVERIFY(words.value(u"nobody"_s).toString().contains(u"Please go to the desk"_s));
        m_visit->transport.setReady(false);
        m_visit->help().tellStaff(u"other"_s);
        QCOMPARE(m_visit->help().worry(), u"not-connected"_s);
        QVERIFY(words.value(u"not-connected"_s).toString().contains(u"Please go to the desk"_s));
    }

private:
    std::unique_ptr<HelpVisit> m_visit;
};

QTEST_MAIN(HelpWorryTest)
#include "HelpWorryTest.moc"
