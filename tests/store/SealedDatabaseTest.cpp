// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SealedDatabase.h"

#include <QtTest>

using namespace alongside;
using Trouble = StoreError::Trouble;

namespace {

const SealedDatabase::Migrations words{"CREATE TABLE word (text TEXT NOT NULL) STRICT"};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class SealedDatabaseTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    Secret m_key = Secret::random(32);

    StoreResult<SealedDatabase> open(const SealedDatabase::Migrations &migrations = words)
    {
        return SealedDatabase::open(m_path, m_key, migrations);
    }

    // A database with one word in it, closed again.
    void fill()
    {
        auto database = open();
        QVERIFY(database);
        QVERIFY(database->run("INSERT INTO word VALUES (?)", {QStringLiteral("elderflower")}));
    }

private Q_SLOTS:
    void init()
    {
        m_path =
            m_folder.filePath(QStringLiteral("%1.sealed").arg(QUuid::createUuid().toString(QUuid::Id128)));
    }

    void keepsWhatWasWritten()
    {
        fill();
        auto again = open();
        QVERIFY(again);
        QCOMPARE(again->rows("SELECT text FROM word").value(),
            QList<QVariantList>{{QStringLiteral("elderflower")}});
    }

    void writesNothingInTheClear()
    {
        auto database = open();
        QVERIFY(database);
        QVERIFY(database->run("INSERT INTO word VALUES (?)", {QStringLiteral("elderflower")}));
        for (const QString &ending : {QString(), QStringLiteral("-wal")}) {
            const QByteArray content = contentOf(m_path + ending);
            QVERIFY(!content.isEmpty());
            QVERIFY(!content.contains("elderflower"));
            QVERIFY(!content.contains("SQLite format"));
            QVERIFY(!content.contains("CREATE TABLE"));
        }
    }

    void refusesAnotherKey()
    {
        fill();
        const QByteArray before = contentOf(m_path);
        const auto opened = SealedDatabase::open(m_path, Secret::random(32), words);
        QVERIFY(!opened);
        QCOMPARE(opened.error().trouble, Trouble::WrongKey);
        QCOMPARE(contentOf(m_path), before);
    }

    void refusesAKeyOfAnotherLength() { QVERIFY(!SealedDatabase::open(m_path, Secret::random(16), words)); }

    void leavesANewerVersionAlone()
    {
        {
            auto newer = open({words[0], "CREATE TABLE more (n INTEGER) STRICT"});
            QVERIFY(newer);
        }
        const QByteArray before = contentOf(m_path);
        const auto opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().trouble, Trouble::Newer);
        QCOMPARE(contentOf(m_path), before);
    }

    void bringsAnOlderVersionForward()
    {
        fill();
        auto newer = open({words[0], "CREATE TABLE more (n INTEGER) STRICT"});
        QVERIFY(newer);
        QVERIFY(newer->run("INSERT INTO more VALUES (7)"));
        QCOMPARE(newer->rows("SELECT count(*) FROM word")->value(0).value(0).toInt(), 1);
    }

    void doesAllOrNothing()
    {
        auto database = open();
        QVERIFY(database);
        const auto done = database->together([&]() -> StoreResult<Done> {
            if (const auto first = database->run("INSERT INTO word VALUES ('one')"); !first)
                return first.error();
            return database->run("INSERT INTO nowhere VALUES (1)");
        });
        QVERIFY(!done);
        QCOMPARE(database->rows("SELECT count(*) FROM word")->value(0).value(0).toInt(), 0);
    }

    void noticesAnyFlippedByte_data()
    {
        QTest::addColumn<double>("place");
        for (const double place : {0.0, 0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999})
            QTest::addRow("%.3f", place) << place;
    }

    void noticesAnyFlippedByte()
    {
        QFETCH(double, place);
        fill();
        QByteArray content = contentOf(m_path);
        const auto at = qsizetype(double(content.size() - 1) * place);
        content[at] = char(content[at] ^ 1);
        overwrite(m_path, content);
        auto opened = open();
        const auto rows = opened ? opened->rows("SELECT text FROM word") : opened.error();
        QVERIFY(!rows);
        QVERIFY(rows.error().trouble == Trouble::WrongKey || rows.error().trouble == Trouble::Damaged);
        QVERIFY(rows.error().message.endsWith(u'.'));
    }

    void noticesATruncatedFile()
    {
        fill();
        const QByteArray content = contentOf(m_path);
        overwrite(m_path, content.left(content.size() / 2 + 100));
        auto opened = open();
        const auto rows = opened ? opened->rows("SELECT text FROM word") : opened.error();
        QVERIFY(!rows);
    }

    void saysThatTheFolderIsMissing()
    {
        const auto opened = SealedDatabase::open(m_folder.filePath(QStringLiteral("none/x")), m_key, words);
        QVERIFY(!opened);
        QCOMPARE(opened.error().trouble, Trouble::Missing);
    }

    void removesEveryFile()
    {
        fill();
        QVERIFY(SealedDatabase::remove(m_path));
        QVERIFY(QDir(m_folder.path()).entryList({QFileInfo(m_path).fileName() + u'*'}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SealedDatabaseTest)
#include "SealedDatabaseTest.moc"
