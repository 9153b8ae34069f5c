// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/QuickExit.h"
#include "visit/HoldPin.h"

#include "fakes/FakeClock.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using State = QuickExit::State;

class QuickExitTest : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;

    static Secret digits(const char *text)
    {
        QByteArray bytes(text);
        return Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())});
    }

private Q_SLOTS:
    void init() { m_clock = FakeClock(); }

    // "s" is Shift, "a" another key, a digit that many times 100 ms
    void leavesAtThreePresses_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("three") << QByteArray("sss") << true;
        QTest::newRow("two") << QByteArray("ss") << false;
        QTest::newRow("three in time") << QByteArray("s7s8s") << true;
        QTest::newRow("three too slow") << QByteArray("s8s8s") << false;
        QTest::newRow("a slow one before") << QByteArray("s9s4s4s") << true;
        QTest::newRow("capitals") << QByteArray("sasasasa") << false;
        QTest::newRow("capitals, then three") << QByteArray("sasass3s") << true;
        QTest::newRow("long after") << QByteArray("ss999s") << false;
    }

    void leavesAtThreePresses()
    {
        QFETCH(QByteArray, keys);
        QuickExit quick(m_clock);
        for (const char key : keys) {
            if (key == 's')
                quick.shiftPressed();
            else if (key == 'a')
                quick.otherKeyPressed();
            else
                m_clock.pass((key - '0') * 100ms);
        }
        QTEST(quick.state() == State::Blank, "leaves");
    }

    void canBeUndoneForTenSeconds_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<int>("state");
        QTest::newRow("at once") << 0 << int(State::Off);
        QTest::newRow("late") << 9999 << int(State::Off);
        QTest::newRow("too late") << 10000 << int(State::Over);
    }

    void canBeUndoneForTenSeconds()
    {
        QFETCH(int, milliseconds);
        QuickExit quick(m_clock);
        quick.leave();
        QCOMPARE(quick.leftToUndo(), 10s);
        m_clock.set(m_clock.now().addYears(-30));
        m_clock.pass(std::chrono::milliseconds(milliseconds));
        quick.undo();
        QTEST(int(quick.tick()), "state");
    }

    void leavingTwiceBuysNoTime()
    {
        QuickExit quick(m_clock);
        quick.leave();
        m_clock.pass(6s);
        quick.leave();
        QVERIFY(!quick.shiftPressed() && !quick.shiftPressed() && !quick.shiftPressed());
        m_clock.pass(4s);
        QCOMPARE(quick.tick(), State::Over);
    }

    void opensWithoutAPin()
    {
        HoldPin pin(m_clock);
        QVERIFY(!pin.isSet() && pin.opens(digits("")));
        pin.set(digits("1234"));
        QVERIFY(pin.isSet() && pin.opens(digits("1234")) && !pin.opens(digits("1235")));
        pin.set({});
        QVERIFY(pin.opens({}));
    }

    void wrongPinsWaitLongerEachTime()
    {
        HoldPin pin(m_clock);
        pin.set(digits("1234"));
        for (int i = 0; i < HoldPin::freeTries; ++i) {
            QCOMPARE(pin.wait(), 0s);
            QVERIFY(!pin.opens(digits("9999")));
        }
        for (HoldPin::Duration wait = 10s; wait < 5min; wait *= 2) {
            QCOMPARE(pin.wait(), wait);
            QVERIFY(!pin.opens(digits("1234"))); // not while one waits
            m_clock.pass(wait);
            QVERIFY(!pin.opens(digits("123")));
        }
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(pin.wait(), 5min);
            m_clock.pass(5min);
            QVERIFY(!pin.opens(digits("")));
        }
        m_clock.pass(5min);
        QVERIFY(pin.opens(digits("1234")));
        QVERIFY(!pin.opens(digits("1")) && pin.wait() == 0s); // counted from the start again
    }
};

QTEST_GUILESS_MAIN(QuickExitTest)
#include "QuickExitTest.moc"
