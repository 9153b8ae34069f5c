// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpDesk.h"
#include "fakes/Exchange.h"
#include "fakes/FakeClock.h"
#include "help/HelpCaller.h"
#include "help/TakenUp.h"
#include "help/Talk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// One champion's side: who waits, whom they offer help, and that nobody is taken twice.
class HelpDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_exchange = std::make_unique<Exchange>();
        m_clock = FakeClock();
        m_champion = std::make_unique<MemoryTransport>(*m_exchange, u"one@champions.test/d"_s);
        m_desk = std::make_unique<HelpDesk>(*m_champion, m_clock);
        m_desk->setCard({{}, {u"universal-credit"_s}, {u"en"_s}, {}, 0, 1});
        m_desk->setAvailable(true);
        m_kiosks.clear();
    }

    void cleanup()
    {
        m_kiosks.clear();
        m_desk.reset();
        m_champion.reset();
    }

    void aTalkBegins()
    {
        Kiosk &kiosk = ask(u"a"_s);
        QCOMPARE(m_desk->waiting().size(), 1);
        QSignalSpy accepted(m_desk.get(), &HelpDesk::accepted);
        m_desk->offer(u"a"_s);
        m_exchange->deliver();
        QCOMPARE(kiosk.caller->state(), HelpCaller::State::Taken);
        accept(kiosk, u"a"_s);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().at(2).toString(), u"talk-a"_s);
        QVERIFY(m_desk->waiting().isEmpty());
        QCOMPARE(m_desk->talks(), 1);
        QVERIFY(!m_desk->mayOffer());
    }

    void whoWaitsHearsTheirPlace()
    {
        Kiosk &first = ask(u"a"_s);
        m_desk->offer(u"a"_s);
        m_exchange->deliver();
        accept(first, u"a"_s);
        Kiosk &second = ask(u"b"_s);
        Kiosk &third = ask(u"c"_s);
        QCOMPARE(second.caller->state(), HelpCaller::State::Nobody);
        QCOMPARE(second.caller->outlook(), (HelpCaller::Outlook{1, 10}));
        QCOMPARE(third.caller->outlook(), (HelpCaller::Outlook{2, 20}));
        m_desk->ended(5);
        m_desk->offer(u"b"_s);
        m_exchange->deliver();
        QCOMPARE(second.caller->state(), HelpCaller::State::Taken);
    }

    void tellsAMereLoadLater()
    {
        m_desk->setCard({{}, {u"universal-credit"_s}, {u"en"_s}, {}, 0, 2});
        Kiosk &kiosk = ask(u"a"_s);
        m_desk->offer(u"a"_s);
        m_exchange->deliver();
        accept(kiosk, u"a"_s);
        QCOMPARE(kiosk.caller->present().first().card.load, 0);
        m_clock.pass(3s);
        m_desk->turn();
        m_exchange->deliver();
        QCOMPARE(kiosk.caller->present().first().card.load, 1);
        // who is not free any more is not asked in the meantime
        ask(u"b"_s);
        m_desk->offer(u"b"_s);
        m_exchange->deliver();
        QCOMPARE(kiosk.caller->present().first().card.load, 2);
    }

    void isReservedForAMoment()
    {
        ask(u"a"_s);
        ask(u"b"_s);
        m_desk->offer(u"a"_s);
        QVERIFY(!m_desk->mayOffer());
        m_desk->offer(u"b"_s);
        QVERIFY(!m_desk->waiting().at(1).offered);
        m_clock.pass(15s);
        m_desk->turn();
        QVERIFY(m_desk->mayOffer());
        QVERIFY(!m_desk->waiting().at(0).offered);
    }

    void forgetsWhoIsTakenWithdrawnGoneOrLate()
    {
        ask(u"a"_s).caller->cancel();
        m_exchange->deliver();
        QVERIFY(m_desk->waiting().isEmpty());
        ask(u"b"_s).end->setReady(false);
        QVERIFY(m_desk->waiting().isEmpty());
        ask(u"c"_s);
        m_clock.pass(11min);
        m_desk->turn();
        QVERIFY(m_desk->waiting().isEmpty());
    }

    void restsWhenToldTo()
    {
        m_desk->setAvailable(false);
        ask(u"a"_s);
        QVERIFY(m_desk->waiting().isEmpty());
    }

    void nobodyStartsATalkUnasked()
    {
        Kiosk &kiosk = ask(u"a"_s);
        QSignalSpy accepted(m_desk.get(), &HelpDesk::accepted);
        accept(kiosk, u"a"_s);
        QVERIFY(accepted.isEmpty());
        Kiosk &other = ask(u"b"_s);
        m_desk->offer(u"a"_s);
        m_exchange->deliver();
        accept(other, u"a"_s);
        QVERIFY(accepted.isEmpty());
    }

    void goesOnWithATalkThatAnEarlierProcessHad()
    {
        m_desk->setAvailable(false);
        MemoryTransport kiosk(*m_exchange, u"one@kiosks.test/v"_s);
        QSignalSpy accepted(m_desk.get(), &HelpDesk::accepted);
        const HelpRequest request{u"r"_s, u"universal-credit"_s, u"en"_s, {}, {}, m_clock.now().addSecs(-60)};
        Talk talk(kiosk, m_clock, u"talk"_s, m_champion->address());
        talk.say({}, TakenUp::opening(request));
        m_exchange->deliver();
        m_clock.pass(2s);
        talk.turn(); // it is told again, since nothing answers here
        m_exchange->deliver();
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().at(1).value<HelpRequest>(), request);
        QCOMPARE(m_desk->talks(), 1);
        QVERIFY(!m_desk->isAvailable());
    }

    void doesNotGoOnWithMoreThanItCouldHaveHad()
    {
        MemoryTransport kiosk(*m_exchange, u"one@kiosks.test/v"_s);
        QSignalSpy accepted(m_desk.get(), &HelpDesk::accepted);
        std::vector<std::unique_ptr<Talk>> talks;
        for (int i = 0; i < 20; ++i) {
            talks.push_back(
                std::make_unique<Talk>(kiosk, m_clock, u"talk-%1"_s.arg(i), m_champion->address()));
            talks.back()->say({}, TakenUp::opening({u"r"_s, {}, u"en"_s, {}, {}, m_clock.now()}));
        }
        m_exchange->deliver();
        QCOMPARE(accepted.size(), 2 * ChampionCard::mostTalks);
    }

    void isNotFlooded()
    {
        std::vector<std::unique_ptr<MemoryTransport>> kiosks;
        for (int i = 0; i < 1000; ++i) {
            kiosks.push_back(
                std::make_unique<MemoryTransport>(*m_exchange, QString::number(i) + u"@kiosks.test/v"_s));
            request(*kiosks.back(), i);
        }
        QCOMPARE(m_desk->waiting().size(), 200);
    }

    void isNotFloodedByOne()
    {
        MemoryTransport kiosk(*m_exchange, u"one@kiosks.test/v"_s);
        MemoryTransport again(*m_exchange, u"one@kiosks.test/w"_s);
        for (int i = 0; i < 1000; ++i)
            request(i % 2 == 0 ? kiosk : again, i);
        QCOMPARE(m_desk->waiting().size(), 4);
    }

private:
    struct Kiosk {
        std::unique_ptr<MemoryTransport> end;
        std::unique_ptr<HelpCaller> caller;
        std::unique_ptr<Talk> talk;
    };

    void request(MemoryTransport &kiosk, int number)
    {
        ChatMessage message{{}, m_champion->address(), u"x"_s};
        message.payload =
            HelpRequest{QString::number(number), {}, u"en"_s, {}, {}, m_clock.now().addSecs(60)}.payload();
        kiosk.send(message);
        m_exchange->deliver();
    }

    Kiosk &ask(const QString &request)
    {
        Kiosk kiosk;
        kiosk.end = std::make_unique<MemoryTransport>(*m_exchange, request + u"@kiosks.test/v"_s);
        kiosk.end->show({});
        CallerOptions options;
        options.domain = u"champions.test"_s;
        options.unchecked = true;
        kiosk.caller = std::make_unique<HelpCaller>(*kiosk.end, m_clock, options);
        m_exchange->tell(*kiosk.end);
        kiosk.caller->ask({request, {}, u"en"_s, {}, {}, m_clock.now().addSecs(600)}, u"Help, please."_s);
        m_exchange->deliver();
        m_kiosks.push_back(std::make_unique<Kiosk>(std::move(kiosk)));
        return *m_kiosks.back();
    }
    void accept(Kiosk &kiosk, const QString &request)
    {
        kiosk.talk = std::make_unique<Talk>(*kiosk.end, m_clock, u"talk-"_s + request, m_champion->address());
        kiosk.talk->say({}, {{u"accept"_s, request}});
        m_exchange->deliver();
    }

    FakeClock m_clock;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<MemoryTransport> m_champion;
    std::unique_ptr<HelpDesk> m_desk;
    std::vector<std::unique_ptr<Kiosk>> m_kiosks;
};

QTEST_GUILESS_MAIN(HelpDeskTest)
#include "HelpDeskTest.moc"
