// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpCaller.h"
#include "fakes/Exchange.h"
#include "fakes/FakeClock.h"
#include "trust/SignedText.h"

#include <QSignalSpy>
#include <QTimeZone>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList kindsTo(const Exchange &exchange, const QString &address)
{
    QStringList kinds;
    for (const ChatMessage &message : exchange.delivered()) {
        if (message.to == address)
            kinds.append(message.payload.value(u"kind").toString());
    }
    return kinds;
}

} // namespace

/// A terminal asks those who suit, takes the first who offers, and tells the rest.
class HelpCallerTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_exchange = std::make_unique<Exchange>();
        m_clock = FakeClock();
        m_keys = SignedText::makeKeys();
        m_kiosk = std::make_unique<MemoryTransport>(*m_exchange, u"one@kiosks.test/v"_s);
        CallerOptions options;
        options.domain = u"champions.test"_s;
        options.site = u"central"_s;
        options.issuers = {{u"council"_s, u"Central Council"_s, m_keys.checking}};
        m_caller = std::make_unique<HelpCaller>(*m_kiosk, m_clock, options);
        m_caller->disconnect(m_caller->findChild<QTimer *>());
    }

    void cleanup()
    {
        m_ends.clear();
        m_caller.reset();
        m_kiosk.reset();
    }

    void showsOnlyWhomItMayTrust()
    {
        enter(u"one"_s);
        enter(u"two"_s, {u"en"_s}, false);
        QCOMPARE(m_caller->present().size(), 1);
        QCOMPARE(m_caller->present().first().badge.badge.alias, u"one"_s);
        m_caller->block(u"one@champions.test/anything"_s);
        QVERIFY(m_caller->present().isEmpty());
    }

    void takesTheFirstAndTellsTheRest()
    {
        enter(u"one"_s);
        enter(u"two"_s);
        QSignalSpy taken(m_caller.get(), &HelpCaller::taken);
        ask();
        QCOMPARE(m_caller->asked(), 2);
        offer(u"two"_s);
        offer(u"one"_s);
        m_exchange->deliver();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().first().value<PresentChampion>().card.address, addressOf(u"two"_s));
        QCOMPARE(m_caller->state(), HelpCaller::State::Taken);
        QCOMPARE(kindsTo(*m_exchange, addressOf(u"one"_s)), (QStringList{u"request"_s, u"taken"_s}));
    }

    void widensStepByStep()
    {
        enter(u"both"_s);
        enter(u"language"_s, {u"en"_s}, true, {});
        enter(u"neither"_s, {u"cy"_s}, true, {});
        ask();
        QCOMPARE(m_caller->asked(), 1);
        for (const int asked : {2, 3}) {
            m_clock.pass(8s);
            m_caller->turn();
            QCOMPARE(m_caller->asked(), asked);
        }
    }

    void waitsForNobodyWhoIsNotThere()
    {
        enter(u"neither"_s, {u"cy"_s}, true, {});
        ask();
        QCOMPARE(m_caller->asked(), 1);
    }

    void goesOnWhenSomebodyComes()
    {
        ask();
        QCOMPARE(m_caller->state(), HelpCaller::State::Nobody);
        enter(u"one"_s);
        QCOMPARE(m_caller->state(), HelpCaller::State::Asking);
        QCOMPARE(m_caller->asked(), 1);
    }

    void endsByItself()
    {
        enter(u"one"_s);
        ask();
        m_clock.pass(10min);
        m_caller->turn();
        QCOMPARE(m_caller->state(), HelpCaller::State::Expired);
        m_exchange->deliver();
        QCOMPARE(kindsTo(*m_exchange, addressOf(u"one"_s)).last(), u"withdrawn"_s);
        offer(u"one"_s);
        m_exchange->deliver();
        QCOMPARE(m_caller->state(), HelpCaller::State::Expired);
    }

    void asksAgainWhereARequestWasLost()
    {
        enter(u"one"_s);
        ask();
        m_clock.pass(5s);
        m_caller->turn();
        m_exchange->deliver();
        QCOMPARE(kindsTo(*m_exchange, addressOf(u"one"_s)), (QStringList{u"request"_s, u"request"_s}));
    }

    void listensToNobodyElse()
    {
        enter(u"one"_s);
        enter(u"unchecked"_s, {u"en"_s}, false);
        ask();
        offer(u"unchecked"_s);
        MemoryTransport stranger(*m_exchange, u"x@elsewhere.test/y"_s);
        offer(stranger, m_request.id);
        offer(*m_ends.at(0), u"another"_s);
        m_exchange->deliver();
        QCOMPARE(m_caller->state(), HelpCaller::State::Asking);
    }

    void anOrdinaryProgramTakesItByAnswering()
    {
        CallerOptions options;
        options.domain = u"champions.test"_s;
        options.unchecked = true;
        HelpCaller caller(*m_kiosk, m_clock, options);
        MemoryTransport phone(*m_exchange, u"p@champions.test/phone"_s);
        phone.show({});
        QSignalSpy taken(&caller, &HelpCaller::taken);
        caller.ask(m_request, u"Somebody would like help."_s);
        m_exchange->deliver();
        QCOMPARE(m_exchange->delivered().last().body, u"Somebody would like help."_s);
        phone.send({{}, m_kiosk->address(), u"1"_s, u"I am here"_s});
        m_exchange->deliver();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().at(1).value<ChatMessage>().body, u"I am here"_s);
    }

    void whoLeftWhileThereWasNoLineIsGone()
    {
        enter(u"one"_s);
        enter(u"two"_s);
        m_kiosk->setReady(false);
        m_ends.at(0)->setReady(false);
        m_kiosk->setReady(true);
        QCOMPARE(m_caller->present().size(), 2); // the server may still say so
        m_clock.pass(5s);
        m_caller->turn();
        QCOMPARE(m_caller->present().size(), 1);
        QCOMPARE(m_caller->present().first().card.address, addressOf(u"two"_s));
    }

    void findsAnAccountThatCameBackElsewhere()
    {
        enter(u"one"_s);
        QVERIFY(!m_caller->elsewhere(addressOf(u"one"_s), {}));
        const auto before = m_clock.monotonic();
        m_clock.pass(1s);
        enter(u"one"_s, {u"en"_s}, true, {}, u"/e"_s);
        enter(u"one"_s, {u"en"_s}, false, {}, u"/unchecked"_s);
        const auto found = m_caller->elsewhere(addressOf(u"one"_s), before);
        QVERIFY(found && found->badge.counts());
        QCOMPARE(found->card.address, u"one@champions.test/e"_s);
        QVERIFY(!m_caller->elsewhere(addressOf(u"one"_s), m_clock.monotonic()));
        QVERIFY(!m_caller->elsewhere(addressOf(u"two"_s), {}));
        m_caller->block(addressOf(u"one"_s));
        QVERIFY(!m_caller->elsewhere(addressOf(u"one"_s), {}));
    }

    void whoRestsIsNotShownAndNotAsked()
    {
        enter(u"one"_s, {u"en"_s}, true, {u"universal-credit"_s}, u"/d"_s, 0);
        ask();
        QVERIFY(m_caller->present().isEmpty());
        QCOMPARE(m_caller->asked(), 0);
        QVERIFY(m_caller->elsewhere(u"one@champions.test/earlier"_s, {}));
    }

    void anOrdinaryProgramIsNotAskedAgainAfterACrash()
    {
        CallerOptions options;
        options.domain = u"champions.test"_s;
        options.unchecked = true;
        MemoryTransport phone(*m_exchange, u"p@champions.test/phone"_s);
        QSignalSpy heard(&phone, &HelpTransport::messageCame);
        QStringList knowing;
        for (int process = 0; process < 2; ++process) {
            HelpCaller caller(*m_kiosk, m_clock, options);
            phone.show({});
            caller.ask(m_request, u"Somebody would like help."_s, {}, knowing);
            m_exchange->deliver();
            knowing = caller.knowing();
            QCOMPARE(knowing, QStringList{phone.address()});
        }
        QCOMPARE(heard.size(), 1);
    }

    void saysHowLongItMayTake()
    {
        enter(u"one"_s);
        ask();
        QVERIFY(!m_caller->outlook());
        ChatMessage busy{{}, m_kiosk->address(), u"b"_s};
        busy.payload = {
            {u"kind"_s, u"busy"_s}, {u"request"_s, m_request.id}, {u"place"_s, 2}, {u"minutes"_s, 1e9}};
        m_ends.at(0)->send(busy);
        m_exchange->deliver();
        QCOMPARE(m_caller->outlook(), (HelpCaller::Outlook{2, 240}));
    }

private:
    static QString addressOf(const QString &who) { return who + u"@champions.test/d"_s; }

    void enter(const QString &who, const QStringList &languages = {u"en"_s}, bool badge = true,
        const QStringList &skills = {u"universal-credit"_s}, const QString &resource = u"/d"_s, int most = 1)
    {
        ChampionCard card{{}, skills, languages, u"central"_s, 0, most};
        if (badge)
            card.badge = BadgeToken::issue(
                {who, u"council"_s, who + u"@champions.test"_s, who, u"volunteer"_s, {}, skills, languages, 1,
                    m_clock.now().addDays(-1), m_clock.now().addDays(1)},
                m_keys.signing)
                             .value();
        m_ends.push_back(
            std::make_shared<MemoryTransport>(*m_exchange, who + u"@champions.test"_s + resource));
        m_ends.back()->show({{}, {}, true, card.payload()});
    }
    void ask()
    {
        m_request.until = m_clock.now().addSecs(600);
        m_caller->ask(m_request, u"Somebody would like help."_s);
        m_exchange->deliver();
    }
    void offer(const QString &who)
    {
        for (const auto &end : m_ends) {
            if (end->address() == addressOf(who))
                offer(*end, m_request.id);
        }
    }
    void offer(MemoryTransport &end, const QString &request)
    {
        ChatMessage message{{}, m_kiosk->address(), u"o"_s};
        message.payload = {{u"kind"_s, u"offer"_s}, {u"request"_s, request}};
        end.send(message);
    }

    FakeClock m_clock;
    SignedText::Keys m_keys;
    HelpRequest m_request{u"r1"_s, u"universal-credit"_s, u"en"_s, u"page-error"_s, {},
        QDateTime::fromSecsSinceEpoch(1'800'000'600, QTimeZone::utc())};
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<MemoryTransport> m_kiosk;
    std::unique_ptr<HelpCaller> m_caller;
    std::vector<std::shared_ptr<MemoryTransport>> m_ends;
};

QTEST_GUILESS_MAIN(HelpCallerTest)
#include "HelpCallerTest.moc"
