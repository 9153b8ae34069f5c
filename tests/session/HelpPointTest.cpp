// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpVisit.h"

#include <QSignalSpy>
#include <QtTest>

#include <functional>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

using End = std::function<void(HelpVisit &, ChampionEnd &)>;
Q_DECLARE_METATYPE(End)

namespace {

void sayBye(HelpVisit &visit, ChampionEnd &sam)
{
    sam.talk->say({}, TalkEvent::content(TalkEvent::Bye{TalkOutcome::Done}));
    visit.deliver();
}

void switchOff(HelpVisit &visit, ChampionEnd &sam)
{
    ChatMessage said{{}, visit.transport.address(), {}};
    said.payload = {{u"kind"_s, u"switched-off"_s}};
    sam.transport.send(said);
    visit.deliver();
}

void handOver(HelpVisit &visit, ChampionEnd &sam)
{
    ChampionEnd alex(visit, u"two"_s, u"Alex"_s);
    sam.talk->say({}, TalkEvent::content(TalkEvent::HandOver{alex.transport.address()}));
    visit.deliver();
    visit.help().goOnWith(true);
    visit.deliver();
    alex.help();
    QCOMPARE(visit.help().talk()->address(), alex.transport.address());
}

} // namespace

/// The ring that a champion drew goes as soon as they may not point any more.
class HelpPointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesAtOnce_data()
    {
        QTest::addColumn<End>("end");
        QTest::newRow("the person ends the talk")
            << End([](HelpVisit &visit, auto &) { visit.help().talk()->stop(); });
        QTest::newRow("the champion ends it") << End(sayBye);
        QTest::newRow("they may not point")
            << End([](HelpVisit &visit, auto &) { visit.help().talk()->letPoint(false); });
        QTest::newRow("never this champion again")
            << End([](HelpVisit &visit, auto &) { visit.help().block(); });
        QTest::newRow("they were switched off") << End(switchOff);
        QTest::newRow("somebody else goes on") << End(handOver);
        QTest::newRow("signing in") << End([](HelpVisit &visit, auto &) { visit.signIn(); });
        QTest::newRow("paying") << End(
            [](HelpVisit &visit, auto &) { visit.come(u"name"_s, "text", "payment"); });
    }

    void goesAtOnce()
    {
        QFETCH(End, end);
        HelpVisit visit;
        ChampionEnd sam(visit, u"one"_s, u"Sam"_s);
        begin(visit, sam);
        QSignalSpy shown(&visit.live, &LiveController::showAsked);
        QSignalSpy hidden(&visit.live, &LiveController::hideAsked);
        sam.point(u"full-name"_s);
        QCOMPARE(shown.size(), 1);
        QVERIFY(hidden.isEmpty());
        end(visit, sam);
        QCOMPARE(hidden.size(), 1);
        QCOMPARE(shown.size(), 1);
    }

    void staysWhileTheTalkGoesOn()
    {
        HelpVisit visit;
        ChampionEnd sam(visit, u"one"_s, u"Sam"_s);
        begin(visit, sam);
        QSignalSpy hidden(&visit.live, &LiveController::hideAsked);
        sam.point(u"full-name"_s);
        sam.say(u"This one"_s);
        visit.help().talk()->letSeeStep(true);
        sam.transport.setReady(false);
        sam.transport.setReady(true);
        visit.deliver();
        QVERIFY(hidden.isEmpty());
    }

    void whatThePersonAskedForStays()
    {
        HelpVisit visit;
        ChampionEnd sam(visit, u"one"_s, u"Sam"_s);
        begin(visit, sam);
        QSignalSpy hidden(&visit.live, &LiveController::hideAsked);
        sam.point(u"full-name"_s);
        visit.live.showMe();
        visit.help().talk()->letPoint(false);
        visit.help().talk()->letPoint(true);
        sam.point(u"full-name"_s);
        visit.live.showQuestion(0);
        visit.help().talk()->stop();
        QVERIFY(hidden.isEmpty());
    }

    void theSameWherePeoplePractise()
    {
        HelpVisit visit;
        ChampionEnd sam(visit, u"one"_s, u"Sam"_s);
        begin(visit, sam);
        visit.live.end();
        visit.practice.begin();
        visit.practise("question");
        QSignalSpy hidden(&visit.practice, &PracticeController::hideAsked);
        sam.point(u"full-name"_s);
        visit.help().talk()->stop();
        QCOMPARE(hidden.size(), 1);
    }

private:
    static void begin(HelpVisit &visit, ChampionEnd &sam)
    {
        visit.talkWith(sam);
        visit.come(u"name"_s);
        visit.help().talk()->letPoint(true);
        visit.deliver();
    }
};

QTEST_GUILESS_MAIN(HelpPointTest)
#include "HelpPointTest.moc"
