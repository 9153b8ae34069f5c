// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpPlace.h"
#include "fakes/FakeClock.h"
#include "programs/session/DisplaySettings.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

HelpOptions library()
{
    HelpOptions options;
    for (int day = 0; day < 5; ++day)
        options.hours.at(std::size_t(day)) = Opening{QTime(9, 0), QTime(17, 0)};
    options.hours.at(5) = Opening{QTime(10, 0), QTime(12, 30)};
    return options;
}

DisplaySettings::Start bilingual()
{
    DisplaySettings::Start start;
    start.languages = {u"en"_s, u"cy"_s};
    return start;
}

} // namespace

/// Where there is help in the place itself, and when.
class HelpPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherItIsOpen_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("words");
        QTest::newRow("open") << u"2026-11-23T12:00"_s << u"Open now, until 17:00."_s;
        QTest::newRow("to the minute") << u"2026-11-23T16:59"_s << u"Open now, until 17:00."_s;
        QTest::newRow("today") << u"2026-11-23T07:00"_s << u"Closed now. It opens today at 9:00."_s;
        QTest::newRow("tomorrow") << u"2026-11-23T17:00"_s << u"Closed now. It opens tomorrow at 9:00."_s;
        QTest::newRow("Saturday") << u"2026-11-27T20:00"_s << u"Closed now. It opens tomorrow at 10:00."_s;
        QTest::newRow("after Sunday")
            << u"2026-11-28T13:00"_s << u"Closed now. It opens on Monday at 9:00."_s;
    }

    void saysWhetherItIsOpen()
    {
        QFETCH(QString, now);
        FakeClock clock;
        clock.set(QDateTime::fromString(now + u":00Z"_s, Qt::ISODate));
        const DisplaySettings settings{bilingual()};
        const HelpPlace place(library(), settings, clock, QTimeZone::utc());
        QTEST(place.now(), "words");
        QCOMPARE(place.isClosed(), place.now().startsWith(u"Closed"));
    }

    void goesWithTheTime()
    {
        FakeClock clock;
        clock.set(QDateTime(QDate(2026, 11, 23), QTime(8, 59), QTimeZone::utc()));
        const DisplaySettings settings{bilingual()};
        const HelpPlace place(library(), settings, clock, QTimeZone::utc());
        QVERIFY(place.isClosed());
        clock.pass(1min);
        QVERIFY(!place.isClosed());
        clock.pass(8h);
        QVERIFY(place.isClosed());
    }

    void saysTheWeekInAFewLines()
    {
        const FakeClock clock;
        DisplaySettings settings{bilingual()};
        const HelpPlace place(library(), settings, clock, QTimeZone::utc());
        QCOMPARE(place.week(),
            (QStringList{
                u"Monday to Friday: 9:00 to 17:00"_s, u"Saturday: 10:00 to 12:30"_s, u"Sunday: closed"_s}));
        QSignalSpy changed(&place, &HelpPlace::changed);
        settings.chooseLanguage(u"cy"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY2(place.week().last().contains(u"Sul"_s), qPrintable(place.week().last()));
    }

    void saysNothingWhereNobodySaidAnything()
    {
        const FakeClock clock;
        const DisplaySettings settings{bilingual()};
        const HelpPlace place({}, settings, clock, QTimeZone::utc());
        QVERIFY(place.now().isEmpty() && place.week().isEmpty() && !place.isClosed());
    }

    void theVisitsHoursWhereHelpHasNone()
    {
        Policy policy;
        policy.visit.openingHours[0] = {QTime(8, 0), QTime(18, 0)};
        QCOMPARE(HelpOptions::of(policy).hours.at(0), (Opening{QTime(8, 0), QTime(18, 0)}));
        policy.help.openingHours[1] = {QTime(9, 0), QTime(10, 0)};
        QVERIFY(!HelpOptions::of(policy).hours.at(0));
        QCOMPARE(HelpOptions::of(policy).hours.at(1), (Opening{QTime(9, 0), QTime(10, 0)}));
    }
};

QTEST_MAIN(HelpPlaceTest)
#include "HelpPlaceTest.moc"
