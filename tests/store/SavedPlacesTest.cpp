// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SavedPlaces.h"

#include "fakes/FakeClock.h"
#include "store/SessionStore.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using Trouble = StoreError::Trouble;

class SavedPlacesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    Secret m_device = Secret::random(32);
    Secret m_key = Secret::random(32);

    SavedPlaces places() { return SavedPlaces::make(m_folder->path(), m_clock); }

    // How long a place is kept that the clock was not believed for.
    PlaceTerm unbelieved(int days) const { return {m_clock.now().addDays(days), 24h * days}; }

    ResumeCode keep(const QByteArray &record, int days = 28)
    {
        ResumeCode code = ResumeCode::make(places().freeLocator());
        SavedPlaces kept = places();
        auto database = SessionStore::open(kept.databaseOf(record), m_key);
        if (!database || !database->writeNotes(QStringLiteral("ask about rent"))
            || !kept.keep(record, m_key, m_device, code, m_clock.now().addDays(days)))
            qFatal("A place could not be kept.");
        return code;
    }

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

private Q_SLOTS:
    void init()
    {
        m_clock = FakeClock();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void comesBackWithTheCode()
    {
        const ResumeCode code = keep("one");
        const SavedPlace place = places().find(code.locator());
        QCOMPARE(place.record, QByteArray("one"));
        const auto key = places().open(place, m_device, code);
        QVERIFY(key);
        auto store = SessionStore::open(places().databaseOf("one"), key.value());
        QVERIFY(store);
        QCOMPARE(store->read()->notes, QStringLiteral("ask about rent"));
    }

    void staysShutWithAnotherCodeOrTerminal()
    {
        const ResumeCode code = keep("one");
        const SavedPlace place = places().find(code.locator());
        const auto wrong = places().open(place, m_device, ResumeCode::make(code.locator()));
        QCOMPARE(wrong.error().trouble, Trouble::WrongKey);
        QCOMPARE(places().open(place, Secret::random(32), code).error().trouble, Trouble::WrongKey);
        QVERIFY(places().open(place, m_device, code)); // nothing is destroyed by failing
    }

    void aFlippedByteInTheKeyFileNeverOpens()
    {
        const ResumeCode code = keep("one");
        const SavedPlace place = places().find(code.locator());
        const QString path = m_folder->filePath(QStringLiteral("one.place"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        const auto at = content.indexOf("\"sealed\": \"") + 15;
        content[at] = content[at] == 'A' ? 'B' : 'A';
        file.seek(0);
        file.write(content);
        file.close();
        QCOMPARE(places().open(place, m_device, code).error().trouble, Trouble::WrongKey);
    }

    void aTruncatedKeyFileIsNoPlace()
    {
        const ResumeCode code = keep("one");
        const SavedPlace place = places().find(code.locator());
        QVERIFY(QFile::resize(m_folder->filePath(QStringLiteral("one.place")), 40));
        QCOMPARE(places().open(place, m_device, code).error().trouble, Trouble::Missing);
        QVERIFY(places().all().isEmpty());
    }

    void tellsNumberSizeAndAgeOnly()
    {
        keep("one");
        m_clock.pass(24h);
        keep("two");
        const QList<SavedPlace> all = places().all();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].record, QByteArray("one"));
        QCOMPARE(all[0].keptAt.daysTo(m_clock.now()), 1);
        QVERIFY(all[0].bytes > 4096);
    }

    void shredsWhatIsTooOld()
    {
        keep("one", 7);
        keep("two", 28);
        m_clock.pass(24h * 8);
        QCOMPARE(places().shredExpired({}), 1);
        QCOMPARE(places().all().size(), 1);
        QVERIFY(files().filter(QStringLiteral("one")).isEmpty());
    }

    void aTimeThatWasNotBelievedShredsNothing()
    {
        const ResumeCode code = keep("one", 7);
        QVERIFY(places().keepUntil("one", unbelieved(7)));
        m_clock.set(m_clock.now().addYears(20)); // right again
        QCOMPARE(places().shredExpired({}), 0);
        QCOMPARE(places().find(code.locator()).until, m_clock.now().addDays(7));
        m_clock.pass(24h * 7 - 1s);
        QCOMPARE(places().shredExpired({}), 0);
        QVERIFY(places().open(places().find(code.locator()), m_device, code));
        m_clock.pass(1s);
        QCOMPARE(places().shredExpired({}), 1);
    }

    void notesWhetherTheTimeWasBelieved()
    {
        const ResumeCode code = ResumeCode::make(places().freeLocator());
        QVERIFY(places().keep("one", m_key, m_device, code, unbelieved(28)));
        QCOMPARE(places().find(code.locator()).unbelieved, std::chrono::seconds(24h * 28));
        QVERIFY(places().keepUntil("one", m_clock.now().addDays(28)));
        QCOMPARE(places().find(code.locator()).unbelieved, 0s);
    }

    void aPlaceOfAnEarlierVersionCountsAsBelieved()
    {
        keep("one", 7);
        QFile file(m_folder->filePath(QStringLiteral("one.place")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        root.remove(QStringLiteral("believed"));
        root.remove(QStringLiteral("length"));
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(QJsonDocument(root).toJson());
        file.close();
        m_clock.pass(24h * 8);
        QCOMPARE(places().shredExpired({}), 1);
    }

    void keepsForLongerWithTheSameCode()
    {
        const ResumeCode code = keep("one", 7);
        QVERIFY(places().keepUntil("one", m_clock.now().addDays(28)));
        m_clock.pass(24h * 8);
        QCOMPARE(places().shredExpired({}), 0);
        QVERIFY(places().open(places().find(code.locator()), m_device, code));
        QCOMPARE(places().keepUntil("other", m_clock.now()).error().trouble, Trouble::Missing);
    }

    void removesOnlyOrphansThatNobodyUses()
    {
        keep("kept");
        for (const QByteArray record : {"running", "lost"})
            QVERIFY(SessionStore::open(places().databaseOf(record), m_key));
        QCOMPARE(places().removeOrphans({"running"}), 1);
        QVERIFY(files().filter(QStringLiteral("lost")).isEmpty());
        QVERIFY(!files().filter(QStringLiteral("running")).isEmpty());
        QVERIFY(!files().filter(QStringLiteral("kept")).isEmpty());
    }

    void onlyTheOwnerMayLook()
    {
        keep("one");
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFile::permissions(m_folder->filePath(QStringLiteral("one.place"))) & others));
        QVERIFY(!(QFile::permissions(m_folder->path()) & others));
    }
};

QTEST_GUILESS_MAIN(SavedPlacesTest)
#include "SavedPlacesTest.moc"
