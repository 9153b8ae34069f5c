// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Document.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace alongside;

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void readsJson()
    {
        const auto document =
            Document::parse("{\"a\": [1, true, \"1\", null, 2.5]}", QStringLiteral("a.json"));
        QVERIFY(document);
        const QJsonArray expected{1, true, QStringLiteral("1"), QJsonValue::Null, 2.5};
        QCOMPARE(document->root().toObject().value(u"a").toArray(), expected);
    }

    void readsJsonThatIsNoYaml()
    {
        const auto document =
            Document::parse("{\n\t\"a\":\t\"\\ud83d\\ude00\\/\"\n}", QStringLiteral("a.json"));
        QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
        QCOMPARE(document->root().toObject().value(u"a").toString(), QStringLiteral("\U0001F600/"));
    }

    void readsYaml()
    {
        const auto document = Document::parse("a:\n  - 'yes'\n  - no\n  - 0800\n", QStringLiteral("a.yaml"));
        QVERIFY(document);
        const QJsonArray list = document->root().toObject().value(u"a").toArray();
        QCOMPARE(list.at(0), QJsonValue(QStringLiteral("yes")));
        QCOMPARE(list.at(1), QJsonValue(QStringLiteral("no")));
    }

    void namesTheLine()
    {
        const auto document = Document::parse("{\n \"a\": {\n  \"b/c\": 1\n }\n}", QStringLiteral("a.json"));
        QVERIFY(document);
        QCOMPARE(document->line(QStringLiteral("/a/b~1c")), 3);
        QCOMPARE(document->line(QStringLiteral("/none")), 0);
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray("  \n") << QStringLiteral("empty");
        QTest::newRow("binary") << QByteArray("\0\1\2\3", 4) << QStringLiteral("text");
        QTest::newRow("truncated") << QByteArray("{\"a\": [1, 2") << QStringLiteral("line 1");
        QTest::newRow("deep") << QByteArray(100, '[') + QByteArray(100, ']') << QStringLiteral("nested");
        QTest::newRow("cyclic") << QByteArray("a: &x\n  b: *x\n") << QStringLiteral("nested");
        QByteArray bomb = "a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n";
        for (int i = 1; i < 9; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                + QByteArray(before + ",").repeated(9) + before + "]\n";
        }
        QTest::newRow("aliases") << bomb << QStringLiteral("values");
    }

    void refusesBadInput()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const auto document = Document::parse(text, QStringLiteral("bad.yaml"));
        QVERIFY(!document);
        QVERIFY2(document.error().message.contains(word), qPrintable(document.error().message));
        QVERIFY(document.error().message.contains(QStringLiteral("bad.yaml")));
    }

    void refusesAHugeFileWithoutReadingIt()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("huge.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100 * 1024 * 1024));
        const auto document = Document::read(file.fileName());
        QVERIFY(!document);
        QVERIFY(document.error().message.contains(QStringLiteral("too large")));
        QVERIFY(!Document::read(folder.path()));
    }
};

QTEST_APPLESS_MAIN(DocumentTest)
#include "DocumentTest.moc"
