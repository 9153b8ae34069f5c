// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpVisit.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A talk that goes on with a colleague: the person still reads what was said, and the colleague does not.
class HelpHandOverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<HelpVisit>();
        m_sam = std::make_unique<ChampionEnd>(*m_visit, u"one"_s, u"Sam"_s);
        m_alex = std::make_unique<ChampionEnd>(*m_visit, u"two"_s, u"Alex"_s);
        m_visit->help().ask(u"error"_s, false, false);
        m_visit->deliver();
        m_sam->help();
        talk().say(u"Hello Sam"_s);
        m_visit->deliver();
        m_sam->say(u"Good day"_s);
    }

    void cleanup()
    {
        m_alex.reset();
        m_sam.reset();
        m_visit.reset();
    }

    void whatWasSaidStaysWithALineThatSaysWhoIsThere()
    {
        handOver();
        m_alex->say(u"I am Alex"_s);
        const QStringList said = m_visit->lines();
        const qsizetype now = said.indexOf(u"notice Alex helps you now. Nothing is shared until you say so. "
                                           "Alex does not see what was said before."_s);
        QVERIFY2(now > 0, qPrintable(said.join(u'\n')));
        QVERIFY(said.indexOf(u"mine Hello Sam +"_s) < said.indexOf(u"theirs Good day"_s));
        QVERIFY(said.indexOf(u"mine Hello Sam +"_s) >= 0 && said.indexOf(u"theirs Good day"_s) < now);
        QCOMPARE(said.indexOf(u"theirs I am Alex"_s), now + 1);
        QVERIFY(said.filter(u"The conversation is over"_s).isEmpty());
        QCOMPARE(before(), (QStringList{u"Sam"_s, u"Sam"_s, QString()}));
    }

    void theColleagueIsToldNothingOfIt()
    {
        handOver();
        talk().say(u"Hello Alex"_s);
        m_visit->deliver();
        QCOMPARE(m_alex->words, QStringList{u"Hello Alex"_s});
        QVERIFY(m_alex->told.isEmpty());
        QCOMPARE(m_sam->words, QStringList{u"Hello Sam"_s});
    }

    void norWhenTheirProgramBeginsAnew()
    {
        handOver();
        talk().say(u"Hello Alex"_s);
        m_visit->deliver();
        m_alex.reset();
        m_visit->clock.pass(1s);
        ChampionEnd back(*m_visit, u"two"_s, u"Alex"_s, u"e"_s);
        m_visit->deliver();
        QCOMPARE(back.told, (QList<TakenUp::Line>{{u"Hello Alex"_s, true}}));
    }

    void norWhenBothBeginAnew()
    {
        handOver();
        talk().say(u"Hello Alex"_s);
        m_visit->deliver();
        m_alex.reset();
        const QJsonObject kept = m_visit->help().kept();
        m_visit->restart();
        m_visit->help().bringBack(kept);
        const QStringList said = m_visit->lines().filter(QRegularExpression(u"^(mine|theirs)"_s));
        QCOMPARE(said, (QStringList{u"mine Hello Sam +"_s, u"theirs Good day"_s, u"mine Hello Alex +"_s}));
        QCOMPARE(before(), (QStringList{u"Sam"_s, u"Sam"_s, QString()}));
        m_visit->clock.pass(5s);
        ChampionEnd back(*m_visit, u"two"_s, u"Alex"_s, u"e"_s);
        m_visit->clock.pass(5s);
        talk().say(u"Are you there?"_s);
        m_visit->deliver();
        QCOMPARE(back.told, (QList<TakenUp::Line>{{u"Hello Alex"_s, true}}));
    }

    void whatWasTakenOutIsNotSentToThem()
    {
        talk().say(u"I am private"_s);
        m_visit->deliver();
        const int row = talk().lines()->count() - 1;
        handOver();
        talk().sendWhole(row);
        m_visit->deliver();
        QVERIFY(m_alex->words.isEmpty());
        QCOMPARE(m_sam->words.last(), u"I am [-]"_s);
    }

    void whatWasOnItsWayStillArrivesWhereItWasToGo()
    {
        m_sam->talk->say({}, TalkEvent::content(TalkEvent::HandOver{m_alex->transport.address()}));
        m_visit->deliver();
        m_visit->help().goOnWith(true);
        m_visit->deliver();
        talk().say(u"One thing more"_s); // and is not delivered yet
        m_alex->desk.offer(m_alex->desk.waiting().first().request.id);
        m_visit->deliver();
        QVERIFY(m_sam->words.contains(u"One thing more"_s) && m_alex->words.isEmpty());
        QVERIFY(m_visit->lines().contains(u"mine One thing more +"_s));
    }

    void paperAndStaffReadWhoSaidWhat()
    {
        handOver();
        m_alex->say(u"I am Alex"_s);
        const QList<SaidLine> said{
            {true, u"Hello Sam"_s}, {false, u"Good day"_s, u"Sam"_s}, {false, u"I am Alex"_s}};
        QCOMPARE(talk().said(), said);
        m_visit->help().lookAtPaper();
        QVERIFY(m_visit->help().paper()->isShown());
        ChampionEnd staff(*m_visit, u"three"_s, u"Jo"_s);
        m_visit->help().tellStaff(u"frightened"_s);
        m_visit->deliver();
        m_visit->help().letStaffRead(true);
        m_visit->deliver();
        QCOMPARE(staff.talks.value(0).lines,
            (QList<SaidLine>{{true, u"Hello Sam"_s}, {false, u"Sam: Good day"_s}, {false, u"I am Alex"_s}}));
    }

    void aTalkThatIsAskedForAnewBeginsEmpty()
    {
        talk().stop();
        m_sam->desk.setAvailable(false);
        m_visit->talkWith(*m_alex);
        QVERIFY(m_visit->lines().filter(u"Good day"_s).isEmpty());
        QVERIFY(m_visit->lines().contains(u"notice Alex is here now."_s));
    }

private:
    HelpTalk &talk() { return *m_visit->help().talk(); }

    void handOver()
    {
        m_sam->talk->say({}, TalkEvent::content(TalkEvent::HandOver{m_alex->transport.address()}));
        m_visit->deliver();
        m_visit->help().goOnWith(true);
        m_visit->deliver();
        m_alex->help();
        QCOMPARE(talk().address(), m_alex->transport.address());
    }

    // With whom each line of people was said, as the screen reads it.
    QStringList before()
    {
        QStringList names;
        const ChatLines &lines = *talk().lines();
        const int role = lines.roleNames().key("before");
        for (int row = 0; row < lines.count(); ++row) {
            if (lines.all().at(row).kind != ChatLine::Kind::Notice)
                names.append(lines.data(lines.index(row), role).toString());
        }
        return names;
    }

    std::unique_ptr<HelpVisit> m_visit;
    std::unique_ptr<ChampionEnd> m_sam;
    std::unique_ptr<ChampionEnd> m_alex;
};

QTEST_MAIN(HelpHandOverTest)
#include "HelpHandOverTest.moc"
