// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/SessionTimer.h"

#include "fakes/FakeClock.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using State = SessionTimer::State;

namespace {

SessionTimer::Options hour()
{
    SessionTimer::Options options;
    options.length = 60min;
    options.warnings = {10min, 5min};
    return options;
}

} // namespace

class SessionTimerTest : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;

    // Second by second, as the program does.
    State pass(SessionTimer &timer, std::chrono::milliseconds time)
    {
        for (; time > 0ms; time -= 1s) {
            m_clock.pass(std::min<std::chrono::milliseconds>(time, 1s));
            timer.tick();
        }
        return timer.state();
    }

private Q_SLOTS:
    void init() { m_clock = FakeClock(); }

    void goesFromPlentyToOver_data()
    {
        QTest::addColumn<bool>("unfinished");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("left");
        QTest::newRow("begins") << false << 0 << int(State::Plenty) << 3600;
        QTest::newRow("before the warning") << false << 2999 << int(State::Plenty) << 601;
        QTest::newRow("first warning") << false << 3000 << int(State::Warned) << 600;
        QTest::newRow("last second") << false << 3599 << int(State::Warned) << 1;
        QTest::newRow("end") << false << 3600 << int(State::Over) << 0;
        QTest::newRow("end in a page") << true << 3600 << int(State::Grace) << 240;
        QTest::newRow("end of the grace") << true << 3839 << int(State::Grace) << 1;
        QTest::newRow("after the grace") << true << 3840 << int(State::Over) << 0;
    }

    void goesFromPlentyToOver()
    {
        QFETCH(bool, unfinished);
        QFETCH(int, seconds);
        QFETCH(int, left);
        SessionTimer timer(hour(), m_clock);
        timer.setPageUnfinished(unfinished);
        QTEST(int(pass(timer, std::chrono::seconds(seconds))), "state");
        QCOMPARE(timer.left(), std::chrono::seconds(left));
    }

    void warnsAMinuteAheadWhateverIsAsked_data()
    {
        QTest::addColumn<std::vector<SessionTimer::Duration>>("warnings");
        QTest::newRow("none") << std::vector<SessionTimer::Duration>{};
        QTest::newRow("short") << std::vector<SessionTimer::Duration>{1s, 59s};
        QTest::newRow("a minute") << std::vector<SessionTimer::Duration>{60s};
    }

    void warnsAMinuteAheadWhateverIsAsked()
    {
        QFETCH(std::vector<SessionTimer::Duration>, warnings);
        SessionTimer::Options options = hour();
        options.warnings = warnings;
        SessionTimer timer(options, m_clock);
        QCOMPARE(pass(timer, 59min - 1s), State::Plenty);
        QCOMPARE(pass(timer, 1s), State::Warned);
        QCOMPARE(timer.left(), 60s);
        QVERIFY(timer.warningsDue() > 0);
        QCOMPARE(pass(timer, 60s), State::Over);
    }

    void countsWarnings()
    {
        SessionTimer timer(hour(), m_clock);
        QCOMPARE(timer.warningsDue(), 0);
        pass(timer, 50min);
        QCOMPARE(timer.warningsDue(), 1);
        pass(timer, 5min);
        QCOMPARE(timer.warningsDue(), 2);
        QVERIFY(timer.extend());
        QCOMPARE(timer.warningsDue(), 0);
    }

    void extendsWithoutLimitWhileNobodyWaits()
    {
        SessionTimer timer(hour(), m_clock);
        pass(timer, 55min);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(timer.extend());
            QCOMPARE(timer.state(), State::Plenty);
            QVERIFY(!timer.extend()); // nobody hoards time
            pass(timer, 15min);
        }
        QCOMPARE(timer.left(), 5min);
    }

    void extendsInTheGrace()
    {
        SessionTimer timer(hour(), m_clock);
        timer.setPageUnfinished(true);
        QCOMPARE(pass(timer, 62min), State::Grace);
        timer.setPageUnfinished(false);
        QCOMPARE(timer.tick(), State::Grace); // time to save the place
        QVERIFY(timer.extend());
        QCOMPARE(timer.left(), 15min);
    }

    void isFairToThoseWhoWait_data()
    {
        QTest::addColumn<int>("allowed");
        QTest::newRow("none") << 0;
        QTest::newRow("two") << 2;
    }

    void isFairToThoseWhoWait()
    {
        QFETCH(int, allowed);
        SessionTimer::Options options = hour();
        options.extensionsWhileWaiting = allowed;
        SessionTimer timer(options, m_clock);
        timer.setWaiting(true);
        QCOMPARE(timer.left(), 60min); // what they were told
        pass(timer, 55min);
        for (int i = 0; i < allowed; ++i) {
            QVERIFY(timer.extend());
            pass(timer, 15min);
        }
        QVERIFY(!timer.canExtend() && !timer.extend());
        timer.setWaiting(false);
        QVERIFY(timer.extend());
    }

    void staffExtendWhoeverWaits()
    {
        SessionTimer timer(hour(), m_clock);
        timer.setWaiting(true);
        timer.grant();
        QCOMPARE(timer.left(), 75min);
        QCOMPARE(pass(timer, 75min), State::Over);
        timer.grant();
        QCOMPARE(timer.left(), 15min);
        QCOMPARE(timer.state(), State::Plenty);
    }

    void isDeafToTheWallClock_data()
    {
        QTest::addColumn<int>("years");
        QTest::newRow("dead battery") << -56;
        QTest::newRow("a year back") << -1;
        QTest::newRow("a year on") << 1;
        QTest::newRow("many on") << 400;
    }

    void isDeafToTheWallClock()
    {
        QFETCH(int, years);
        SessionTimer timer(hour(), m_clock);
        pass(timer, 10min);
        m_clock.set(m_clock.now().addYears(years));
        QCOMPARE(timer.tick(), State::Plenty);
        QCOMPARE(timer.left(), 50min);
        QCOMPARE(pass(timer, 50min), State::Over);
    }

    void givesTheGraceAfterASleep()
    {
        SessionTimer timer(hour(), m_clock);
        timer.tick();
        m_clock.pass(8h);
        QCOMPARE(timer.tick(), State::Grace); // nobody could have read a warning
        QCOMPARE(timer.left(), 4min);
        QCOMPARE(pass(timer, 4min), State::Over);
    }

    void isNeitherLongerNorShorterForACrash_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("early") << 60;
        QTest::newRow("warned") << 3500;
        QTest::newRow("in the grace") << 3700;
    }

    void isNeitherLongerNorShorterForACrash()
    {
        QFETCH(int, seconds);
        SessionTimer one(hour(), m_clock);
        one.setPageUnfinished(true);
        pass(one, std::chrono::seconds(seconds));
        const State state = one.state();
        const auto left = one.left();
        SessionTimer next(hour(), m_clock);
        next.resume(one.endsAt());
        next.setPageUnfinished(true);
        QCOMPARE(next.state(), state);
        QCOMPARE(next.left(), left);
        QCOMPARE(pass(next, 64min - std::chrono::seconds(seconds)), State::Over);
    }

    void isOverWhereTheGraceWentByInACrash()
    {
        SessionTimer timer(hour(), m_clock);
        timer.resume(m_clock.monotonic() - 4min);
        QCOMPARE(timer.state(), State::Over);
    }

    void endsWhenThePlaceCloses()
    {
        SessionTimer timer(hour(), m_clock);
        timer.setClosing(m_clock.monotonic() + 30min);
        QCOMPARE(timer.left(), 30min);
        QCOMPARE(pass(timer, 25min), State::Warned);
        QVERIFY(timer.endsByClosing() && !timer.extend());
        QCOMPARE(pass(timer, 5min), State::Over);
    }

    void neverClosesWithoutAWarning_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("in half a minute") << 30;
        QTest::newRow("now") << 0;
        QTest::newRow("long ago") << -36000;
    }

    void neverClosesWithoutAWarning()
    {
        QFETCH(int, seconds);
        SessionTimer timer(hour(), m_clock);
        timer.setClosing(m_clock.monotonic() + std::chrono::seconds(seconds));
        timer.tick();
        const auto rest = std::chrono::seconds(std::max(seconds, 0));
        QCOMPARE(pass(timer, rest), State::Grace);
        QCOMPARE(timer.left(), 4min);
        QVERIFY(!timer.canExtend());
    }
};

QTEST_GUILESS_MAIN(SessionTimerTest)
#include "SessionTimerTest.moc"
