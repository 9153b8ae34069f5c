// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskRig.h"

#include <QSignalSpy>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What staff have to do at their desks beside helping: worries, and switching a champion off.
class StaffTest : public QObject, private DeskRig {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { start(); }
    void cleanup() { stop(); }

    void staffSwitchAChampionOff()
    {
        m_two = std::make_unique<Champion>(*m_exchange, m_clock, *m_content, u"two"_s);
        SwitchOff &off = *m_two->desk.switchOff();
        QVERIFY(off.isOffered() && !m_one->desk.switchOff()->isOffered());
        MemoryTransport server(*m_exchange, u"champions.test"_s);
        QSignalSpy asked(&server, &HelpTransport::messageCame);
        off.ask(u"One@champions.test/desk"_s);
        m_exchange->deliver();
        QCOMPARE(off.state(), u"asked"_s);
        QCOMPARE(off.about(), u"one@champions.test"_s);
        ChatMessage answer{{}, m_two->transport.address(), {}};
        answer.payload = {
            {u"kind"_s, u"switch-off-answer"_s}, {u"champion"_s, u"one@champions.test"_s}, {u"done"_s, true}};
        m_one->transport.send(answer); // which is not the server's to say
        m_exchange->deliver();
        QCOMPARE(off.state(), u"asked"_s);
        server.send(answer);
        m_exchange->deliver();
        QCOMPARE(off.state(), u"done"_s);
        QCOMPARE(asked.size(), 1);
    }

    void aSwitchOffThatWasNotSaysSo()
    {
        m_two = std::make_unique<Champion>(*m_exchange, m_clock, *m_content, u"two"_s);
        SwitchOff &off = *m_two->desk.switchOff();
        MemoryTransport server(*m_exchange, u"champions.test"_s);
        m_two->transport.setReady(false);
        off.ask(u"one"_s);
        QCOMPARE(off.about(), u"one@champions.test"_s);
        QCOMPARE(off.state(), u"no-answer"_s);
        m_two->transport.setReady(true);
        ChatMessage answer{{}, m_two->transport.address(), {}};
        for (const auto &[why, state] : {std::pair(u"unknown"_s, u"unknown"_s), {u"odd"_s, u"trouble"_s}}) {
            off.ask(u"one"_s);
            answer.payload = {{u"kind"_s, u"switch-off-answer"_s}, {u"champion"_s, off.about()},
                {u"done"_s, false}, {u"why"_s, why}};
            server.send(answer);
            m_exchange->deliver();
            QCOMPARE(off.state(), state);
        }
    }

    void staffHearOfAWorryAndLookAfterIt()
    {
        m_two = std::make_unique<Champion>(*m_exchange, m_clock, *m_content, u"two"_s);
        talk();
        m_two->begin();
        Worries &mine = *m_one->desk.worries();
        m_one->desk.worry(&m_one->talk(), u"self-harm"_s, u"Says goodbye"_s);
        m_exchange->deliver();
        QCOMPARE(mine.states()[m_line->address()].toString(), u"sent"_s);
        const QVariantMap heard = m_two->desk.worries()->rows().value(0).toMap();
        QCOMPARE(heard[u"reason"_s].toString(), u"Self-harm"_s);
        QCOMPARE(heard[u"place"_s].toString(), u"one"_s);
        QCOMPARE(heard[u"note"_s].toString(), u"Says goodbye"_s);
        m_two->desk.worries()->take(heard[u"id"_s].toString());
        m_exchange->deliver();
        QCOMPARE(mine.states()[m_line->address()].toString(), u"received"_s);
        QVERIFY(m_two->desk.worries()->rows().isEmpty());
        QCOMPARE(m_one->desk.day()[u"worries"_s].toInt(), 1);
        QVERIFY(m_kiosk->heard.isEmpty());
    }

    void staffReadWhatWasWrittenOnlyWhereThePersonAgreed()
    {
        m_two = std::make_unique<Champion>(*m_exchange, m_clock, *m_content, u"two"_s);
        WorryCall call(*m_line, m_clock, {u"two@champions.test"_s}, {});
        m_two->begin();
        Worries &worries = *m_two->desk.worries();
        for (const bool agreed : {true, false}) {
            const QString id = agreed ? u"w1"_s : u"w2"_s;
            call.raise({id, Worry::By::Resident, u"child"_s, u"one@kiosks.test"_s, {}, m_clock.now()}, {});
            m_exchange->deliver();
            worries.take(id);
            m_exchange->deliver();
            QVERIFY(worries.rows().isEmpty());
            const QList<SaidLine> said{{true, u"Hello"_s}, {false, u"Good day"_s}};
            call.tellMore(agreed ? WorryTalk::agreed(id, said) : WorryTalk::refused(id), {});
            m_exchange->deliver();
            const QVariantMap row = worries.rows().value(0).toMap();
            QVERIFY(row[u"taken"_s].toBool());
            QCOMPARE(row[u"refused"_s].toBool(), !agreed);
            QCOMPARE(row[u"said"_s].toList().size(), agreed ? 2 : 0);
            worries.putAway(id);
            QVERIFY(worries.rows().isEmpty());
        }
    }

    void whatWasWrittenGoesWhenAColleagueLooksAfterIt()
    {
        m_two = std::make_unique<Champion>(*m_exchange, m_clock, *m_content, u"two"_s);
        MemoryTransport third(*m_exchange, u"three@champions.test/d"_s);
        WorryCall call(*m_line, m_clock, {u"two@champions.test"_s, u"three@champions.test"_s}, {});
        m_two->begin();
        third.show({{}, {}, true, ChampionCard().payload()});
        call.raise({u"w1"_s, Worry::By::Resident, u"child"_s, {}, {}, m_clock.now()}, {});
        call.tellMore(WorryTalk::agreed(u"w1"_s, {{true, u"Hello"_s}}), {});
        m_exchange->deliver();
        QCOMPARE(m_two->desk.worries()->rows().value(0).toMap()[u"said"_s].toList().size(), 1);
        ChatMessage taken{{}, m_line->address(), u"t"_s};
        taken.payload = {{u"kind"_s, u"worry-taken"_s}, {u"worry"_s, u"w1"_s}};
        third.send(taken);
        m_exchange->deliver();
        QVERIFY(m_two->desk.worries()->rows().isEmpty());
    }

    void aSecondWorryDoesNotEndTheFirst()
    {
        m_two = std::make_unique<Champion>(*m_exchange, m_clock, *m_content, u"two"_s);
        m_two->begin();
        Worries &mine = *m_one->desk.worries();
        for (int i = 1; i <= 4; ++i)
            mine.raise(u"k%1@kiosks.test/v"_s.arg(i), u"child"_s, {});
        m_exchange->deliver();
        QCOMPARE(m_two->desk.worries()->rows().size(), 4);
        m_two->desk.worries()->take(m_two->desk.worries()->rows().at(0).toMap()[u"id"_s].toString());
        m_exchange->deliver();
        QCOMPARE(mine.states()[u"k1@kiosks.test/v"_s].toString(), u"received"_s);
        QCOMPARE(mine.states()[u"k2@kiosks.test/v"_s].toString(), u"sent"_s);
    }
};

QTEST_GUILESS_MAIN(StaffTest)
#include "StaffTest.moc"
