// SPDX-License-Identifier: GPL-3.0-or-later
// What the queue decides, with a server and a clock that the test moves.
#include "printing/PrintQueue.h"

#include "fakes/FakeClock.h"
#include "fakes/LoggedPrintServer.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using State = PrintQueue::State;
using Job = PrintLook::Job;

Q_DECLARE_METATYPE(PrintLook)

namespace {

PrintLook look(Job job, const QStringList &reasons = {}, bool stopped = false)
{
    return {true, QStringLiteral("desk"), true, stopped, reasons, job};
}

/// A queue whose document is the job 7, and is being printed.
struct Printing {
    Printing()
    {
        queue.print("slip");
        Q_EMIT server.looked(look(Job::None));
        Q_EMIT server.sent(7);
        Q_EMIT server.looked(look(Job::Printing));
    }

    LoggedPrintServer server;
    FakeClock clock;
    PrintQueue queue{server, clock, {QString(), 1ms, 5min}};
};

} // namespace

class PrintQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<PrintLook>("look");
        QTest::addColumn<State>("state");
        const auto row = [](const char *name, const PrintLook &look, State state) {
            QTest::newRow(name) << look << state;
        };
        row("waits", look(Job::Waiting), State::Waiting);
        row("prints", look(Job::Printing), State::Printing);
        row("calls the printer", look(Job::Printing, {QStringLiteral("connecting-to-device")}),
            State::Waiting);
        row("empty", look(Job::Printing, {QStringLiteral("media-empty-error")}), State::OutOfPaper);
        row("empty, stopped",
            look(Job::Waiting, {QStringLiteral("paused"), QStringLiteral("media-needed")}, true),
            State::OutOfPaper);
        row("only low", look(Job::Printing, {QStringLiteral("media-low-warning")}), State::Printing);
        row("only reported", look(Job::Printing, {QStringLiteral("media-empty-report")}), State::Printing);
        row("jammed", look(Job::Printing, {QStringLiteral("media-jam-warning"), QStringLiteral("door-open")}),
            State::Jammed);
        row("open", look(Job::Printing, {QStringLiteral("cover-open")}), State::DoorOpen);
        row("off", look(Job::Printing, {QStringLiteral("offline")}), State::Stopped);
        row("no ink", look(Job::Printing, {QStringLiteral("marker-supply-empty-error")}), State::Stopped);
        row("stopped", look(Job::Waiting, {QStringLiteral("paused")}, true), State::Stopped);
        row("unreadable", look(Job::Stopped), State::Failed);
        row("aborted", look(Job::Aborted), State::Failed);
        row("taken back", look(Job::Cancelled), State::Cancelled);
        row("printed", look(Job::Completed, {QStringLiteral("media-empty-error")}), State::Done);
        row("forgotten", look(Job::Gone), State::Done);
        row("no answer", {}, State::Jammed);
    }

    void judges()
    {
        QFETCH(PrintLook, look);
        QFETCH(State, state);
        QCOMPARE(PrintQueue::judge(look, State::Jammed), state);
    }

    void followsADocumentToItsEnd()
    {
        Printing desk;
        QCOMPARE(desk.queue.state(), State::Printing);
        desk.queue.print("another");
        QTRY_VERIFY(desk.server.log.count(QStringLiteral("look 7")) >= 2);
        Q_EMIT desk.server.looked(look(Job::Completed));
        QCOMPARE(desk.queue.state(), State::Printing); // until nothing of it is left
        Q_EMIT desk.server.purged(true);
        QCOMPARE(desk.queue.state(), State::Done);
        desk.server.log.removeDuplicates();
        QCOMPARE(desk.server.log,
            (QStringList{QStringLiteral("look 0"), QStringLiteral("send slip to desk"),
                QStringLiteral("look 7"), QStringLiteral("purge 7")}));
    }

    void givesUpWhenTheLimitHasPassed()
    {
        Printing desk;
        desk.clock.pass(5min - 1ms);
        QTRY_COMPARE(desk.server.log.last(), QStringLiteral("look 7"));
        desk.clock.pass(1ms);
        QTRY_COMPARE(desk.server.log.last(), QStringLiteral("purge 7"));
        Q_EMIT desk.server.purged(true);
        QCOMPARE(desk.queue.state(), State::GivenUp);
    }

    void doesNotCareForTheWallClock()
    {
        Printing desk;
        desk.clock.set(desk.clock.now().addYears(3));
        QTRY_COMPARE(desk.server.log.last(), QStringLiteral("look 7"));
        QVERIFY(desk.queue.isBusy());
    }

    void givesUpASendingThatHangs()
    {
        LoggedPrintServer server;
        FakeClock clock;
        PrintQueue queue(server, clock, {QString(), 1ms, 1min});
        queue.print("slip");
        Q_EMIT server.looked(look(Job::None));
        clock.pass(1min);
        QTRY_COMPARE(server.log.last(), QStringLiteral("purge 0"));
        Q_EMIT server.sent(0);
        Q_EMIT server.purged(true);
        QCOMPARE(queue.state(), State::GivenUp);
    }

    void takesBackBeforeItIsHandedOver()
    {
        LoggedPrintServer server;
        FakeClock clock;
        PrintQueue queue(server, clock, {});
        queue.print("slip");
        queue.cancel();
        QCOMPARE(queue.state(), State::Cancelled);
        Q_EMIT server.looked(look(Job::None));
        QCOMPARE(server.log, QStringList{QStringLiteral("look 0")});
    }

    void waitsAtTheEndOfAVisitForWhatIsBeingPrinted()
    {
        Printing desk;
        QSignalSpy left(&desk.queue, &PrintQueue::left);
        desk.queue.leave(20s);
        QVERIFY(desk.queue.isBusy());
        Q_EMIT desk.server.looked(look(Job::Completed));
        QCOMPARE(left.count(), 0);
        Q_EMIT desk.server.purged(true);
        QCOMPARE(left, (QList<QVariantList>{{true}}));
        QCOMPARE(desk.queue.state(), State::Done);
    }

    void waitsNoLongerThanItIsTold()
    {
        Printing desk;
        desk.queue.leave(20s);
        desk.clock.pass(20s);
        QTRY_COMPARE(desk.server.log.last(), QStringLiteral("purge 7"));
    }

    void waitsForNobodyToBringPaper()
    {
        Printing desk;
        desk.queue.leave(20s);
        Q_EMIT desk.server.looked(look(Job::Printing, {QStringLiteral("media-empty")}));
        QTRY_COMPARE(desk.server.log.last(), QStringLiteral("purge 7"));
    }

    void leavesBeforeItIsHandedOver_data()
    {
        QTest::addColumn<PrintLook>("look");
        QTest::newRow("takes nothing now") << PrintLook{true, QStringLiteral("desk"), false};
        QTest::newRow("no such queue") << PrintLook{true};
        QTest::newRow("no answer") << PrintLook{};
    }

    void leavesBeforeItIsHandedOver()
    {
        QFETCH(PrintLook, look);
        LoggedPrintServer server;
        FakeClock clock;
        PrintQueue queue(server, clock, {});
        QSignalSpy left(&queue, &PrintQueue::left);
        queue.print("slip");
        queue.leave(20s);
        QCOMPARE(left.count(), 0);
        Q_EMIT server.looked(look);
        QCOMPARE(left, (QList<QVariantList>{{true}}));
        QVERIFY(!queue.isBusy());
        QCOMPARE(server.log, QStringList{QStringLiteral("look 0")});
    }

    void saysThatSomethingIsLeft()
    {
        Printing desk;
        desk.queue.cancel();
        Q_EMIT desk.server.purged(false);
        QSignalSpy left(&desk.queue, &PrintQueue::left);
        desk.queue.leave(20s);
        QCOMPARE(desk.server.log.last(), QStringLiteral("purge 0")); // tried once more
        Q_EMIT desk.server.purged(false);
        QCOMPARE(left, (QList<QVariantList>{{false}}));
    }

    void knowsWhetherThereIsAPrinter()
    {
        LoggedPrintServer server;
        FakeClock clock;
        PrintQueue queue(server, clock, {});
        queue.look();
        Q_EMIT server.looked({true});
        QCOMPARE(queue.state(), State::NoPrinter);
        queue.look();
        Q_EMIT server.looked(look(Job::None));
        QCOMPARE(queue.state(), State::Idle);
    }
};

QTEST_GUILESS_MAIN(PrintQueueTest)
#include "PrintQueueTest.moc"
