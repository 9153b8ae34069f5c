// SPDX-License-Identifier: GPL-3.0-or-later
// On a disk of its own: run by with-disk.
#include "store/SavedPlaces.h"
#include "store/SessionStore.h"

#include "fakes/FakeClock.h"

#include <QtTest>

using namespace alongside;
using Trouble = StoreError::Trouble;

class DiskTest : public QObject {
    Q_OBJECT

private:
    QString m_disk = qEnvironmentVariable("DISK");
    QString m_path = m_disk + QStringLiteral("/visit.sealed");

    // A file of this size, or of what room there is.
    void takeRoom(const QString &name, int size) const
    {
        QFile file(m_disk + u'/' + name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        while (size > 0 && file.write(QByteArray(512, 'x')) > 0)
            size -= 512;
    }

    // The same in each process of a test.
    static Secret key()
    {
        Secret key(32);
        key.data()[0] = 7;
        return key;
    }

private Q_SLOTS:
    void savesSomething()
    {
        auto store = SessionStore::open(m_path, key());
        QVERIFY(store);
        QVERIFY(store->writeNotes(QStringLiteral("ask about rent")));
    }

    void aFullDiskLosesNothing()
    {
        takeRoom(QStringLiteral("ballast"), 128 * 1024); // comes back at the end
        auto store = SessionStore::open(m_path, key());
        QVERIFY(store);
        QVERIFY(store->writeNotes(QString(20'000, u'a')));
        takeRoom(QStringLiteral("filler"), 512 * 1024);
        const auto done = store->writeNotes(QString(200'000, u'b'));
        QVERIFY(!done);
        QCOMPARE(done.error().trouble, Trouble::Full);
        QVERIFY(done.error().message.endsWith(u'.'));
        QCOMPARE(store->read()->notes, QString(20'000, u'a'));
        QVERIFY(QFile::remove(m_disk + QStringLiteral("/filler")));
        QVERIFY(QFile::remove(m_disk + QStringLiteral("/ballast")));
        QVERIFY(store->writeNotes(QStringLiteral("room again")));
    }

    void aFullDiskKeepsNoPlace()
    {
        takeRoom(QStringLiteral("filler"), 512 * 1024);
        const FakeClock clock;
        SavedPlaces places = SavedPlaces::in(m_disk, clock);
        const auto kept = places.keep("one", key(), key(), ResumeCode::make("7K3M"), clock.now());
        QVERIFY(!kept);
        QCOMPARE(kept.error().trouble, Trouble::Full);
        QVERIFY(places.all().isEmpty());
    }

    void aReadOnlyDiskSaysSo()
    {
        const auto store = SessionStore::open(m_path, key());
        QVERIFY(!store);
        QCOMPARE(store.error().trouble, Trouble::ReadOnly);
        QVERIFY(store.error().message.endsWith(u'.'));
        const FakeClock clock;
        SavedPlaces places = SavedPlaces::in(m_disk, clock);
        const auto kept = places.keep("one", key(), key(), ResumeCode::make("7K3M"), clock.now());
        QVERIFY(!kept);
        QCOMPARE(kept.error().trouble, Trouble::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(DiskTest)
#include "DiskTest.moc"
