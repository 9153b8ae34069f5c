// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/OpeningHours.h"

#include "fakes/FakeClock.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

// Monday to Friday until seven, Saturday until four.
OpeningHours library()
{
    OpeningWeek week;
    for (int day = 0; day < 5; ++day)
        week.at(std::size_t(day)) = Opening{QTime(9, 0), QTime(19, 0)};
    week.at(5) = Opening{QTime(10, 0), QTime(16, 0)};
    return OpeningHours(week, QTimeZone("Europe/London"));
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

} // namespace

class OpeningHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheClosing_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("closing"); // empty while closed
        QTest::newRow("winter") << "2026-11-23T10:00:00"
                                << "2026-11-23T19:00:00";
        QTest::newRow("summer") << "2026-07-20T10:00:00"
                                << "2026-07-20T18:00:00";
        QTest::newRow("opens") << "2026-11-23T09:00:00"
                               << "2026-11-23T19:00:00";
        QTest::newRow("before") << "2026-11-23T08:59:59"
                                << "";
        QTest::newRow("closes") << "2026-11-23T19:00:00"
                                << "";
        QTest::newRow("Saturday") << "2026-11-28T15:59:59"
                                  << "2026-11-28T16:00:00";
        QTest::newRow("Sunday") << "2026-11-29T12:00:00"
                                << "";
    }

    void knowsTheClosing()
    {
        QFETCH(QString, now);
        QFETCH(QString, closing);
        const auto found = library().closingAfter(utc(now));
        QCOMPARE(found ? found->toUTC() : QDateTime(), closing.isEmpty() ? QDateTime() : utc(closing));
    }

    void knowsWhatComesNext_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("open");
        QTest::addColumn<QString>("next");
        QTest::addColumn<int>("days");
        QTest::newRow("open") << "2026-11-23T10:00:00" << true << "2026-11-23T19:00:00" << 0;
        QTest::newRow("early") << "2026-11-23T08:59:59" << false << "2026-11-23T09:00:00" << 0;
        QTest::newRow("late") << "2026-11-23T19:00:00" << false << "2026-11-24T09:00:00" << 1;
        QTest::newRow("Friday evening") << "2026-11-27T20:00:00" << false << "2026-11-28T10:00:00" << 1;
        QTest::newRow("Saturday evening") << "2026-11-28T20:00:00" << false << "2026-11-30T09:00:00" << 2;
        QTest::newRow("the clocks go forward")
            << "2027-03-27T23:30:00" << false << "2027-03-29T08:00:00" << 2;
        // 23:30 in universal time is half past midnight there
        QTest::newRow("midnight in summer") << "2026-07-19T23:30:00" << false << "2026-07-20T08:00:00" << 0;
    }

    void knowsWhatComesNext()
    {
        QFETCH(QString, now);
        const auto found = library().outlook(utc(now));
        QVERIFY(found);
        QTEST(found->open, "open");
        QFETCH(QString, next);
        QCOMPARE(found->next.toUTC(), utc(next));
        QTEST(found->days, "days");
    }

    void opensAgainAWeekLater()
    {
        OpeningWeek week;
        week.at(0) = Opening{QTime(9, 0), QTime(10, 0)};
        const auto found =
            OpeningHours(week, QTimeZone::utc()).outlook(utc(QStringLiteral("2026-11-23T11:00:00")));
        QCOMPARE(found->next, utc(QStringLiteral("2026-11-30T09:00:00")));
        QCOMPARE(found->days, 7);
        QVERIFY(!OpeningHours(OpeningWeek(), QTimeZone::utc()).outlook(found->next));
    }

    void knowsNoneWithoutHours()
    {
        FakeClock clock;
        Closing closing(OpeningHours(OpeningWeek()), clock);
        QVERIFY(!closing.at());
    }

    void standsWhereItIsWhileTimeGoesBy()
    {
        FakeClock clock;
        clock.set(utc(QStringLiteral("2026-11-23T18:00:00")));
        Closing closing(library(), clock);
        const auto at = closing.at();
        QCOMPARE(at.value_or(0ms), clock.monotonic() + 1h);
        QCOMPARE(closing.timeOfDay(), QTime(19, 0));
        for (int second = 0; second < 7200; ++second) {
            clock.pass(1s);
            closing.tick();
            QCOMPARE(closing.at(), at);
        }
    }

    void isKnownFromTheOpeningOn()
    {
        FakeClock clock;
        clock.set(utc(QStringLiteral("2026-11-23T08:59:59")));
        Closing closing(library(), clock);
        QVERIFY(!closing.at());
        clock.pass(1s);
        closing.tick();
        QCOMPARE(closing.at().value_or(0ms), clock.monotonic() + 10h);
    }

    void followsAClockThatIsCorrectedLittleByLittle()
    {
        FakeClock clock;
        clock.set(utc(QStringLiteral("2026-11-23T18:00:00")));
        Closing closing(library(), clock);
        clock.pass(1s);
        clock.set(clock.now().addSecs(2));
        closing.tick();
        QCOMPARE(closing.at().value_or(0ms), clock.monotonic() + 1h - 3s);
    }

    void isDeafToJumps_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("dead battery") << "1970-01-01T00:00:00";
        QTest::newRow("years back") << "2001-11-26T18:59:59";
        QTest::newRow("years on") << "2099-11-23T18:59:59";
        QTest::newRow("to a minute before closing") << "2026-11-23T18:59:00";
        QTest::newRow("to the night") << "2026-11-23T23:00:00";
        QTest::newRow("to the morning") << "2026-11-23T09:30:00";
    }

    void isDeafToJumps()
    {
        QFETCH(QString, to);
        FakeClock clock;
        clock.set(utc(QStringLiteral("2026-11-23T17:00:00")));
        Closing closing(library(), clock);
        const auto at = closing.at();
        clock.set(utc(to));
        for (int second = 0; second < 60; ++second) {
            closing.tick();
            QCOMPARE(closing.at(), at);
            clock.pass(1s);
        }
    }

    void believesASleepOfTheMachine()
    {
        FakeClock clock;
        clock.set(utc(QStringLiteral("2026-11-23T10:00:00")));
        Closing closing(library(), clock);
        const auto at = closing.at();
        clock.pass(2h); // on both clocks: no jump
        closing.tick();
        QCOMPARE(closing.at(), at);
        clock.pass(24h);
        closing.tick();
        QCOMPARE(closing.at().value_or(0ms), at.value_or(0ms) + 24h);
    }
};

QTEST_GUILESS_MAIN(OpeningHoursTest)
#include "OpeningHoursTest.moc"
