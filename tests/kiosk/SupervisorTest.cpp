// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/Supervisor.h"
#include "programs/kiosk/Orphans.h"

#include "fakes/FakeClock.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alongside;

class SupervisorTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    QStringList m_journal;
    bool m_printsGone = true;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Supervisor> m_supervisor;

    // A supervisor whose sessions do these things, one after the other.
    void start(const QByteArray &wanted, bool spare = true)
    {
        QFile file(m_folder->filePath(QStringLiteral("wanted")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wanted);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WANTED"), file.fileName());
        m_vault = std::make_unique<Vault>(VaultOptions{{}, m_folder->path(), {}}, m_clock);
        m_supervisor =
            std::make_unique<Supervisor>(SupervisorOptions{QStringLiteral(SMALL_SESSION), {}, environment,
                                             m_folder->path(), spare, std::chrono::milliseconds(20),
                                             [this] {
                                                 return m_printsGone;
                                             }},
                *m_vault, [this](const QString &line) { m_journal.append(line); });
        m_supervisor->start();
    }
    QStringList journalOf(const QString &words) const { return m_journal.filter(words); }
    QList<QByteArray> shown() const
    {
        QFile file(m_folder->filePath(QStringLiteral("wanted.shown")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }
    QStringList folders() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("visit-*")}, QDir::Dirs);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(orphans::adopt()); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal.clear();
        m_printsGone = true;
    }
    void cleanup()
    {
        m_supervisor.reset();
        m_vault.reset();
        while (orphans::end({}) > 0) { }
    }

    void oneVisitAfterTheOther_data()
    {
        QTest::addColumn<bool>("spare");
        QTest::newRow("with a spare") << true;
        QTest::newRow("without") << false;
    }
    void oneVisitAfterTheOther()
    {
        QFETCH(bool, spare);
        start("finish finish stay", spare);
        QTRY_COMPARE(journalOf(QStringLiteral("finished")).size(), 2);
        QVERIFY(m_journal.first().startsWith(u"visit 1: finished, nothing kept, all wiped, no process left"));
        QVERIFY(m_journal.first().endsWith(u"print spool empty, runtime folder empty, clipboard empty"));
        QCOMPARE(shown().size(), 3);
        QVERIFY(!shown()[0].contains("receipt"));
        QVERIFY(shown()[1].contains("receipt") && shown()[1].contains("\"gone\": true"));
        QTRY_COMPARE(folders().size(), spare ? 2 : 1);
    }

    void saysThatAPrinterKeepsSomething()
    {
        m_printsGone = false;
        start("finish stay");
        QTRY_COMPARE(journalOf(QStringLiteral("PRINT SPOOL NOT EMPTY")).size(), 1);
        QVERIFY(shown()[1].contains("\"gone\": false"));
    }

    void nothingOfTheOneBeforeIsThere()
    {
        start("mess stay");
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("visit-1"))));
        QVERIFY(shown()[1].contains("\"gone\": true"));
        // the child that it left was this process's by then, and is not any more
        const QString children =
            QStringLiteral("/proc/self/task/%1/children").arg(QCoreApplication::applicationPid());
        QFile file(children);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTRY_COMPARE(folders().size(), 2);
        QCOMPARE(file.readAll().split(' ').size() - 1, 2); // the one that is shown, and the spare
    }

    void whoDoesNotGoIsEnded()
    {
        start("linger stay");
        QTRY_COMPARE_WITH_TIMEOUT(journalOf(QStringLiteral("finished")).size(), 1, 10000);
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("visit-1"))));
    }

    void aCrashBringsThePersonBack()
    {
        start("crash crash stay");
        QTRY_COMPARE(shown().size(), 3);
        QVERIFY(shown()[0].contains("\"crashes\": 0"));
        QVERIFY(shown()[1].contains("\"crashes\": 1"));
        QVERIFY(shown()[2].contains("\"crashes\": 2"));
        QVERIFY(!shown()[1].contains("receipt"));
        QCOMPARE(journalOf(QStringLiteral("visit 1: its process ended by itself")).size(), 2);
    }

    void afterItsOwnCrashItSaysSoOnce()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("visit-7")));
        start("finish stay");
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY(shown()[0].contains("\"fell\": true"));
        QVERIFY(!shown()[1].contains("fell"));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("visit-7"))));
    }

    void countsHelpInPersonAndSaysNoMore()
    {
        start("finish beside-finish finish stay");
        QTRY_COMPARE(journalOf(QStringLiteral("finished")).size(), 3);
        QCOMPARE(journalOf(QStringLiteral("helped in person")).size(), 1);
        QVERIFY(m_journal[1].startsWith(u"visit 2: finished, nothing kept, all wiped, helped in person, "));
    }

    void whoComesBackIsToldThatSomebodyHelped()
    {
        start("beside-crash stay");
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY(shown()[1].contains("\"inPerson\": true"));
    }

    void whatHangsIsEndedAndBroughtBack()
    {
        start("hang stay");
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(journalOf(QStringLiteral("hangs")).size(), 1);
        QVERIFY(shown()[1].contains("\"crashes\": 1"));
    }

    void whatAnEarlierKioskLeftIsGone()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("visit-7/home")));
        start("stay");
        QTRY_COMPARE(folders().size(), 2);
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("visit-7"))));
    }

    void itGivesUpWhereNothingStarts()
    {
        QTemporaryDir folder;
        Vault vault({{}, folder.path(), {}}, m_clock);
        Supervisor supervisor({QStringLiteral("/nonexistent/alongside-session"), {}, {}, folder.path(), true,
                                  std::chrono::milliseconds(1)},
            vault, [](const QString &) {});
        QSignalSpy gaveUp(&supervisor, &Supervisor::gaveUp);
        supervisor.start();
        QTRY_COMPARE(gaveUp.count(), 1);
    }
};

QTEST_GUILESS_MAIN(SupervisorTest)
#include "SupervisorTest.moc"
