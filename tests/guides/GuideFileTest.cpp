// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sample.h"

#include "guides/GuideShelf.h"
#include "guides/Vocabulary.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace alongside;

namespace {

void write(const QString &folder, const sample::Files &files)
{
    QDir().mkpath(folder);
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        QFile file(folder + u'/' + entry.key());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(entry.value());
    }
}

QStringList enumIn(const QJsonValue &place)
{
    QStringList values;
    for (const QJsonValue value : place[u"enum"].toArray())
        values += value.toString();
    return values;
}

} // namespace

class GuideFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheExampleOfThePage()
    {
        const auto loaded = sample::load(sample::example());
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message));
        QVERIFY2(loaded->findings.isEmpty(), qPrintable(sample::messages(loaded->findings)));
        const Guide &guide = loaded->guide;
        QCOMPARE(guide.languages, (QStringList{QStringLiteral("en"), QStringLiteral("cy")}));
        QCOMPARE(guide.groups, QList<Group>{Group::HomeAndCouncil});
        QCOMPARE(guide.steps.size(), 3);
        QCOMPARE(guide.checked, QDate(2026, 11, 2));
        QCOMPARE(guide.minutesTo, 15);
        QCOMPARE(guide.ways.first().number, QStringLiteral("0800 111 222"));
        QCOMPARE(guide.wordsIn(QStringLiteral("cy")).steps[QStringLiteral("your-home")].title,
            QStringLiteral("Eich cartref"));
        QCOMPARE(guide.wordsIn(QStringLiteral("pl")).title, QStringLiteral("Apply for a parking permit"));
    }

    void oneMistakeLeavesTheRest_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *file, const char *before, const char *after,
                             const char *says) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                                << QString::fromLatin1(says);
        };
        row("unknown language", "guide.yaml", "[en, cy]", "[en, cy, xx]", "\"xx\" is no language");
        row("no file for a language", "guide.yaml", "[en, cy]", "[en, cy, pl]", "pl.yaml cannot be opened");
        row("unknown group", "guide.yaml", "[home-and-council]", "[home-and-council, cars]", "write one of");
        row("unknown key", "guide.yaml", "minutes:", "colour: red\nminutes:", "\"colour\" is no key");
        row("unknown kind", "guide.yaml", "kind: missing", "kind: mising", "\"mising\" is unknown");
        row("number without marks", "guide.yaml", "\"0800 111 222\"", "0800111222", "quotation marks");
        row("no date", "guide.yaml", "2026-11-02", "2/11/2026", "year-month-day");
        row("bad id", "guide.yaml", "id: check", "id: Check it", "small letters");
        row("same id", "guide.yaml", "id: your-car", "id: your-home", "twice");
        row("other address", "guide.yaml", "/vehicle*", "vehicle", "must begin with /");
        row("http", "guide.yaml", "start: https", "start: http", "\"start\" must be an address");
        row("no start", "guide.yaml", "start:", "begin:", "\"start\" is missing");
        row("origin with a path", "guide.yaml", "https://permits.example.gov.uk",
            "https://permits.example.gov.uk/a", "a site and nothing more");
        row("origin without encryption", "guide.yaml", "https://permits", "http://permits",
            "a site and nothing more");
        row("star in the middle", "guide.yaml", "https://permits.", "https://p*.", "a site and nothing more");
        row("steps no list", "guide.yaml", "kinds: [check]", "kinds: check", "must be a list");
        row("other folder", "guide.yaml", "guide: parking", "guide: car", "folder's name");
        row("unused words", "en.yaml", "  your-car:", "  my-car:", "Nothing uses \"steps.my-car.do\"");
        row("missing words", "en.yaml", "title: Your home", "", "\"steps.your-home.title\" is missing");
        row("truth value", "en.yaml", "title: Your home", "title: true", "between quotation marks");
        row("colon", "en.yaml", "      - Entering an", "      - Wrong: entering an", "A text is expected");
        row("welsh broken", "cy.yaml", "title: Gwneud", "title: [", "cy.yaml, line");
        row("welsh not a map", "cy.yaml", "", "", "");
    }

    void oneMistakeLeavesTheRest()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, says);
        sample::Files files = before.isEmpty() ? sample::example() : sample::exampleWith(file, before, after);
        if (before.isEmpty())
            files[file] = "- a\n- b\n";
        QVERIFY(files != sample::example());
        const auto loaded = sample::load(files);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message));
        const QString all = sample::messages(loaded->findings);
        QVERIFY2(!all.isEmpty() && all.contains(says), qPrintable(all));
        QCOMPARE(loaded->guide.id, QStringLiteral("parking-permit"));
        QVERIFY(!loaded->guide.wordsIn(QStringLiteral("cy")).title.isEmpty());
        QVERIFY(loaded->guide.steps.size() >= 2);
    }

    void readsTheRealService()
    {
        const LiveSite live = sample::load(sample::example())->guide.live;
        QCOMPARE(live.start, QUrl(QStringLiteral("https://www.example.gov.uk/parking-permit")));
        QCOMPARE(live.origins.join(u' '),
            QStringLiteral("https://www.example.gov.uk https://permits.example.gov.uk"));
        QVERIFY(live.resources.isEmpty() && live.payment.isEmpty());
    }

    void anAddressAloneIsTheStart_data()
    {
        QTest::addColumn<QByteArray>("live");
        QTest::addColumn<QString>("origins");
        QTest::newRow("address") << QByteArray("https://www.Example.gov.uk/a?b=c")
                                 << QStringLiteral("https://www.example.gov.uk");
        QTest::newRow("port") << QByteArray("https://example.com:8443/")
                              << QStringLiteral("https://example.com:8443");
        QTest::newRow("test server") << QByteArray("http://127.0.0.1:8080/start")
                                     << QStringLiteral("http://127.0.0.1:8080");
        for (const char *wrong : {"http://www.example.gov.uk/", "https://", "https://me@example.com/",
                 "https://*.example.com/", "http://localhost/", "ftp://example.com/", "gov.uk"})
            QTest::newRow(wrong) << QByteArray(wrong) << QString();
    }

    void anAddressAloneIsTheStart()
    {
        QFETCH(QByteArray, live);
        QFETCH(QString, origins);
        sample::Files files = sample::example();
        QByteArray &structure = files[QStringLiteral("guide.yaml")];
        const qsizetype section = structure.indexOf("live:\n");
        structure.replace(section, structure.indexOf("minutes:") - section, "live: \"" + live + "\"\n");
        const auto loaded = sample::load(files);
        QVERIFY(loaded);
        QCOMPARE(loaded->guide.live.origins.join(u' '), origins);
        QCOMPARE(loaded->guide.live.isEmpty(), origins.isEmpty());
        QCOMPARE(sample::messages(loaded->findings).contains(QStringLiteral("must be an address")),
            origins.isEmpty());
    }

    void namesTheLine()
    {
        const auto loaded =
            sample::load(sample::exampleWith(QStringLiteral("guide.yaml"), "kind: missing", "kind: mising"));
        QVERIFY(loaded);
        QCOMPARE(loaded->findings.size(), 1);
        QCOMPARE(loaded->findings.first().file, QStringLiteral("guide.yaml"));
        QCOMPARE(loaded->findings.first().line, 20);
    }

    void refusesWhatIsNoGuide_data()
    {
        QTest::addColumn<QByteArray>("structure");
        QTest::newRow("empty") << QByteArray(" \n");
        QTest::newRow("binary") << QByteArray("\0\1\2", 3);
        QTest::newRow("list") << QByteArray("- a");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("truncated") << QByteArray("guide: [a");
        QTest::newRow("cyclic") << QByteArray("guide: &a\n  b: *a");
        QTest::newRow("huge") << QByteArray("guide: ") + QByteArray(5 * 1024 * 1024, 'a');
        QTest::newRow("no languages") << QByteArray("guide: parking-permit\nlanguages: []");
        QTest::newRow("no such languages") << QByteArray("guide: parking-permit\nlanguages: [xx]");
    }

    void refusesWhatIsNoGuide()
    {
        QFETCH(QByteArray, structure);
        sample::Files files = sample::example();
        files[QStringLiteral("guide.yaml")] = structure;
        const auto loaded = sample::load(files);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains(QStringLiteral("guide.yaml")),
            qPrintable(loaded.error().message));
    }

    void theRestOfTheShelfWorks()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("parking-permit")), sample::example());
        write(folder.filePath(QStringLiteral("broken")), {{QStringLiteral("guide.yaml"), "\0\1"}});
        QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("empty"))));
        const auto shelf =
            GuideShelf::read({folder.path(), folder.filePath(QStringLiteral("none")), folder.path()});
        QCOMPARE(shelf.guides().size(), 1);
        const QString all = sample::messages(shelf.findings());
        for (const char *word : {"broken", "empty", "no such folder", "already"})
            QVERIFY2(all.contains(QLatin1String(word)), qPrintable(all));
    }

    void tellsOfAFileThatNobodyNames()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("parking-permit"));
        sample::Files files = sample::example();
        files.insert(QStringLiteral("fr.yaml"), "title: Bonjour");
        files.insert(QStringLiteral("phrases.cy.yaml"), "steps:"); // for those who help
        write(path, files);
        const auto loaded = GuideFile::read(path);
        QVERIFY(loaded);
        QVERIFY(sample::messages(loaded->findings).contains(QStringLiteral("fr.yaml")));
        QCOMPARE(loaded->findings.size(), 1);
    }

    void theSeedsOfTheMutationsAreTheExample()
    {
        const sample::Files example = sample::example();
        QCOMPARE(example.size(), 4);
        for (auto entry = example.begin(); entry != example.end(); ++entry) {
            QFile seed(QStringLiteral(SOURCE_DIR "/tests/guides/data/parking-permit/") + entry.key());
            QVERIFY(seed.open(QIODevice::ReadOnly));
            QCOMPARE(seed.readAll(), entry.value());
        }
    }

    void theSchemasKnowTheSameWords()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/guide.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonValue definitions = schema[u"$defs"];
        QCOMPARE(enumIn(schema[u"properties"][u"groups"][u"items"]), vocabulary<Group>());
        QCOMPARE(enumIn(definitions[u"error"][u"properties"][u"kind"]), vocabulary<MessageKind>());
        QCOMPARE(enumIn(definitions[u"way"][u"properties"][u"kind"]), vocabulary<WayKind>());
    }
};

QTEST_APPLESS_MAIN(GuideFileTest)
#include "GuideFileTest.moc"
