// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskRig.h"
#include "help/TakenUp.h"
#include "trust/SignedText.h"

#include <QSignalSpy>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A champion at work, with terminals and colleagues in memory.
class DeskTest : public QObject, private DeskRig {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { start(); }
    void cleanup() { stop(); }

    void nobodyAsksBeforeTheRulesAreAgreedTo()
    {
        m_one->desk.setAvailable(true);
        QVERIFY(m_one->desk.mustAgree() && !m_one->desk.available());
        m_kiosk->ask(guideId);
        QCOMPARE(m_exchange->deliver(), 0);
        m_one->begin();
        QVERIFY(!m_one->desk.mustAgree() && m_one->desk.available());
        QCOMPARE(m_one->settings.agreed(), m_content->words.guidelinesVersion());
        m_kiosk->caller.turn();
        m_exchange->deliver();
        QCOMPARE(m_one->desk.waiting().size(), 1);
    }

    void aCardSaysWhatItIsAboutAndNeverWho()
    {
        QSignalSpy called(&m_one->desk, &Desk::called);
        m_one->begin();
        m_kiosk->ask(guideId, u"cy"_s);
        m_exchange->deliver();
        m_clock.pass(3min);
        const QVariantMap card = m_one->card();
        QCOMPARE(card[u"journey"_s].toString(), m_content->guides.find(guideId)->wordsIn(u"en"_s).title);
        QCOMPARE(card[u"language"_s].toString(), u"Cymraeg"_s);
        QCOMPARE(card[u"topic"_s].toString(), u"I do not understand the question"_s);
        QCOMPARE(card[u"minutes"_s].toInt(), 3);
        QVERIFY(!card.values().contains(QVariant(m_line->address())));
        QCOMPARE(called.value(0).value(0).toString(), u"waiting"_s);
    }

    void wordsGoToAndFro()
    {
        talk();
        m_kiosk->say(u"Hello there"_s);
        m_exchange->deliver();
        QCOMPARE(words(m_one->talk(), u"theirs"_s), QStringList{u"Hello there"_s});
        QCOMPARE(m_one->talk().unread(), 1);
        QVERIFY(m_one->talk().say(u"Good morning"_s));
        m_exchange->deliver();
        QCOMPARE(m_kiosk->heard, QStringList{u"Good morning"_s});
        m_one->talk().write();
        m_exchange->deliver();
        QVERIFY(m_kiosk->talk->otherWrites());
    }

    void whatDeceivesAnEyeIsNotShown()
    {
        talk();
        m_kiosk->say(u"One\n<b>two</b>\u202Eeerht\u0007"_s);
        m_kiosk->say(u"\u202E\u200F"_s);
        m_exchange->deliver();
        QCOMPARE(words(m_one->talk(), u"theirs"_s), QStringList{u"One\n<b>two</b>eerht"_s});
    }

    void whatIsSaidWhileTheLineIsGoneGoesLater()
    {
        talk();
        m_one->transport.setReady(false);
        QVERIFY(!m_one->desk.ready());
        QVERIFY(m_one->talk().say(u"One"_s) && m_one->talk().say(u"Two"_s));
        QVERIFY(!arrived(m_one->talk()));
        m_one->transport.setReady(true);
        m_exchange->deliver();
        QCOMPARE(m_kiosk->heard, (QStringList{u"One"_s, u"Two"_s}));
        QVERIFY(arrived(m_one->talk()));
    }

    void nothingOfThePageIsSeenThatIsNotShared()
    {
        talk();
        m_kiosk->at(place());
        m_exchange->deliver();
        QVERIFY(m_one->talk().sight()->questions().isEmpty());
        share();
        const QVariantMap question = m_one->talk().sight()->questions().value(0).toMap();
        QCOMPARE(question[u"title"_s].toString(), u"Where do you live?"_s);
        QCOMPARE(question[u"state"_s].toString(), u"error"_s);
        QVERIFY(!m_one->talk().sight()->place()[u"step"_s].toString().isEmpty());
        m_kiosk->agree({true, true, true}, true);
        m_kiosk->at(place());
        m_exchange->deliver();
        QVERIFY(m_one->talk().suspended() && !m_one->talk().mayPoint());
        QVERIFY(m_one->talk().sight()->questions().isEmpty());
        m_kiosk->agree({true, false, false});
        m_exchange->deliver();
        QVERIFY(!m_one->talk().seesStep());
    }

    void pointsWhereItMayAndNowhereElse()
    {
        talk();
        share();
        const QString question = m_content->guides.find(guideId)->steps.at(step).questions.constFirst();
        m_one->talk().point(u"elsewhere"_s);
        m_one->talk().point(question);
        m_exchange->deliver();
        QCOMPARE(m_kiosk->events<TalkEvent::Point>(), QList{TalkEvent::Point{question}});
        m_kiosk->agree({true, true, false});
        m_exchange->deliver();
        m_one->talk().point(question);
        m_exchange->deliver();
        QCOMPARE(m_kiosk->events<TalkEvent::Point>().size(), 1);
    }

    void phrasesOfTheStepComeFirst()
    {
        talk(u"cy"_s);
        share();
        const QVariantList groups = m_one->talk().sight()->phrases();
        QCOMPARE(groups.at(0).toMap()[u"id"_s].toString(), u"this-page"_s); // the error
        const QVariantMap step = groups.at(1).toMap();
        QCOMPARE(step[u"id"_s].toString(), u"this-step"_s);
        const QVariantMap phrase = step[u"phrases"_s].toList().at(0).toMap();
        QVERIFY(phrase[u"mine"_s].toString().startsWith(u"They want the country where you live now"));
        QVERIFY(!phrase[u"theirs"_s].toString().isEmpty() && phrase[u"theirs"_s] != phrase[u"mine"_s]);
    }

    void aSecretNeverLeaves()
    {
        talk();
        QVERIFY(!m_one->talk().say(u"Is the code 482913 from the message? The code is 482913."_s));
        QVERIFY(m_one->talk().held()[u"secret"_s].toBool());
        m_one->talk().sendHeld(true);
        m_exchange->deliver();
        QVERIFY(m_kiosk->heard.isEmpty());
        m_one->talk().sendHeld(false);
        m_exchange->deliver();
        QCOMPARE(m_kiosk->heard.size(), 1);
        QVERIFY(!m_kiosk->heard.at(0).contains(u"482913"));
        QVERIFY(m_one->talk().held().isEmpty());
    }

    void whatIsPrivateLeavesAfterAWarningOnly()
    {
        talk();
        const QString written = u"Ring the council on my telephone number 07700 900123."_s;
        QVERIFY(!m_one->talk().say(written));
        QVERIFY(!m_one->talk().held()[u"secret"_s].toBool());
        m_exchange->deliver();
        QVERIFY(m_kiosk->heard.isEmpty());
        m_one->talk().sendHeld(true);
        m_exchange->deliver();
        QCOMPARE(m_kiosk->heard, QStringList{written});
    }

    void handsOverWithANoteThatIsGuarded()
    {
        m_two = std::make_unique<Champion>(*m_exchange, m_clock, *m_content, u"two"_s);
        talk();
        m_two->begin();
        const QVariantMap row = m_one->desk.colleagues()->rows().value(0).toMap();
        QCOMPARE(row[u"name"_s].toString(), u"two"_s);
        m_one->desk.handOver(
            &m_one->talk(), row[u"address"_s].toString(), u"Their code is 482913, please go on."_s);
        m_exchange->deliver();
        QCOMPARE(
            m_kiosk->events<TalkEvent::HandOver>(), QList{TalkEvent::HandOver{m_two->transport.address()}});
        QCOMPARE(m_one->talk().state(), u"handing-over"_s);
        m_kiosk->ask(guideId);
        m_exchange->deliver();
        const QString note = m_two->card()[u"note"_s].toString();
        QVERIFY(note.contains(u"please go on") && !note.contains(u"482913"));
        m_kiosk->end();
        m_exchange->deliver();
        QCOMPARE(m_one->talk().state(), u"over"_s);
    }

    void knowsColleaguesByTheirBadges()
    {
        const SignedText::Keys keys = SignedText::makeKeys();
        m_one = std::make_unique<Champion>(*m_exchange, m_clock, *m_content, u"one"_s, keys.checking);
        m_two = std::make_unique<Champion>(*m_exchange, m_clock, *m_content, u"two"_s);
        ChampionCard card{{}, {}, {u"en"_s}};
        const QDateTime now = m_clock.now();
        const auto badge = [&](const QString &address, const SignedText::Keys &with) {
            const Badge values{u"b-1"_s, u"council"_s, address, u"Alex"_s, u"volunteer"_s, {}, {}, {u"cy"_s},
                1, now.addDays(-1), now.addDays(9)};
            return BadgeToken::issue(values, with.signing).value();
        };
        const auto shown = [&](const QByteArray &token) {
            card.badge = token;
            m_two->transport.show({{}, {}, true, card.payload()});
            return m_one->desk.colleagues()->rows().value(0).toMap();
        };
        const QVariantMap checked = shown(badge(u"two@champions.test"_s, keys));
        QCOMPARE(checked[u"name"_s].toString(), u"Alex"_s);
        QCOMPARE(checked[u"vouched"_s].toString(), u"Central Council"_s);
        QCOMPARE(checked[u"languages"_s].toString(), u"Cymraeg"_s);
        for (const QByteArray &token : {badge(u"three@champions.test"_s, keys),
                 badge(u"two@champions.test"_s, SignedText::makeKeys()), QByteArray()}) {
            const QVariantMap row = shown(token);
            QCOMPARE(row[u"name"_s].toString(), u"two"_s);
            QVERIFY(row[u"vouched"_s].toString().isEmpty());
        }
    }

    void keepsWhoSignsIn()
    {
        m_one->settings.setAccount(u"two@champions.test"_s, {}, false);
        const DeskSettings anew(m_one->folder.filePath(u"desk.json"_s), {});
        QCOMPARE(anew.address(), u"two@champions.test"_s);
    }

    void saysThatItEndedInMidTalk()
    {
        const QString file = m_one->folder.filePath(u"desk.json"_s);
        QVERIFY(!m_one->desk.brokeOff());
        talk();
        DeskSettings crashed(file, {});
        MemoryTransport line(*m_exchange, u"one@champions.test/anew"_s);
        QVERIFY(Desk({line, m_clock, *m_content, crashed}).brokeOff());
        m_one->desk.endAll();
        DeskSettings ended(file, {});
        QVERIFY(!Desk({line, m_clock, *m_content, ended}).brokeOff());
    }

    void closesWithAnOutcomeAndCountsTheDay()
    {
        talk();
        m_clock.pass(7min);
        m_one->desk.close(&m_one->talk(), int(TalkOutcome::NeedsFaceToFace));
        m_exchange->deliver();
        QCOMPARE(
            m_kiosk->events<TalkEvent::Bye>().value(0).outcome, std::optional(TalkOutcome::NeedsFaceToFace));
        QVERIFY(m_one->desk.talks().isEmpty());
        const QVariantMap day = m_one->desk.day();
        QCOMPARE(day[u"talks"_s].toInt(), 1);
        QCOMPARE(day[u"minutes"_s].toInt(), 7);
        QCOMPARE(day[u"outcomes"_s].toList(), (QVariantList{0, 0, 1, 0}));
    }

    void helpsFourAtATimeAndNoMore()
    {
        m_one->begin();
        std::vector<std::unique_ptr<MemoryTransport>> lines;
        std::vector<std::unique_ptr<Kiosk>> kiosks;
        for (int i = 0; i < 5; ++i) {
            lines.push_back(std::make_unique<MemoryTransport>(*m_exchange, u"k%1@kiosks.test/v"_s.arg(i)));
            kiosks.push_back(std::make_unique<Kiosk>(*lines.back(), m_clock));
            m_one->transport.setReady(false);
            m_one->transport.setReady(true); // everybody hears who is there
            kiosks.back()->ask(guideId);
            m_exchange->deliver();
            m_one->desk.offerNext();
            m_exchange->deliver();
        }
        QCOMPARE(m_one->desk.talks().size(), 4);
        QVERIFY(!m_one->desk.mayOffer());
        m_one->desk.close(m_one->desk.talks().at(1), 0);
        QCOMPARE(m_one->desk.talks().size(), 3);
        kiosks.clear();
    }

    void tellsThePersonWhenTheChampionLeaves()
    {
        talk();
        m_one->desk.endAll();
        m_exchange->deliver();
        QCOMPARE(m_kiosk->events<TalkEvent::Bye>().size(), 1);
        QVERIFY(!m_one->desk.available());
    }

    void whatIsTooMuchIsNotTakenAndSaidOnce()
    {
        talk();
        m_one->transport.setReady(false);
        const QString much = QString(1500, u'w');
        for (int i = 0; i < 8; ++i)
            QVERIFY(m_one->talk().say(much));
        QVERIFY(!m_one->talk().say(much) && !m_one->talk().say(much));
        QCOMPARE(words(m_one->talk(), u"mine"_s).size(), 8);
        QCOMPARE(words(m_one->talk(), u"event"_s).filter(u"Too much"_s).size(), 1);
    }

    void goesOnWhereAnEarlierProcessWas()
    {
        QSignalSpy called(&m_one->desk, &Desk::called);
        Talk again(*m_line, m_clock, u"again"_s, m_one->transport.address());
        again.say(
            {}, TakenUp::opening({u"r"_s, guideId, u"cy"_s, u"question"_s, {}, m_clock.now().addSecs(-60)}));
        m_exchange->deliver();
        QVERIFY(!m_one->talk().mayTalk() && !m_one->talk().say(u"Too early"_s));
        for (const QJsonObject &part :
            TakenUp::parts({{u"Hello"_s, true}, {u"<b>Good morning</b>"_s, false}}))
            again.say({}, part);
        again.say({}, TalkEvent::content(TalkEvent::Agreed{{true, true, false}, false}));
        again.say(u"Are you there?"_s);
        m_clock.pass(2s);
        again.turn();
        m_exchange->deliver();
        QVERIFY(m_one->talk().mayTalk());
        QCOMPARE(m_one->desk.talks().size(), 1);
        QCOMPARE(words(m_one->talk(), u"theirs"_s), (QStringList{u"Hello"_s, u"Are you there?"_s}));
        QCOMPARE(words(m_one->talk(), u"mine"_s), QStringList{u"<b>Good morning</b>"_s});
        QVERIFY(words(m_one->talk(), u"event"_s).first().startsWith(u"Your program had to start again"_s));
        QCOMPARE(m_one->talk().unread(), 1);
        QVERIFY(m_one->talk().seesStep() && !m_one->talk().journey().isEmpty());
        QCOMPARE(m_one->talk().language(), u"Cymraeg"_s);
        QVERIFY(called.contains(QVariantList{u"begun"_s}));
    }

    void isToldThatATerminalStartedAgain()
    {
        m_line->show({});
        talk();
        m_line->setReady(false);
        QVERIFY(!m_one->talk().there());
        MemoryTransport next(*m_exchange, u"one@kiosks.test/next"_s);
        next.show({});
        QCOMPARE(m_one->talk().state(), u"over"_s);
        QVERIFY(words(m_one->talk(), u"event"_s).last().startsWith(u"Their terminal has started again"_s));
        QVERIFY(!m_one->talk().mayTalk());
    }

    void onlySettingsAreWrittenDown()
    {
        talk();
        m_kiosk->say(u"Canary of the person"_s);
        m_one->talk().say(u"Canary of the champion"_s);
        m_exchange->deliver();
        m_one->desk.close(&m_one->talk(), 0);
        QCOMPARE(QDir(m_one->folder.path()).entryList(QDir::Files),
            (QStringList{u"defaults.json"_s, u"desk.json"_s}));
        QFile file(m_one->folder.filePath(u"desk.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Canary"));
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "DeskTest.moc"
