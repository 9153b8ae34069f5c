// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SessionStore.h"

#include <QTimeZone>
#include <QtTest>

using namespace alongside;

class SessionStoreTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Secret m_key = Secret::random(32);

    StoreResult<SessionStore> open()
    {
        return SessionStore::open(m_folder.filePath(QStringLiteral("visit.sealed")), m_key);
    }

private Q_SLOTS:
    void beginsEmpty()
    {
        auto store = SessionStore::open(m_folder.filePath(QStringLiteral("new.sealed")), m_key);
        QVERIFY(store);
        QCOMPARE(store->read().value(), SessionRecord());
    }

    void givesBackWhatWasWritten()
    {
        const SessionRecord record{{QStringLiteral("universal-credit"), QStringLiteral("housing"), true},
            {QStringLiteral("bank"), QStringLiteral("rent")}, QStringLiteral("Gofyn am y rhent – ŵ"),
            {QStringLiteral("cy"), QStringLiteral("dark"), 2},
            PracticeAnswers{QStringLiteral("universal-credit"), QStringLiteral("/rent"), "\x01\x02",
                QJsonObject{{QStringLiteral("rent"), 450.5}}},
            QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc())};
        {
            auto store = open();
            QVERIFY(store);
            QVERIFY(store->writePlace(record.place));
            QVERIFY(store->writeTicks(record.ticks));
            QVERIFY(store->writeNotes(record.notes));
            QVERIFY(store->writeDisplay(record.display));
            QVERIFY(store->writePractice(*record.practice));
            QVERIFY(store->writeBegun(record.begun));
        }
        auto again = open();
        QVERIFY(again);
        QCOMPARE(again->read().value(), record);
    }

    void replacesTheTicks()
    {
        auto store = open();
        QVERIFY(store->writeTicks({QStringLiteral("one"), QStringLiteral("two")}));
        QVERIFY(store->writeTicks({QStringLiteral("two")}));
        QCOMPARE(store->read()->ticks, QStringList{QStringLiteral("two")});
    }

    void everyTableSaysThatNothingIsFromALivePage()
    {
        const QByteArray sql = SessionStore::migrations().join();
        QCOMPARE(sql.count("nothing from a live page."), sql.count("CREATE TABLE"));
    }
};

QTEST_GUILESS_MAIN(SessionStoreTest)
#include "SessionStoreTest.moc"
