// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpController.h"

#include "HelpVisit.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The terminal's side of help from a person: the person's screens above, champions' desks at the other end.
class HelpControllerTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_visit = std::make_unique<HelpVisit>(); }
    void cleanup() { m_visit.reset(); }

    void saysWhoIsThereInWords()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        const QVariantMap said = m_visit->help().people().value(0).toMap();
        QCOMPARE(said[u"name"_s].toString(), u"Sam"_s);
        QCOMPARE(said[u"role"_s].toString(), u"Volunteer"_s);
        QCOMPARE(said[u"checked"_s].toString(), u"Checked by Central Council until March 2027."_s);
        QCOMPARE(said[u"trained"_s].toString(), u"Trained on “Ask for a garden plot”."_s);
        QCOMPARE(said[u"speaks"_s].toString(), u"Speaks English and Welsh."_s);
        QVERIFY(said[u"counts"_s].toBool() && said[u"free"_s].toBool());
    }

    void namesNobodyWhomItCannotTrust()
    {
        ChampionEnd stranger(*m_visit, u"two"_s, {});
        QVERIFY(m_visit->help().people().isEmpty());
        HelpVisit warned(true);
        ChampionEnd there(warned, u"two"_s, {});
        const QVariantMap said = warned.help().people().value(0).toMap();
        QCOMPARE(said[u"name"_s].toString(), u"two"_s);
        QVERIFY(!said[u"counts"_s].toBool() && said[u"checked"_s].toString().isEmpty());
    }

    void wantsALineOnlyOnceSomebodyLooks()
    {
        HelpVisit visit;
        QSignalSpy wanted(&visit.help(), &HelpController::lineWanted);
        visit.help().enter();
        visit.help().enter();
        QCOMPARE(wanted.size(), 1);
    }

    void asksAndTalks()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->help().ask(u"error"_s, false, false);
        QCOMPARE(m_visit->help().stage(), u"asking"_s);
        QCOMPARE(m_visit->help().waiting(), u"Asking who can help you."_s);
        m_visit->deliver();
        QCOMPARE(sam.desk.waiting().size(), 1);
        QCOMPARE(sam.desk.waiting().first().request.topic, u"error"_s);
        sam.help();
        QCOMPARE(m_visit->help().stage(), u"talking"_s);
        QVERIFY(m_visit->help().talk()->say(u"Hello"_s));
        m_visit->deliver();
        QCOMPARE(sam.words, QStringList{u"Hello"_s});
        QVERIFY(m_visit->lines().contains(u"mine Hello +"_s));
        sam.say(u"How can I help?"_s);
        QCOMPARE(m_visit->lines().last(), u"theirs How can I help?"_s);
    }

    void tellsHowLongItMayTake()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        sam.fill(*m_visit);
        m_visit->help().ask(u"error"_s, false, false);
        m_visit->deliver();
        QCOMPARE(m_visit->help().stage(), u"nobody"_s);
        QVERIFY2(m_visit->help().waiting().startsWith(u"You are next. It may take about "_s),
            qPrintable(m_visit->help().waiting()));
        m_visit->help().cancel();
        QCOMPARE(m_visit->help().stage(), QString());
    }

    void endsByItselfWhenNobodyAnswers()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->help().ask(u"error"_s, false, false);
        m_visit->clock.pass(16min);
        m_visit->turn();
        QCOMPARE(m_visit->help().stage(), u"expired"_s);
    }

    void tellsWhenSomebodyIsFree()
    {
        QSignalSpy told(&m_visit->help(), &HelpController::told);
        m_visit->help().setTelling(true);
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY(!m_visit->help().isTelling());
    }

    void sharesNothingUnasked()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->come(u"name"_s);
        QVERIFY(sam.places.isEmpty());
        QCOMPARE(sam.agreed.last().consent, Consent());
        m_visit->help().talk()->letSeeStep(true);
        m_visit->deliver();
        QCOMPARE(sam.places.size(), 1);
        QCOMPARE(sam.places.last().step, u"name"_s);
        m_visit->help().talk()->letSeeStep(false);
        m_visit->come(u"size"_s);
        QCOMPARE(sam.places.size(), 1);
    }

    void isPointedAtOnlyWhereThatIsAgreed()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->come(u"name"_s);
        QSignalSpy shown(&m_visit->live, &LiveController::showAsked);
        sam.point(u"full-name"_s);
        QVERIFY(shown.isEmpty());
        m_visit->help().talk()->letPoint(true);
        sam.point(u"full-name"_s);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toString(), u"full-name"_s);
        sam.point(u"another"_s);
        QCOMPARE(shown.size(), 1);
    }

    void ofPointsInAFloodTheLastCounts()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->come(u"name"_s);
        m_visit->help().talk()->letPoint(true);
        QSignalSpy shown(&m_visit->live, &LiveController::showAsked);
        for (int each = 0; each < 100; ++each)
            sam.talk->say({}, TalkEvent::content(TalkEvent::Point{u"full-name"_s}));
        sam.say(u"There it is"_s);
        QTRY_COMPARE(m_visit->lines().last(), u"theirs There it is"_s);
        QVERIFY2(!shown.isEmpty() && shown.size() < 20, qPrintable(QString::number(shown.size())));
    }

    void paysNoHeedOnPrivatePages_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("a password") << QByteArray("password") << QByteArray("question");
        QTest::newRow("signing in") << QByteArray("text") << QByteArray("sign-in");
        QTest::newRow("paying") << QByteArray("text") << QByteArray("payment");
    }

    void paysNoHeedOnPrivatePages()
    {
        QFETCH(QByteArray, question);
        QFETCH(QByteArray, page);
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->help().talk()->letSeeStep(true);
        m_visit->help().talk()->letPoint(true);
        m_visit->come(u"name"_s);
        const qsizetype seen = sam.places.size();
        m_visit->come(u"private"_s, question, page);
        QVERIFY(m_visit->help().talk()->isSuspended() && sam.agreed.last().suspended);
        QCOMPARE(m_visit->lines().last(), u"notice This page is private. Sam sees nothing of it."_s);
        sam.point(u"full-name"_s);
        QCOMPARE(sam.places.size(), seen);
        m_visit->come(u"size"_s);
        QVERIFY(!m_visit->help().talk()->seesStep() && !sam.agreed.last().suspended);
        QCOMPARE(sam.places.size(), seen);
    }

    void theSameWherePeoplePractise()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->live.end();
        m_visit->practice.begin();
        for (const char *page : {"sign-in", "payment"}) {
            m_visit->help().talk()->letSeeStep(true);
            m_visit->practise(page);
            QVERIFY(m_visit->help().talk()->isSuspended() && sam.agreed.last().suspended);
            QCOMPARE(m_visit->lines().last(), u"notice This page is private. Sam sees nothing of it."_s);
            m_visit->practise("question");
            QVERIFY(!m_visit->help().talk()->isSuspended() && !sam.agreed.last().suspended);
        }
    }

    void asksSoonerWhereTheTimeIsNearlyOver()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->help().ask(u"error"_s, false, false);
        m_visit->deliver();
        QCOMPARE(sam.desk.waiting().first().request.urgency, HelpRequest::Urgency::Usual);
        m_visit->isEnding = true;
        m_visit->help().ask(u"error"_s, false, false);
        m_visit->deliver();
        QCOMPARE(sam.desk.waiting().first().request.urgency, HelpRequest::Urgency::SessionEnding);
    }

    void sendsNothingThatWasNotLookedAt()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->help().talk()->setCheck({});
        QVERIFY(!m_visit->help().talk()->say(u"Hello"_s));
        m_visit->deliver();
        QVERIFY(sam.words.isEmpty());
    }

    void takesOutWhatIsPrivate()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        HelpTalk &talk = *m_visit->help().talk();
        talk.say(u"It is secret"_s);
        talk.say(u"I am private"_s);
        m_visit->deliver();
        QCOMPARE(sam.words, (QStringList{u"It is [-]"_s, u"I am [-]"_s}));
        const int last = talk.lines()->count() - 1;
        talk.sendWhole(last - 1); // a secret never
        talk.sendWhole(last);
        m_visit->deliver();
        QCOMPARE(sam.words.mid(2), QStringList{u"I am private"_s});
    }

    void saysWhenThereIsNoLine()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->transport.setReady(false);
        QCOMPARE(m_visit->lines().last(), u"notice Not connected. Your message will go as soon as I can."_s);
        m_visit->help().talk()->say(u"Are you there?"_s);
        QCOMPARE(m_visit->lines().last(), u"mine Are you there?"_s);
        m_visit->transport.setReady(true);
        m_visit->deliver();
        QCOMPARE(sam.words, QStringList{u"Are you there?"_s});
        QVERIFY(m_visit->lines().contains(u"mine Are you there? +"_s));
    }

    void saysWhenTheChampionIsAway()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        sam.transport.setReady(false);
        QVERIFY(!m_visit->help().talk()->isThere());
        sam.transport.setReady(true);
        QCOMPARE(m_visit->lines().last(), u"notice Sam is here now."_s);
    }

    void endsAtBothEnds()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->help().talk()->stop();
        m_visit->deliver();
        QVERIFY(sam.isOver);
        QCOMPARE(m_visit->help().stage(), u"over"_s);
        m_visit->help().talk()->forget();
        QCOMPARE(m_visit->help().stage(), QString());
        ChampionEnd alex(*m_visit, u"two"_s, u"Alex"_s);
        sam.desk.setAvailable(false);
        m_visit->talkWith(alex);
        alex.talk->say({}, TalkEvent::content(TalkEvent::Bye{TalkOutcome::Done}));
        m_visit->deliver();
        QCOMPARE(m_visit->help().stage(), u"over"_s);
    }

    void neverMeetsABlockedChampionAgain()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->help().block();
        QVERIFY(m_visit->help().people().isEmpty());
        QCOMPARE(m_visit->help().stage(), u"over"_s);
    }

    void whoIsSwitchedOffIsGoneAtOnceAndThePersonIsTold()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        ChampionEnd alex(*m_visit, u"two"_s, u"Alex"_s);
        m_visit->talkWith(sam);
        ChatMessage said{{}, m_visit->transport.address(), {}};
        said.payload = {{u"kind"_s, u"switched-off"_s}};
        alex.transport.send(said);
        m_visit->deliver();
        QCOMPARE(m_visit->help().stage(), u"talking"_s); // for nobody but themselves
        QCOMPARE(m_visit->help().people().size(), 1);
        sam.transport.send(said);
        m_visit->deliver();
        QCOMPARE(m_visit->help().stage(), u"over"_s);
        QVERIFY(m_visit->help().people().isEmpty());
        QVERIFY(m_visit->lines().contains(u"notice The staff have ended this conversation, and Sam cannot "
                                          u"help here any more. Nothing that you did "
                                          "is lost. You can ask somebody else."_s));
    }

    void aStrangerSwitchesNobodyOff()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        MemoryTransport stranger(m_visit->exchange, u"one@elsewhere.test/x"_s);
        ChatMessage said{{}, m_visit->transport.address(), {}};
        said.payload = {{u"kind"_s, u"switched-off"_s}};
        stranger.send(said);
        m_visit->deliver();
        QCOMPARE(m_visit->help().stage(), u"talking"_s);
    }

    void goesOnWithAColleague()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        ChampionEnd alex(*m_visit, u"two"_s, u"Alex"_s);
        m_visit->talkWith(sam);
        m_visit->help().talk()->letSeeStep(true);
        sam.talk->say({}, TalkEvent::content(TalkEvent::HandOver{alex.transport.address()}));
        m_visit->deliver();
        QCOMPARE(m_visit->help().handOver(), u"Alex"_s);
        m_visit->help().goOnWith(true);
        m_visit->deliver();
        QCOMPARE(m_visit->help().talk()->address(), sam.transport.address()); // until the other takes it up
        QVERIFY(!m_visit->help().talk()->isSuspended() && sam.desk.waiting().isEmpty());
        alex.help();
        QVERIFY(sam.isOver);
        QCOMPARE(m_visit->help().talk()->address(), alex.transport.address());
        QVERIFY(!m_visit->help().talk()->seesStep());
    }

private:
    std::unique_ptr<HelpVisit> m_visit;
};

QTEST_GUILESS_MAIN(HelpControllerTest)
#include "HelpControllerTest.moc"
