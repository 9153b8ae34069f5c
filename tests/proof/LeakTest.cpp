// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/Leak.h"
#include "proof/FileSearch.h"
#include "proof/MemorySearch.h"

#include <QTemporaryDir>
#include <QtTest>

#include <ctime>

#include <unistd.h>

using namespace alongside;

/// Leaks on purpose, in every writing, found by the search of their channel and by no other.
class LeakTest : public QObject {
    Q_OBJECT

private:
    const Canary m_canary = Canary::random(QStringLiteral("note"));
    const MarkSearch m_search{{m_canary}};

    static QSet<QString> everyWriting()
    {
        QSet<QString> names;
        for (const Writing &writing : Writing::all())
            names.insert(writing.name());
        return names;
    }

    static QSet<QString> found(const Looked &looked, const QString &where)
    {
        QSet<QString> names;
        for (const Hit &hit : looked.hits) {
            if (hit.where.contains(where))
                names.insert(hit.writing);
        }
        return names;
    }

private slots:
    void memoryOfAProcess()
    {
        MemorySearch memory(m_search);
        {
            const auto leak = Leak::inMemory(m_canary);
            const Looked looked = memory.look(Process::from(leak->pid()));
            QCOMPARE(found(looked, QStringLiteral("[heap]")), everyWriting());
            QVERIFY(looked.bytes > 1'000'000);
            QVERIFY2(looked.troubles.isEmpty(), qPrintable(looked.troubles.join(u' ')));
        }
        QVERIFY(memory.look(Process::from(getpid())).hits.isEmpty());
    }

    void fileWithoutAName()
    {
        const auto leak = Leak::inNamelessFile(m_canary, QDir::tempPath());
        const Looked looked = MemorySearch(m_search).look(Process::from(leak->pid()));
        QCOMPARE(found(looked, QStringLiteral("without a name")), everyWriting());
    }

    void fileThatChanged()
    {
        const QTemporaryDir folder;
        FileSearch files(m_search, {{QStringLiteral("home"), folder.path()}});
        {
            const auto leak = Leak::inFile(m_canary, folder.path());
            const QList<Looked> looked = files.look(std::time(nullptr) - 60);
            QCOMPARE(looked.size(), 1);
            QCOMPARE(looked[0].channel, QStringLiteral("home"));
            QCOMPARE(found(looked[0], folder.path()), everyWriting());
            QVERIFY(files.look(std::time(nullptr) + 60)[0].hits.isEmpty());
        }
        QVERIFY(files.look(std::time(nullptr) - 60)[0].hits.isEmpty());
    }

    void nameOfAFile()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QString::fromLatin1(leaked(m_canary, {}))));
        FileSearch files(m_search, {{QStringLiteral("home"), folder.path()}});
        const QList<Looked> looked = files.look(std::time(nullptr) - 60);
        QCOMPARE(found(looked[0], QStringLiteral("the name")), QSet<QString>{QStringLiteral("UTF-8")});
    }

    void innerPlaceCountsApart()
    {
        const QTemporaryDir folder;
        const QString inner = folder.filePath(QStringLiteral("keys"));
        QVERIFY(QDir().mkpath(inner));
        const auto leak = Leak::inFile(m_canary, inner);
        FileSearch files(m_search,
            {{QStringLiteral("home"), folder.path()}, {QStringLiteral("key store"), inner},
                {QStringLiteral("home"), QStringLiteral("/nowhere")}});
        const QList<Looked> looked = files.look(std::time(nullptr) - 60);
        QCOMPARE(looked.size(), 2);
        QVERIFY(looked[0].hits.isEmpty());
        QCOMPARE(found(looked[1], inner), everyWriting());
    }

    void mountsLeaveOutWhatHoldsNoFiles()
    {
        const QStringList mounts = FileSearch::writableMounts();
        QVERIFY(!mounts.isEmpty());
        for (const QString &mount : mounts)
            QVERIFY2(!mount.startsWith(u"/proc") && !mount.startsWith(u"/sys"), qPrintable(mount));
    }
};

QTEST_GUILESS_MAIN(LeakTest)
#include "LeakTest.moc"
