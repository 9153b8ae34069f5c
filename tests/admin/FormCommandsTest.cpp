// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/CommandLine.h"
#include "programs/admin/SelfTest.h"
#include "programs/admin/parts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace alongside;
using namespace Qt::StringLiterals;

/// The form commands, given files that are no forms and forms that are.
class FormCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWithOneSentence_data();
    void refusesWithOneSentence();
    void refusesWhatIsNoFile();
    void namesTheKeysOfARun();
    void namesTheKeysOfAWalk();
    void saysWhichPageIsMissing();
    void namesTheLineOfAFinding();
    void countsInWords();
    void testsTheContentItself();
    void saysWhatIsWrongWithTheContent();

private:
    struct Ran {
        int status = -1;
        QString out;
        QString err;
    };
    static Ran run(const QStringList &arguments);
    static void refuses(const QString &file);
};

namespace {

const QString party = QStringLiteral(SOURCE_DIR "/tests/practice/data/street-party-v1.json");

} // namespace

FormCommandsTest::Ran FormCommandsTest::run(const QStringList &arguments)
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.status = CommandLine(adminCommands()).run(arguments, out, err);
    return ran;
}

/// Each command answers with status 2 and one line that names the file.
void FormCommandsTest::refuses(const QString &file)
{
    const QList<QStringList> commands{{u"form"_s, u"lint"_s, file}, {u"form"_s, u"run"_s, file},
        {u"form"_s, u"walk"_s, file}, {u"form"_s, u"render"_s, file, u"/a"_s}};
    for (const QStringList &command : commands) {
        const Ran ran = run(command);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(file), qPrintable(ran.err));
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY2(ran.err.endsWith(u".\n"_s), qPrintable(ran.err));
    }
}

void FormCommandsTest::refusesWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("bytes") << QByteArray("\x7f\x45\x4c\x46\x00\x01\xff\xfe", 8);
    QTest::newRow("cut off") << QByteArray("{\"pages\": [{\"path\": \"/a\", \"tit");
    QTest::newRow("a page of the web") << QByteArray("<html>hello</html>");
    QTest::newRow("nothing") << QByteArray("null");
    QTest::newRow("no pages") << QByteArray("{\"pages\": []}");
    QTest::newRow("pages of numbers") << QByteArray("{\"pages\": [1, 2, null]}");
    QTest::newRow("deep") << "{\"pages\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
    QTest::newRow("deep YAML") << "pages: " + QByteArray(20'000, '[') + QByteArray(20'000, ']');
    QTest::newRow("circle") << QByteArray("pages: &a\n  - path: /x\n    components: *a\n");
    QTest::newRow("large") << "{\"pages\": \"" + QByteArray(100'000'000, 'x') + "\"}";
}

void FormCommandsTest::refusesWithOneSentence()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"form.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    refuses(file.fileName());
}

void FormCommandsTest::refusesWhatIsNoFile()
{
    QTemporaryDir folder;
    refuses(folder.path());
    refuses(folder.filePath(u"missing.json"_s));
}

void FormCommandsTest::namesTheKeysOfARun()
{
    const Ran ran = run({u"form"_s, u"run"_s, u"--json"_s, party});
    QCOMPARE(ran.status, 1);
    const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    QCOMPARE(json.keys(), QStringList({u"ended"_s, u"form"_s, u"pages"_s, u"summary"_s}));
    const QJsonObject page = json.value(u"pages"_s)[0].toObject();
    QCOMPARE(page.keys(), QStringList({u"errors"_s, u"next"_s, u"path"_s}));
    QCOMPARE(page.value(u"errors"_s)[0].toObject().keys(), QStringList({u"component"_s, u"message"_s}));
    QCOMPARE(json.value(u"ended"_s).toString(), u"stuck"_s);
}

void FormCommandsTest::namesTheKeysOfAWalk()
{
    const Ran ran = run({u"form"_s, u"walk"_s, u"--json"_s, party});
    QCOMPARE(ran.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    for (const QString &key :
        {u"form"_s, u"pages"_s, u"reachable"_s, u"visited"_s, u"ended"_s, u"unreachable"_s, u"findings"_s})
        QVERIFY2(json.contains(key), qPrintable(key));
    QCOMPARE(json.value(u"visited"_s), json.value(u"reachable"_s));
    QCOMPARE(json.value(u"ended"_s).toString(), u"summary"_s);
}

void FormCommandsTest::saysWhichPageIsMissing()
{
    const Ran ran = run({u"form"_s, u"render"_s, party, u"/nowhere"_s});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(party) && ran.err.contains(u"/nowhere"), qPrintable(ran.err));
}

void FormCommandsTest::namesTheLineOfAFinding()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"form.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "{\"pages\": [\n{\"path\": \"/a\",\n\"components\": [],\n\"next\": [\n{\"path\": \"/gone\"}]}]}\n");
    file.close();
    const Ran said = run({u"form"_s, u"lint"_s, file.fileName()});
    QVERIFY2(said.out.startsWith(file.fileName() + u":5: error: /a: "_s), qPrintable(said.out));
    QVERIFY2(said.out.endsWith(u": 1 finding.\n"_s), qPrintable(said.out));
    const Ran json = run({u"form"_s, u"lint"_s, u"--json"_s, file.fileName()});
    const QJsonValue form = QJsonDocument::fromJson(json.out.toUtf8())[u"forms"_s][0];
    QCOMPARE(form[u"findings"_s][0][u"line"_s].toInt(), 5);
}

void FormCommandsTest::countsInWords()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"form.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("pages:\n  - path: /a\n    title: Hello\n");
    file.close();
    const Ran ran = run({u"form"_s, u"walk"_s, file.fileName()});
    QVERIFY2(ran.out.contains(u": 1 page, 1 can be reached, 1 visited on 1 path; "_s), qPrintable(ran.out));
}

void FormCommandsTest::testsTheContentItself()
{
    const Outcome outcome = testContent(QStringLiteral(SOURCE_DIR "/resources"));
    QVERIFY2(outcome.status == Outcome::Fine, qPrintable(outcome.text + outcome.complaint));
    QVERIFY2(outcome.text.contains(u" and a glossary of "_s), qPrintable(outcome.text));
}

void FormCommandsTest::saysWhatIsWrongWithTheContent()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"guides/nothing"_s) && QDir(folder.path()).mkpath(u"practice"_s));
    QFile file(folder.filePath(u"practice/form.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"pages\":\n 7}");
    file.close();
    const Outcome outcome = testContent(folder.path());
    QCOMPARE(outcome.status, Outcome::Findings);
    for (const QString &name : {u"guides/nothing"_s, u"practice/form.json"_s, u"glossary"_s})
        QVERIFY2(outcome.text.contains(folder.filePath(name)), qPrintable(outcome.text));
    QVERIFY(outcome.complaint.contains(folder.path()));
}

QTEST_GUILESS_MAIN(FormCommandsTest)
#include "FormCommandsTest.moc"
