// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpVisit.h"
#include "programs/session/SlipController.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What a person takes with them of the help that they had: a record for the slip, and what was said.
class HelpPaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_visit = std::make_unique<HelpVisit>(); }
    void cleanup() { m_visit.reset(); }

    void saysWhenAndWho()
    {
        QVERIFY(m_visit->help().record().isEmpty());
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        const QDateTime from = m_visit->clock.now().toLocalTime();
        m_visit->talkWith(sam);
        const QString day = m_visit->settings.dateInWords(from.date());
        QCOMPARE(lines().first(),
            u"%1, since %2. Sam helped you. Volunteer. Checked by Central Council until March 2027."_s.arg(
                day, from.toString(u"HH:mm")));
        m_visit->clock.pass(2min);
        m_visit->help().talk()->stop();
        QVERIFY(lines().first().startsWith(
            u"%1, %2 to %3. Sam"_s.arg(day, from.toString(u"HH:mm"), from.addSecs(120).toString(u"HH:mm"))));
        QCOMPARE(lines().size(), 1);
    }

    void saysWhatWasShownAndAgreed()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->come(u"name"_s);
        sam.point(u"full-name"_s); // not agreed yet
        QCOMPARE(lines().size(), 1);
        m_visit->help().talk()->letPoint(true);
        m_visit->help().talk()->letSeeStep(true);
        sam.point(u"full-name"_s);
        sam.point(u"full-name"_s);
        sam.point(u"made-up-by-the-desk"_s);
        m_visit->help().talk()->letSeeStep(false); // and still, it was agreed
        QCOMPARE(lines().at(1), u"They showed you: “Your name”."_s);
        QCOMPARE(lines().at(2),
            u"You let them see which question you were at, never what you typed. "
            "You let them point at questions on your page."_s);
    }

    void saysHowItEnded()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        sam.talk->say({}, TalkEvent::content(TalkEvent::Bye{TalkOutcome::NeedsFaceToFace}));
        m_visit->deliver();
        QCOMPARE(lines().last(), u"How it ended: it is best to see somebody face to face."_s);
    }

    void namesNobodyWhomItCannotTrust()
    {
        HelpVisit warned(true);
        ChampionEnd stranger(warned, u"two"_s, {});
        warned.talkWith(stranger);
        QVERIFY(warned.help().record().lines().first().endsWith(
            u"“two” helped you. Nobody whom we know has checked them."_s));
    }

    void saysNothingThatWasWritten()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->help().talk()->say(u"Heliotrope"_s);
        m_visit->deliver();
        sam.say(u"Marigold"_s);
        QVERIFY(!lines().join(u' ').contains(u"Heliotrope") && !lines().join(u' ').contains(u"Marigold"));
    }

    void keepsEveryTalkOfTheVisit()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->help().talk()->stop();
        sam.desk.setAvailable(false);
        ChampionEnd alex(*m_visit, u"two"_s, u"Alex"_s);
        m_visit->talkWith(alex);
        QCOMPARE(lines().filter(u" helped you."_s).size(), 2);
        m_visit->help().talk()->forget();
        QCOMPARE(lines().filter(u" helped you."_s).size(), 2);
    }

    void isOnTheSlipOnlyWhereThePersonWantsIt()
    {
        SlipController slip(m_visit->journey, m_visit->settings, m_visit->queue);
        QSignalSpy changed(&slip, &SlipController::changed);
        QVERIFY(!slip.isHelped());
        slip.setHelp({u"Sam helped you."_s});
        QVERIFY(slip.isHelped() && !slip.isTellingHelp() && changed.size() == 1);
        QVERIFY(!slip.body().contains(u"Sam"));
        slip.setTellingHelp(true);
        QVERIFY(slip.body().contains(u"<h2>Help from a person</h2><p>Sam helped you.</p>"));
        slip.setTellingHelp(false);
        QVERIFY(!slip.body().contains(u"Sam"));
    }

    void whatWasSaidBearsTheMarks()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        HelpTalk &talk = *m_visit->help().talk();
        QVERIFY(!talk.isSpoken());
        talk.say(u"It is secret"_s);
        talk.say(u"I am private"_s);
        talk.sendWhole(talk.lines()->count() - 1);
        m_visit->deliver();
        sam.say(u"So it is secret"_s); // an ordinary program guards nothing
        QVERIFY(talk.isSpoken());
        QCOMPARE(talk.said(),
            (QList<SaidLine>{{true, u"It is [-]"_s}, {true, u"I am [-]"_s}, {true, u"I am [-]"_s},
                {false, u"So it is [-]"_s}}));
        talk.setCheck({});
        QVERIFY(talk.said().isEmpty());
    }

    void printsWhatWasSaidOnlyWhenThePersonSaysSo()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        LivePrint &paper = *m_visit->help().paper();
        m_visit->help().lookAtPaper();
        QVERIFY(!paper.isShown()); // nobody has said anything
        m_visit->help().talk()->say(u"Hello"_s);
        m_visit->help().talk()->stop();
        m_visit->help().lookAtPaper();
        QVERIFY(paper.isShown() && paper.pages() == 1 && !paper.picture(0).isNull());
        QVERIFY(m_visit->server.log.filter(u"send"_s).isEmpty());
        paper.printOut();
        Q_EMIT m_visit->server.looked(m_visit->server.ready());
        QCOMPARE(m_visit->server.log.filter(u"send"_s), QStringList{u"send %PDF to desk"_s});
        paper.close();
        QVERIFY(!paper.isShown());
    }

private:
    QStringList lines() const { return m_visit->help().record().lines(); }

    std::unique_ptr<HelpVisit> m_visit;
};

QTEST_MAIN(HelpPaperTest)
#include "HelpPaperTest.moc"
