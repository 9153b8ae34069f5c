// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/CommandLine.h"
#include "programs/admin/WebEngineCheck.h"
#include "programs/admin/parts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace alongside;

class CheckCommandTest : public QObject {
    Q_OBJECT

private slots:
    void namesEachMistakeWithItsLine();
    void saysThatAPolicyIsInOrder();
    void warnsOfARuntimeFolderOnADisk();
    void refusesAFileThatIsNotThere();
    void judgesTheWebEngine_data();
    void judgesTheWebEngine();
    void letsThePolicyJudgeAnOldEngine();
    void asksAProgramThatDoesNotAnswer();

private:
    /// Runs "check --json" on a file with this text and returns the answer.
    QJsonDocument check(const QByteArray &text, int *status);
    /// A policy in order, with this runtime folder.
    QByteArray policyWith(const QByteArray &runtime);
    /// What the findings are about.
    static QStringList components(const QJsonDocument &answer);

    QTemporaryDir m_folder;
};

QJsonDocument CheckCommandTest::check(const QByteArray &text, int *status)
{
    QFile file(m_folder.filePath(QStringLiteral("policy.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The temporary folder cannot be written.");
    file.close();

    QString answer;
    QTextStream out(&answer);
    QTextStream err(stderr);
    *status = CommandLine({checkCommand()})
                  .run({QStringLiteral("check"), file.fileName(), QStringLiteral("--json")}, out, err);
    return QJsonDocument::fromJson(answer.toUtf8());
}

QByteArray CheckCommandTest::policyWith(const QByteArray &runtime)
{
    if (!QDir(m_folder.path()).mkpath(QStringLiteral("content")))
        qFatal("The temporary folder cannot be written.");
    const QByteArray folder = m_folder.filePath(QStringLiteral("content")).toUtf8();
    return "{\"place\": \"Here\", \"languages\": [\"en\"], \"theme\": \"dark\",\n"
           "\"panel\": {\"width\": 531, \"height\": 299},\n\"content\": {\"guides\": \""
        + folder + "\", \"practice\": \"" + folder + "\", \"glossary\": \"" + folder + "\"},\n\"runtime\": \""
        + runtime + "\"}";
}

QStringList CheckCommandTest::components(const QJsonDocument &answer)
{
    QStringList about;
    for (const QJsonValue finding : answer[u"findings"].toArray())
        about.append(finding[u"component"].toString());
    return about;
}

void CheckCommandTest::namesEachMistakeWithItsLine()
{
    int status = 0;
    const QJsonArray findings =
        check("{\n\"place\": 7,\n\"theme\": \"pink\"\n}\n", &status)[u"findings"].toArray();
    QCOMPARE(status, 1);
    QHash<QString, int> lines;
    for (const QJsonValue finding : findings)
        lines.insert(finding[u"component"].toString(), finding[u"line"].toInt());
    QCOMPARE(lines.value(QStringLiteral("place")), 2);
    QCOMPARE(lines.value(QStringLiteral("theme")), 3);
    QVERIFY(lines.contains(QStringLiteral("webEngine")));
    QCOMPARE(findings.size(), 6); // those, and languages, content and panel are missing
}

void CheckCommandTest::saysThatAPolicyIsInOrder()
{
    int status = -1;
    const QStringList about = components(check(policyWith("/dev/shm/alongside"), &status));
    QCOMPARE(status, 0);
    QCOMPARE(about, QStringList{QStringLiteral("webEngine")});
}

void CheckCommandTest::warnsOfARuntimeFolderOnADisk()
{
    int status = -1;
    const QStringList about = components(check(policyWith("/usr/share/alongside-runtime"), &status));
    QCOMPARE(status, 0);
    QVERIFY(about.contains(QStringLiteral("runtime")));
}

void CheckCommandTest::refusesAFileThatIsNotThere()
{
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const QString missing = m_folder.filePath(QStringLiteral("none.json"));
    QCOMPARE(CommandLine({checkCommand()}).run({QStringLiteral("check"), missing}, outStream, errStream), 2);
    QVERIFY(err.contains(missing));
}

void CheckCommandTest::judgesTheWebEngine_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Finding::Severity>("severity");
    QTest::addColumn<QString>("word");

    const Finding::Severity warning = Finding::Severity::Warning;
    QTest::newRow("Debian 12") << QByteArray("{\"webEngine\": \"6.4.2\"}") << warning
                               << QStringLiteral("6.4.2");
    QTest::newRow("Debian 13") << QByteArray("{\"webEngine\": \"6.8.2\"}") << Finding::Severity::Info
                               << QStringLiteral("6.8.2");
    QTest::newRow("6.11") << QByteArray("{\"webEngine\": \"6.11.0\"}") << Finding::Severity::Info
                          << QStringLiteral("6.11.0");
    QTest::newRow("silent") << QByteArray() << warning << QStringLiteral("not known");
    QTest::newRow("garbled") << QByteArray("{\"webEngine\": [") << warning << QStringLiteral("not known");
}

void CheckCommandTest::judgesTheWebEngine()
{
    QFETCH(QByteArray, answer);
    QFETCH(Finding::Severity, severity);
    QFETCH(QString, word);

    const Finding finding = WebEngineCheck::judge(answer, QStringLiteral("alongside-session"));
    QCOMPARE(finding.severity, severity);
    QVERIFY2(finding.message.contains(word), qPrintable(finding.message));
}

void CheckCommandTest::letsThePolicyJudgeAnOldEngine()
{
    Policy::Live live;
    live.origins = QStringList{QStringLiteral("https://www.gov.uk")};
    const auto judged = [&](const QByteArray &version) {
        return WebEngineCheck::judge("{\"webEngine\": \"" + version + "\"}", QStringLiteral("s"), live);
    };
    QCOMPARE(judged("6.4.2").severity, Finding::Severity::Error);
    QCOMPARE(judged("").severity, Finding::Severity::Error);
    QCOMPARE(judged("6.8.2").severity, Finding::Severity::Info);
    live.oldEngine = Policy::Live::OldEngine::Warn;
    QCOMPARE(judged("6.4.2").severity, Finding::Severity::Warning);
    QVERIFY(judged("6.4.2").message.contains(u"\"warn\""));
}

void CheckCommandTest::asksAProgramThatDoesNotAnswer()
{
    QVERIFY(WebEngineCheck::ask(m_folder.filePath(QStringLiteral("none"))).isEmpty());
    QVERIFY(WebEngineCheck::ask(QStringLiteral("/bin/false")).isEmpty());
}

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "CheckCommandTest.moc"
