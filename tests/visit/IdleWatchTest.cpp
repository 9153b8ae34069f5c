// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/IdleWatch.h"

#include "fakes/FakeClock.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using Stage = IdleWatch::Stage;

class IdleWatchTest : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;

    Stage pass(IdleWatch &watch, std::chrono::seconds time)
    {
        for (; time > 0s; time -= 1s) {
            m_clock.pass(1s);
            watch.tick();
        }
        return watch.stage();
    }

private Q_SLOTS:
    void init() { m_clock = FakeClock(); }

    void goesFromAwakeToOver_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("stage");
        QTest::newRow("at once") << 0 << int(Stage::Awake);
        QTest::newRow("not yet") << 119 << int(Stage::Awake);
        QTest::newRow("dim") << 120 << int(Stage::Dimmed);
        QTest::newRow("ask") << 180 << int(Stage::Asking);
        QTest::newRow("hold") << 240 << int(Stage::Held);
        QTest::newRow("still held") << 599 << int(Stage::Held);
        QTest::newRow("over") << 600 << int(Stage::Over);
    }

    void goesFromAwakeToOver()
    {
        QFETCH(int, seconds);
        IdleWatch watch(IdleWatch::Options(), m_clock);
        QTEST(int(pass(watch, std::chrono::seconds(seconds))), "stage");
    }

    void wakesAtATouchUntilItIsHidden_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("then");
        QTest::newRow("awake") << 100 << int(Stage::Awake);
        QTest::newRow("dimmed") << 130 << int(Stage::Awake);
        QTest::newRow("asking") << 200 << int(Stage::Awake);
        QTest::newRow("held") << 250 << int(Stage::Held);
        QTest::newRow("over") << 700 << int(Stage::Over);
    }

    void wakesAtATouchUntilItIsHidden()
    {
        QFETCH(int, seconds);
        IdleWatch watch(IdleWatch::Options(), m_clock);
        pass(watch, std::chrono::seconds(seconds));
        watch.activity();
        QTEST(int(watch.tick()), "then");
    }

    void beginsAfreshAfterEachTouch()
    {
        IdleWatch watch(IdleWatch::Options(), m_clock);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(pass(watch, 110s), Stage::Awake);
            watch.activity();
        }
    }

    void hidesWhenThePersonWishesSo()
    {
        IdleWatch watch(IdleWatch::Options(), m_clock);
        watch.hold();
        QCOMPARE(watch.leftHidden(), 360s);
        QCOMPARE(pass(watch, 359s), Stage::Held);
        watch.reveal();
        QCOMPARE(pass(watch, 119s), Stage::Awake);
        watch.hold();
        QCOMPARE(pass(watch, 360s), Stage::Over);
        watch.reveal();
        QCOMPARE(watch.tick(), Stage::Over);
    }

    void isDeafToTheWallClock_data()
    {
        QTest::addColumn<int>("years");
        QTest::newRow("back") << -50;
        QTest::newRow("on") << 50;
    }

    void isDeafToTheWallClock()
    {
        QFETCH(int, years);
        IdleWatch watch(IdleWatch::Options(), m_clock);
        m_clock.set(m_clock.now().addYears(years));
        QCOMPARE(pass(watch, 119s), Stage::Awake);
        QCOMPARE(pass(watch, 1s), Stage::Dimmed);
    }

    void isHiddenAtOnceAfterASleep()
    {
        IdleWatch watch(IdleWatch::Options(), m_clock);
        m_clock.pass(9h);
        QCOMPARE(watch.tick(), Stage::Held);
        QCOMPARE(pass(watch, 359s), Stage::Held); // somebody may come back to it
        QCOMPARE(pass(watch, 1s), Stage::Over);
    }
};

QTEST_GUILESS_MAIN(IdleWatchTest)
#include "IdleWatchTest.moc"
