// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer {
    int status = -1;
    QJsonObject json;
};

Answer ask(const char *program, const QStringList &words)
{
    QProcess process;
    process.start(QString::fromLatin1(program), words);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

QJsonObject findingAbout(const Answer &answer, const QString &component)
{
    for (const QJsonValue each : answer.json[u"findings"].toArray()) {
        if (each[u"component"] == component)
            return each.toObject();
    }
    return {};
}

} // namespace

/// The two programs as an operator meets them: one says which web engine the terminal has, because it asks
/// the other.
class ProgramsTest : public QObject {
    Q_OBJECT

private slots:
    void checkNamesTheWebEngine()
    {
        const Answer version = ask(SESSION, {u"--version"_s, u"--json"_s});
        QCOMPARE(version.status, 0);
        const QString engine = version.json[u"webEngine"].toString();
        QVERIFY(engine.startsWith(u"6."));
        for (const auto &key : {u"program"_s, u"version"_s, u"qt"_s})
            QVERIFY2(!version.json[key].toString().isEmpty(), qPrintable(key));
        const Answer check = ask(ADMIN, {u"check"_s, u"--json"_s});
        QCOMPARE(check.status, 0);
        const QString said = findingAbout(check, u"webEngine"_s)[u"message"].toString();
        QVERIFY2(said.contains(u"Qt WebEngine "_s + engine), qPrintable(said));
    }

    void checkNamesContentThatIsNotThere()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"policy.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n\"place\": \"Here\", \"languages\": [\"en\"], \"theme\": \"light\",\n"
                   "\"panel\": {\"width\": 531, \"height\": 299},\n\"content\": {\n\"guides\": \"guides\",\n"
                   "\"practice\": \"nowhere\",\n\"glossary\": \"glossary\" } }\n");
        file.close();
        const Answer check = ask(ADMIN, {u"check"_s, file.fileName(), u"--json"_s});
        QCOMPARE(check.status, 1);
        const QJsonObject finding = findingAbout(check, u"content/practice"_s);
        QCOMPARE(finding[u"line"].toInt(), 6);
        QVERIFY(finding[u"message"].toString().contains(u"nowhere"));
        QVERIFY(!findingAbout(check, u"webEngine"_s).isEmpty());
        QCOMPARE(ask(SESSION, {u"--self-test"_s, u"--policy"_s, file.fileName()}).status, 2);
    }
};

QTEST_GUILESS_MAIN(ProgramsTest)
#include "ProgramsTest.moc"
