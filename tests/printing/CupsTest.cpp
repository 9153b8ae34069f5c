// SPDX-License-Identifier: GPL-3.0-or-later
// What the queue does with a real print server, which this test alone talks to.
#include "output/Reader.h"
#include "output/SlipPrinter.h"
#include "printing/CupsConnection.h"
#include "printing/CupsServer.h"
#include "printing/PrintQueue.h"
#include "printing/PrivateCups.h"

using namespace alongside;
using State = PrintQueue::State;

namespace {

constexpr int patience = 60'000; // for a busy machine; what is waited for comes within a second or two

QByteArray slip(int lines = 3)
{
    const QStringList many(lines, QStringLiteral("A passport or a driving licence"));
    return SlipPrinter::pdf({QStringLiteral("Apply for a Blue Badge"), QStringLiteral("Central Library"),
        {{QStringLiteral("What to bring"), many}}});
}

/// A person at a terminal with its own print server.
struct Terminal {
    explicit Terminal(const QString &printer, PrintQueue::Options options = {})
        : cups(printer)
        , queue(server, clock, fast(options))
    {
        QObject::connect(&queue, &PrintQueue::stateChanged, [this] { told.append(queue.state()); });
    }
    static PrintQueue::Options fast(PrintQueue::Options options)
    {
        options.lookEvery = std::chrono::milliseconds(20);
        return options;
    }

    PrivateCups cups;
    CupsServer server;
    SystemClock clock;
    PrintQueue queue;
    QList<State> told;
};

} // namespace

class CupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("TMPDIR", m_home.path().toUtf8());
    }
    void cleanup()
    {
        QCOMPARE(QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), {});
    }

    void printsTheWordsOfASlip()
    {
        Terminal terminal(QStringLiteral("pdf"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.cups.isReady(), patience);
        terminal.queue.print(slip());
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::Done, patience);
        QCOMPARE(terminal.cups.printed().size(), 1);
        QVERIFY(wordsOn(paper(terminal.cups.printed().first())).contains(QStringLiteral("driving licence")));
        QCOMPARE(terminal.cups.left(), QStringList());
    }

    void printsABigSlipByteForByte()
    {
        Terminal terminal(QStringLiteral("raw"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.cups.isReady(), patience);
        const QByteArray big = slip(200) + QByteArray(20 * 1024 * 1024, ' ');
        terminal.queue.print(big);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::Done, patience);
        QCOMPARE(terminal.cups.printed().size(), 1);
        QVERIFY(terminal.cups.printed().first() == big);
        QCOMPARE(terminal.cups.left(), QStringList());
    }

    void saysWhatIsWrongAndGoesOn_data()
    {
        QTest::addColumn<State>("trouble");
        QTest::newRow("empty") << State::OutOfPaper;
        QTest::newRow("open") << State::DoorOpen;
        QTest::newRow("jammed") << State::Jammed;
        QTest::newRow("offline") << State::Waiting;
        QTest::newRow("slow") << State::Printing;
    }

    void saysWhatIsWrongAndGoesOn()
    {
        QFETCH(State, trouble);
        Terminal terminal{QString::fromLatin1(QTest::currentDataTag())};
        QTRY_VERIFY_WITH_TIMEOUT(terminal.cups.isReady(), patience);
        const QByteArray pdf = slip();
        terminal.queue.print(pdf);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), trouble, patience);
        QVERIFY(!terminal.cups.left().isEmpty()); // it waits, and is not lost
        terminal.cups.mend();
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::Done, patience);
        QCOMPARE(terminal.cups.printed(), QList<QByteArray>{pdf});
        QCOMPARE(terminal.cups.left(), QStringList());
    }

    void waitsForAPrinterThatStaffStoppedAndTakesTheSlipBack()
    {
        Terminal terminal(QStringLiteral("stopped"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.cups.isReady(), patience);
        terminal.queue.print(slip());
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::Stopped, patience);
        terminal.queue.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::Cancelled, patience);
        QCOMPARE(terminal.cups.left(), QStringList());
        QCOMPARE(terminal.cups.printed(), QList<QByteArray>());
    }

    void takesBackWhatIsBeingPrinted()
    {
        Terminal terminal(QStringLiteral("slow"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.cups.isReady(), patience);
        terminal.queue.print(slip());
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::Printing, patience);
        terminal.queue.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::Cancelled, patience);
        QCOMPARE(terminal.cups.left(), QStringList());
        QCOMPARE(terminal.cups.printed(), QList<QByteArray>());
    }

    void saysWhereThereIsNoPrinter_data()
    {
        QTest::addColumn<QString>("standard");
        QTest::addColumn<QString>("named");
        QTest::addColumn<State>("state");
        QTest::newRow("none at all") << "none" << QString() << State::NoPrinter;
        QTest::newRow("not the named one") << "raw"
                                           << "nonesuch" << State::Failed;
        QTest::newRow("one that takes nothing") << "raw"
                                                << "rejecting" << State::Failed;
        QTest::newRow("one that cannot print") << "raw"
                                               << "broken" << State::Failed;
        QTest::newRow("the named one") << "none"
                                       << "raw" << State::Done;
    }

    void saysWhereThereIsNoPrinter()
    {
        QFETCH(QString, standard);
        QFETCH(QString, named);
        QFETCH(State, state);
        Terminal terminal(standard, {named});
        QTRY_VERIFY_WITH_TIMEOUT(terminal.cups.isReady(), patience);
        terminal.queue.print(slip());
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), state, patience);
        QCOMPARE(terminal.cups.left(), QStringList());
    }

    void saysWhereThereIsNoServer()
    {
        qputenv("CUPS_SERVER", m_home.filePath(QStringLiteral("no-such-socket")).toUtf8());
        CupsServer server;
        const SystemClock clock;
        PrintQueue unnamed(server, clock, {});
        unnamed.print(slip());
        QTRY_COMPARE_WITH_TIMEOUT(unnamed.state(), State::NoPrinter, patience);
        QSignalSpy left(&unnamed, &PrintQueue::left);
        unnamed.leave(std::chrono::seconds(1));
        QCOMPARE(left, (QList<QVariantList>{{true}})); // it never had anything
        PrintQueue named(server, clock, {QStringLiteral("desk")});
        named.print(slip());
        QTRY_COMPARE_WITH_TIMEOUT(named.state(), State::Failed, patience);
    }

    void doesNotWaitForeverForAServerThatHangs()
    {
        Terminal terminal(QStringLiteral("raw"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.cups.isReady(), patience);
        terminal.cups.fallAsleep();
        terminal.queue.print(slip());
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::NoPrinter, patience);
        terminal.cups.wake();
        terminal.queue.print(slip());
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::Done, patience);
        QCOMPARE(terminal.cups.left(), QStringList());
    }

    void purgesAtTheEndOfAVisitWhatWaitsForPaper()
    {
        Terminal terminal(QStringLiteral("empty"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.cups.isReady(), patience);
        terminal.queue.print(slip());
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::OutOfPaper, patience);
        QSignalSpy left(&terminal.queue, &PrintQueue::left);
        terminal.queue.leave(std::chrono::seconds(20));
        QTRY_COMPARE_WITH_TIMEOUT(left, (QList<QVariantList>{{true}}), patience);
        QCOMPARE(terminal.cups.left(), QStringList());
    }

    void letsTheSupervisorPurgeWhatACrashedVisitLeft()
    {
        Terminal terminal(QStringLiteral("stopped"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.cups.isReady(), patience);
        terminal.queue.print(slip());
        QTRY_COMPARE_WITH_TIMEOUT(terminal.queue.state(), State::Stopped, patience);
        // a document that is none of ours stays
        QProcess other;
        other.start(QStringLiteral("lp"),
            {QStringLiteral("-t"), QStringLiteral("Rota"), QStringLiteral(SOURCE_DIR "/README.md")});
        QVERIFY(other.waitForFinished());
        CupsConnection supervisor;
        QCOMPARE(supervisor.ownJobs().value().size(), 1);
        QVERIFY(supervisor.purgeOwn());
        QCOMPARE(supervisor.ownJobs().value(), QList<int>());
        QCOMPARE(terminal.cups.left().filter(QStringLiteral("/d0")).size(), 1);
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(CupsTest)
#include "CupsTest.moc"
