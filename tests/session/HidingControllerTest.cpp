// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HidingController.h"
#include "fakes/FakeClock.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

void enter(DigitEntry &entry, const char *digits)
{
    for (const char *digit = digits; *digit; ++digit)
        entry.press(*digit - '0');
}

void enter(PinLock &lock, const char *digits)
{
    enter(*static_cast<DigitEntry *>(lock.entry()), digits);
}

} // namespace

class HidingControllerTest : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;

private Q_SLOTS:
    void hidesUntilThePinIsEntered()
    {
        HidingController hiding(IdleWatch::Options(), m_clock);
        QSignalSpy pins(hiding.lock(), &PinLock::pinChanged);
        hiding.hide();
        hiding.lock()->choose();
        enter(*hiding.lock(), "12341234");
        QVERIFY(hiding.lock()->isSet() && hiding.lock()->choosing() == 0 && hiding.isHeld());
        QCOMPARE(pins.count(), 1);
        hiding.reveal();
        QVERIFY(hiding.isHeld());
        enter(*hiding.lock(), "4321");
        QVERIFY(hiding.isHeld() && hiding.lock()->isWrong());
        enter(*hiding.lock(), "1");
        QVERIFY(!hiding.lock()->isWrong()); // a new try
        enter(*hiding.lock(), "234");
        QVERIFY(!hiding.isHeld());
    }

    void choosesAPinTwice()
    {
        PinLock lock(m_clock);
        lock.choose();
        enter(lock, "1234");
        QCOMPARE(lock.choosing(), 2);
        enter(lock, "1243");
        QVERIFY(lock.isWrong() && lock.choosing() == 1 && !lock.isSet());
        enter(lock, "12");
        lock.leave();
        QVERIFY(!lock.isSet() && lock.choosing() == 0);
        QCOMPARE(static_cast<DigitEntry *>(lock.entry())->count(), 0);
    }

    void slowsWrongPinsDown()
    {
        HidingController hiding(IdleWatch::Options(), m_clock);
        hiding.resume(true, Secret(4)); // no digits at all
        enter(*hiding.lock(), "000011112222");
        QCOMPARE(hiding.lock()->wait(), 10);
        QSignalSpy changes(hiding.lock(), &PinLock::changed);
        for (int second = 0; second < 10; ++second) {
            hiding.tick();
            m_clock.pass(1s);
        }
        hiding.tick();
        QCOMPARE(changes.count(), 11); // a second each, to count down
        QCOMPARE(hiding.lock()->wait(), 0);
        QVERIFY(hiding.isHeld());
    }

    void looksAtNothingWhileOneMustWait()
    {
        HidingController hiding(IdleWatch::Options(), m_clock);
        hiding.hide();
        hiding.lock()->choose();
        enter(*hiding.lock(), "12341234");
        enter(*hiding.lock(), "000011112222");
        enter(*hiding.lock(), "1234");
        QVERIFY(hiding.isHeld());
        m_clock.pass(10s);
        enter(*hiding.lock(), "1234");
        QVERIFY(!hiding.isHeld());
    }

    void comingBackNeedsThePinToo()
    {
        HidingController hiding(IdleWatch::Options(), m_clock);
        hiding.resume(false, Secret::random(4));
        hiding.quickExit();
        hiding.undoQuickExit();
        QVERIFY(!hiding.isBlank() && hiding.isHeld());
        hiding.unlock();
        QVERIFY(!hiding.isHeld() && !hiding.lock()->isSet());
    }

    void countsDigitsOnly()
    {
        DigitEntry entry(4, 6);
        entry.erase();
        entry.press(10);
        entry.press(-1);
        QCOMPARE(entry.count(), 0);
        enter(entry, "1234567");
        QCOMPARE(entry.count(), 6);
        entry.erase();
        const Secret taken = entry.take();
        QCOMPARE(taken.size(), std::size_t(5));
        QCOMPARE(taken.data()[4], static_cast<unsigned char>('5'));
        QCOMPARE(entry.count(), 0);
        QVERIFY(entry.take().isEmpty());
    }
};

QTEST_GUILESS_MAIN(HidingControllerTest)
#include "HidingControllerTest.moc"
