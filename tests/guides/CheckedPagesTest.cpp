// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckedSample.h"
#include "Sample.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace alongside;

class CheckedPagesTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatSomebodySaw()
    {
        QList<Finding> findings;
        const CheckedPages checked = sample::checkedPages(sample::checkedText, findings);
        QVERIFY2(findings.isEmpty(), qPrintable(sample::messages(findings)));
        QCOMPARE(checked.checked, QDate(2026, 11, 22));
        QCOMPARE(checked.pages.size(), 3);
        const CheckedPage &home = checked.pages.first();
        QCOMPARE(home.questions.size(), 4);
        QVERIFY(home.questions[1].sometimes && !home.questions[0].sometimes);
        QCOMPARE(home.questions[2].kind, QuestionKind::Number);
        QCOMPARE(home.errors.size(), 2);
    }

    void oneMistakeLeavesTheRest_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *before, const char *after, int pages,
                             const char *says) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << pages
                                << QString::fromLatin1(says);
        };
        row("no such step", "step: pay", "step: wages", 2, "checked.yaml:23 error [step] The guide has no");
        row("no language", "language: cy", "speech: cy", 2, "\"language\" is missing");
        row("strange language", "language: cy", "language: Welsh", 2, "as a code");
        row("no address", "https://www.example.gov.uk/warmth/pay/*", "/pay", 2, "begins with https://");
        row("unknown kind", "kind: radios }\n      - { key: rooms", "kind: radio }\n      - { key: rooms", 3,
            "\"radio\" is unknown");
        row("no key", "key: wage,", "", 3, "\"key\" is missing");
        row("sometimes in words", "sometimes: true", "sometimes: often", 3, "must be true or false");
        row("unknown word", "kind: date }", "kind: date, colour: red }", 3, "\"colour\" is no key");
        row("no date", "2026-11-22", "yesterday", 3, "year-month-day");
        row("no list", "    questions:\n      - { key: wage",
            "    questions: none\n    others:\n      - { key: wage", 3, "must be a list");
    }

    void oneMistakeLeavesTheRest()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, pages);
        QFETCH(QString, says);
        QList<Finding> findings;
        QVERIFY(sample::checkedText.contains(before));
        const CheckedPages checked =
            sample::checkedPages(QByteArray(sample::checkedText).replace(before, after), findings);
        QCOMPARE(checked.pages.size(), pages);
        QVERIFY2(sample::messages(findings).contains(says), qPrintable(sample::messages(findings)));
    }

    void refusesWhatIsNoList()
    {
        for (const char *text : {"", "- a", "hello", "checked: [", "pages: []"}) {
            QList<Finding> findings;
            QVERIFY(sample::checkedPages(text, findings).isEmpty());
        }
    }

    void aGuideWorksWithoutIt()
    {
        sample::Files files = sample::example();
        files[QStringLiteral("checked.yaml")] = "pages: [";
        const auto broken = sample::load(files);
        QVERIFY(broken && broken->guide.checkedPages.isEmpty());
        QVERIFY(sample::messages(broken->findings).contains(QStringLiteral("checked.yaml")));
        files.remove(QStringLiteral("checked.yaml"));
        const auto without = sample::load(files);
        QVERIFY(without && without->findings.isEmpty());
    }

    void theSchemaKnowsTheSameKinds()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/guide-checked.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonValue root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonValue page = root[u"properties"][u"pages"][u"items"];
        const QJsonValue kind = page[u"properties"][u"questions"][u"items"][u"properties"][u"kind"];
        QStringList kinds;
        for (const QJsonValue value : kind[u"enum"].toArray())
            kinds += value.toString();
        QCOMPARE(kinds, vocabulary<QuestionKind>());
    }
};

QTEST_APPLESS_MAIN(CheckedPagesTest)
#include "CheckedPagesTest.moc"
