// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ClockTrust.h"

#include "fakes/FakeClock.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;

class ClockTrustTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    FakeClock m_clock;
    bool m_synchronised = false;

    // A new one each time, as after a restart of the terminal.
    ClockTrust trust()
    {
        return {m_path, m_clock, [this] {
                    return m_synchronised;
                }};
    }

private Q_SLOTS:
    void init()
    {
        m_clock = FakeClock();
        m_path = m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128));
        m_synchronised = false;
    }

    void believesNothingUntilSomebodySaysSo()
    {
        QVERIFY(!trust().isTrusted());
        m_synchronised = true;
        QVERIFY(trust().isTrusted());
        m_synchronised = false;
        QVERIFY(trust().isTrusted());
    }

    void aNightAndAWeekendAreBelieved()
    {
        trust().confirm();
        m_clock.pass(15h);
        QVERIFY(trust().isTrusted());
        m_clock.pass(48h);
        QVERIFY(trust().isTrusted());
    }

    void aJumpWaits_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("a dead battery") << -20000;
        QTest::newRow("an hour back, as a day") << -1;
        QTest::newRow("three days on") << 3;
        QTest::newRow("years on") << 4000;
    }
    void aJumpWaits()
    {
        QFETCH(int, days);
        trust().confirm();
        const QDateTime right = m_clock.now();
        m_clock.set(right.addDays(days));
        QVERIFY(!trust().isTrusted());
        QCOMPARE(trust().believed(), right);
        m_clock.set(right.addSecs(60));
        QVERIFY(trust().isTrusted());
    }

    void synchronisingOrStaffEndTheWait()
    {
        trust().confirm();
        m_clock.pass(24h * 30);
        QVERIFY(!trust().isTrusted());
        m_synchronised = true;
        QVERIFY(trust().isTrusted());
        m_synchronised = false;
        m_clock.pass(24h * 30);
        QVERIFY(!trust().isTrusted());
        trust().confirm();
        QVERIFY(trust().isTrusted());
    }

    void aBrokenFileIsNotBelieved()
    {
        trust().confirm();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("not a number");
        file.close();
        QVERIFY(!trust().isTrusted());
    }

    void smallStepsBackAreNothing()
    {
        trust().confirm();
        m_clock.set(m_clock.now().addSecs(-30));
        QVERIFY(trust().isTrusted());
    }
};

QTEST_GUILESS_MAIN(ClockTrustTest)
#include "ClockTrustTest.moc"
