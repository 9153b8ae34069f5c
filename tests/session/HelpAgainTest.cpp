// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpVisit.h"

#include <QRegularExpression>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Help from a person when this process, the champion's, or both begin anew.
class HelpAgainTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_visit = std::make_unique<HelpVisit>(); }
    void cleanup() { m_visit.reset(); }

    void goesOnAfterACrash()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->help().talk()->letSeeStep(true);
        m_visit->transport.setReady(false);
        m_visit->help().talk()->say(u"Not sent yet"_s);
        const QJsonObject kept = m_visit->help().kept();
        m_visit->restart();
        m_visit->help().bringBack(kept);
        m_visit->deliver();
        QCOMPARE(m_visit->help().stage(), u"talking"_s);
        QCOMPARE(sam.words, QStringList{u"Not sent yet"_s});
        QVERIFY(m_visit->help().talk()->seesStep());
        QVERIFY(m_visit->lines().contains(
            u"notice The program had to start again. You are still talking with Sam."_s));
        sam.say(u"Still here"_s);
        QCOMPARE(m_visit->lines().last(), u"theirs Still here"_s);
    }

    void goesOnWhenTheChampionBeganAnew()
    {
        auto sam = std::make_unique<ChampionEnd>(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(*sam);
        m_visit->help().talk()->letSeeStep(true);
        m_visit->come(u"name"_s);
        m_visit->help().talk()->say(u"Heard"_s);
        sam->say(u"Answered"_s);
        sam.reset();
        m_visit->help().talk()->say(u"Not heard"_s);
        QVERIFY(!m_visit->help().talk()->isThere());
        m_visit->clock.pass(1s);
        ChampionEnd back(*m_visit, u"one"_s, u"Sam"_s, u"e"_s);
        m_visit->deliver();
        QCOMPARE(back.told, (QList<TakenUp::Line>{{u"Heard"_s, true}, {u"Answered"_s, false}}));
        QCOMPARE(back.words, QStringList{u"Not heard"_s});
        QCOMPARE(back.places.value(0).step, u"name"_s);
        QVERIFY(m_visit->lines().contains(u"mine Not heard +"_s));
        QCOMPARE(m_visit->lines().filter(u"eard"_s).size(), 2); // shown once each
        QVERIFY(m_visit->lines().last().startsWith(u"notice Sam had to start again"_s));
        back.say(u"Here I am"_s);
        QCOMPARE(m_visit->lines().last(), u"theirs Here I am"_s);
        QVERIFY(m_visit->help().talk()->isThere() && m_visit->help().talk()->seesStep());
    }

    void goesOnWithNobodyElse()
    {
        auto sam = std::make_unique<ChampionEnd>(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(*sam);
        sam.reset();
        ChampionEnd alex(*m_visit, u"two"_s, u"Alex"_s);
        ChampionEnd pretender(*m_visit, u"one"_s, {}, u"e"_s);
        m_visit->deliver();
        QVERIFY(!m_visit->help().talk()->isThere() && !alex.talk && !pretender.talk);
    }

    void staysWithTheChampionWhoseLineWasCut()
    {
        ChampionEnd elsewhere(*m_visit, u"one"_s, u"Sam"_s, u"other-desk"_s);
        elsewhere.desk.setAvailable(false);
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->clock.pass(1s);
        m_visit->talkWith(sam);
        m_visit->help().talk()->say(u"Hello"_s);
        m_visit->deliver();
        sam.transport.setReady(false);
        m_visit->help().talk()->say(u"Not sent yet"_s);
        m_visit->deliver();
        QVERIFY(!elsewhere.talk);
        sam.transport.setReady(true);
        m_visit->deliver();
        QCOMPARE(sam.words, (QStringList{u"Hello"_s, u"Not sent yet"_s}));
    }

    void goesOnWhenBothBeganAnew()
    {
        auto sam = std::make_unique<ChampionEnd>(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(*sam);
        m_visit->help().talk()->say(u"Heard"_s);
        m_visit->deliver();
        sam.reset();
        m_visit->help().talk()->say(u"Not heard"_s);
        const QJsonObject kept = m_visit->help().kept();
        m_visit->restart();
        m_visit->help().bringBack(kept);
        ChampionEnd back(*m_visit, u"one"_s, u"Sam"_s, u"e"_s);
        m_visit->clock.pass(5s); // the one before does not show up
        m_visit->help().talk()->say(u"Nor this"_s);
        m_visit->deliver();
        QCOMPARE(back.told, (QList<TakenUp::Line>{{u"Heard"_s, true}}));
        QCOMPARE(back.words, (QStringList{u"Not heard"_s, u"Nor this"_s}));
        QCOMPARE(m_visit->lines().filter(u"mine"_s).size(), 3);
    }

    void whatHadArrivedStaysSoWhenBothBeganAnewInTurn()
    {
        auto sam = std::make_unique<ChampionEnd>(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(*sam);
        for (int i = 0; i < 9; ++i)
            m_visit->help().talk()->say(u"Heard %1"_s.arg(i));
        m_visit->deliver();
        sam.reset();
        m_visit->clock.pass(1s);
        auto back = std::make_unique<ChampionEnd>(*m_visit, u"one"_s, u"Sam"_s, u"e"_s);
        m_visit->deliver();
        const QJsonObject kept = m_visit->help().kept();
        m_visit->restart();
        m_visit->help().bringBack(kept);
        m_visit->deliver();
        QCOMPARE(m_visit->lines().filter(QRegularExpression(u"^mine Heard . \\+$"_s)).size(), 9);
        back.reset();
        m_visit->clock.pass(1s);
        ChampionEnd again(*m_visit, u"one"_s, u"Sam"_s, u"f"_s);
        m_visit->deliver();
        QCOMPARE(again.told.size(), 9);
    }

    void asksAgainAfterACrash()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->help().ask(u"error"_s, true, false);
        m_visit->deliver();
        const HelpRequest asked = sam.desk.waiting().first().request;
        const QJsonObject kept = m_visit->help().kept();
        m_visit->restart();
        QVERIFY(sam.desk.waiting().isEmpty());
        m_visit->help().bringBack(kept);
        QCOMPARE(m_visit->help().stage(), u"asking"_s);
        m_visit->deliver();
        QCOMPARE(sam.desk.waiting().size(), 1);
        QCOMPARE(sam.desk.waiting().first().request, asked);
        sam.help();
        QCOMPARE(m_visit->help().stage(), u"talking"_s);
        QVERIFY(m_visit->help().talk()->seesStep());
        m_visit->help().talk()->stop();
        QVERIFY(m_visit->help().kept().isEmpty());
    }

    void whatIsTooMuchIsNotTaken()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->transport.setReady(false);
        int said = 0;
        while (m_visit->help().talk()->say(QString(1000, u'w')))
            ++said;
        QVERIFY(said > 5 && said < 20);
        QCOMPARE(m_visit->lines().filter(u"mine"_s).size(), said);
    }

private:
    std::unique_ptr<HelpVisit> m_visit;
};

QTEST_GUILESS_MAIN(HelpAgainTest)
#include "HelpAgainTest.moc"
