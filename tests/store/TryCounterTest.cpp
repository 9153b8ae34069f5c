// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TryCounter.h"

#include "fakes/FakeClock.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;

class TryCounterTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    FakeClock m_clock;

    TryCounter counter() { return {m_path, m_clock}; }

    // A counter of its own each time, as after a pulled plug.
    void fail(const QByteArray &locator, int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(counter().aboutToTry(locator));
    }

private Q_SLOTS:
    void init()
    {
        m_clock = FakeClock();
        m_path = m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128));
    }

    void givesFiveFreeTries()
    {
        fail("AAAA", TryCounter::freeTries - 1);
        QVERIFY(counter().mayTry("AAAA").allowed);
        fail("AAAA", 1);
        QVERIFY(!counter().mayTry("AAAA").allowed);
        QCOMPARE(counter().mayTry("AAAA").wait, 30s);
        QVERIFY(counter().mayTry("BBBB").allowed);
    }

    void waitsTwiceAsLongEachTime()
    {
        fail("AAAA", TryCounter::freeTries);
        std::chrono::seconds expected = 30s;
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(counter().mayTry("AAAA").wait, expected);
            m_clock.pass(expected);
            QVERIFY(counter().mayTry("AAAA").allowed);
            fail("AAAA", 1);
            expected *= 2;
        }
    }

    void neverWaitsLongerThanADay()
    {
        fail("AAAA", 40);
        QCOMPARE(counter().mayTry("AAAA").wait, std::chrono::seconds(24h));
    }

    void aClockSetBackDoesNotShortenAWait()
    {
        fail("AAAA", TryCounter::freeTries);
        m_clock.set(m_clock.now().addYears(-5));
        QCOMPARE(counter().mayTry("AAAA").wait, 30s);
    }

    void theRightCodeForgets()
    {
        fail("AAAA", 3);
        TryCounter same = counter();
        QVERIFY(same.aboutToTry("AAAA"));
        QVERIFY(same.wasRight("AAAA"));
        fail("AAAA", TryCounter::freeTries - 1);
        QVERIFY(counter().mayTry("AAAA").allowed);
    }

    void manyPlacesNeedStaff()
    {
        for (int i = 0; i < TryCounter::terminalTries; ++i)
            fail(QByteArray::number(1000 + i), 1);
        QVERIFY(counter().mayTry("NEW1").staffNeeded);
        TryCounter same = counter();
        QVERIFY(same.unlock());
        QVERIFY(counter().mayTry("NEW1").allowed);
    }

    void aNewDayBeginsAnew()
    {
        for (int i = 0; i < TryCounter::terminalTries; ++i)
            fail(QByteArray::number(1000 + i), 1);
        m_clock.pass(24h);
        QVERIFY(counter().mayTry("NEW1").allowed);
    }

    void aPlaceBeginsAnewOnAnotherDay()
    {
        fail("AAAA", TryCounter::freeTries + 2);
        m_clock.pass(24h);
        fail("AAAA", TryCounter::freeTries - 1);
        QVERIFY(counter().mayTry("AAAA").allowed);
        fail("AAAA", 1);
        QCOMPARE(counter().mayTry("AAAA").wait, 30s);
    }

    void aWaitGoesOnOverMidnight()
    {
        fail("AAAA", 40);
        m_clock.pass(23h);
        fail("BBBB", 1);
        QCOMPARE(counter().mayTry("AAAA").wait, std::chrono::seconds(1h));
        m_clock.pass(1h);
        fail("AAAA", 1);
        QVERIFY(counter().mayTry("AAAA").allowed);
    }

    void whatIsForgottenBeginsAnew()
    {
        fail("AAAA", TryCounter::freeTries);
        fail("BBBB", TryCounter::freeTries);
        QVERIFY(counter().forget("AAAA"));
        QVERIFY(counter().mayTry("AAAA").allowed);
        QVERIFY(!counter().mayTry("BBBB").allowed);
        QVERIFY(counter().forget("CCCC"));
    }

    void anUnreadableFileNeedsStaff()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not what was written");
        file.close();
        QVERIFY(counter().mayTry("AAAA").staffNeeded);
    }

    void doesNotAllowWhatItCannotCount()
    {
        m_path = m_folder.filePath(QStringLiteral("no/such/folder/tries"));
        TryCounter same = counter();
        QVERIFY(!same.aboutToTry("AAAA"));
    }
};

QTEST_GUILESS_MAIN(TryCounterTest)
#include "TryCounterTest.moc"
