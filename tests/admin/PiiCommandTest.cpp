// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the program prints for these sentences.
QByteArray run(const QByteArray &sentences, const QStringList &options = {u"--json"_s})
{
    QProcess program;
    program.start(QStringLiteral(ADMIN), QStringList{u"pii"_s} + options);
    program.write(sentences);
    program.closeWriteChannel();
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        return "failed";
    return program.readAllStandardOutput();
}

QJsonObject answer(const QByteArray &sentence)
{
    return QJsonDocument::fromJson(run(sentence)).object();
}

} // namespace

/// "pii" by its standard input and output, as other programs use it.
class PiiCommandTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatWouldGo()
    {
        const QJsonObject said = answer("my code is 482913\n");
        QCOMPARE(said[u"text"].toString(), u"my code is 482913"_s);
        QCOMPARE(said[u"sent"].toString(), u"my code is [\u2026]"_s);
        const QJsonObject removed{{u"kind"_s, u"one-time-code"_s}, {u"start"_s, 11}, {u"length"_s, 6}};
        QCOMPARE(said[u"removed"].toArray(), QJsonArray{removed});
    }

    void printsOneObjectForEachLine()
    {
        const QList<QByteArray> lines = run("one\n\ncode 4829\r\nlast").split('\n');
        QCOMPARE(lines.size(), 5);
        for (const QByteArray &line : lines.mid(0, 4))
            QVERIFY(QJsonDocument::fromJson(line).object().contains(u"removed"));
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[u"text"].toString(), QString());
        QCOMPARE(QJsonDocument::fromJson(lines[2]).object()[u"text"].toString(), u"code 4829"_s);
        QVERIFY(lines[4].isEmpty());
        QVERIFY(run({}).isEmpty());
    }

    void countsCharacters()
    {
        const QJsonObject said = answer("\xf0\x9f\x98\x80 code 482913");
        QCOMPARE(said[u"removed"][0][u"start"].toInt(), 7);
        QCOMPARE(said[u"removed"][0][u"length"].toInt(), 6);
    }

    void readsWhatIsNoText()
    {
        const QJsonObject said = answer(QByteArray("\xff\xfe\0 code 482913", 15));
        QCOMPARE(said[u"removed"].toArray().size(), 1);
    }

    void printsSentencesForPeople()
    {
        QCOMPARE(run("my code is 482913\n", {}), QByteArray("my code is [\xe2\x80\xa6]\n"));
    }
};

QTEST_GUILESS_MAIN(PiiCommandTest)
#include "PiiCommandTest.moc"
