// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/SlipController.h"
#include "guides/GuideShelf.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"

#include "fakes/FakeClock.h"
#include "fakes/LoggedPrintServer.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using Job = PrintLook::Job;

namespace {

DisplaySettings::Start library()
{
    DisplaySettings::Start start;
    start.placeName = QStringLiteral("Central Library");
    start.languages = {QStringLiteral("en")};
    return start;
}

const TakeAway kept{QStringLiteral("7K3M-ABCD-EFGH-JKMN-P"), QStringLiteral("20 December 2026")};

/// A person with a slip, at a printer that the test plays.
struct Desk {
    DisplaySettings settings{library()};
    GuideShelf guides;
    JourneyController journey{guides, settings};
    LoggedPrintServer server;
    FakeClock clock;
    PrintQueue queue{server, clock, {QString(), 1ms, 5min}};
    SlipController slip{journey, settings, queue};

    void print()
    {
        slip.printOut();
        Q_EMIT server.looked(server.ready());
        Q_EMIT server.sent(7);
    }
    void say(Job job, const QStringList &reasons = {}) { Q_EMIT server.looked(server.ready(job, reasons)); }
};

} // namespace

class SlipControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowItGoes()
    {
        Desk desk;
        QVERIFY(desk.slip.outcome().isEmpty() && desk.slip.isPrintable());
        desk.print();
        QCOMPARE(desk.server.log.value(1), QStringLiteral("send %PDF to desk"));
        QVERIFY(desk.slip.isBusy() && !desk.slip.isPrintable());
        desk.say(Job::Printing, {QStringLiteral("media-empty-error")});
        QVERIFY(desk.slip.outcome().startsWith(u"The printer is out of paper. Your slip is safe"));
        QTRY_COMPARE(desk.server.log.last(), QStringLiteral("look 7"));
        desk.say(Job::Completed);
        Q_EMIT desk.server.purged(true);
        QVERIFY(desk.slip.outcome().startsWith(u"Your slip is printed"));
        QVERIFY(desk.slip.isPrintable());
    }

    void saysThatThereIsNoPrinter()
    {
        Desk desk;
        desk.slip.look();
        Q_EMIT desk.server.looked({true});
        QVERIFY(desk.slip.outcome().startsWith(u"This terminal has no printer"));
        QVERIFY(!desk.slip.isPrintable());
    }

    void everyStateHasItsWords()
    {
        Desk desk;
        desk.print();
        QStringList told;
        for (const char *reason : {"none", "media-empty", "door-open", "media-jam", "offline"}) {
            desk.say(Job::Printing, {QLatin1String(reason)});
            told.append(desk.slip.outcome());
            QTRY_COMPARE(desk.server.log.last(), QStringLiteral("look 7"));
            desk.server.log.append(QString());
        }
        desk.slip.cancel();
        Q_EMIT desk.server.purged(true);
        told.append(desk.slip.outcome());
        QCOMPARE(told.removeDuplicates(), 0);
        QVERIFY(!told.contains(QString()));
    }

    void saysNothingOfTheSlipBefore()
    {
        Desk desk;
        desk.print();
        desk.say(Job::Completed);
        Q_EMIT desk.server.purged(true);
        desk.slip.setTakeAway(kept);
        QCOMPARE(desk.slip.outcome(), QString());
    }

    void carriesTheCodeWhileThePlaceIsKept()
    {
        Desk desk;
        QVERIFY(desk.slip.slip().comeBack.heading.isEmpty());
        desk.slip.setTakeAway(kept);
        QCOMPARE(desk.slip.code(), kept.codePrinted);
        QVERIFY(desk.slip.body().contains(u"Your place, until 20 December 2026."));
        QVERIFY(desk.slip.slip().comeBack.lines.join(u' ').contains(u"terminal at Central Library"));
        desk.slip.setTakeAway({});
        QVERIFY(!desk.slip.top().contains(u"7K3M"));
        QVERIFY(desk.slip.body().contains(u"Nothing, once you have pressed Finish."));
    }

    void carriesTheNamesOfThePictures()
    {
        Desk desk;
        desk.slip.setTakeAway({QString(), kept.until});
        desk.slip.setPictureNames({QStringLiteral("Boat"), QStringLiteral("Key")});
        QVERIFY(desk.slip.top().contains(u"Boat, Key"));
        QVERIFY(desk.slip.body().contains(u"20 December 2026"));
    }

    void leavesAtOnceWhereNothingWasPrinted()
    {
        Desk desk;
        QVERIFY(desk.slip.leave(1h));
        QCOMPARE(desk.server.log, QStringList());
    }

    void leavesWhenThePrinterIsDone()
    {
        Desk desk;
        desk.print();
        QTimer::singleShot(0, [&] {
            desk.say(Job::Completed);
            Q_EMIT desk.server.purged(true);
        });
        QVERIFY(desk.slip.leave(1h));
        QCOMPARE(desk.server.log.last(), QStringLiteral("purge 7"));
    }

    void leavesAServerThatNeverAnswers()
    {
        Desk desk;
        desk.print();
        QVERIFY(!desk.slip.leave(1ms - SlipController::grace));
        QCOMPARE(desk.server.log.last(), QStringLiteral("purge 7"));
    }
};

QTEST_MAIN(SlipControllerTest)
#include "SlipControllerTest.moc"
