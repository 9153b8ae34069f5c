// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/CommandLine.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QTest>
#include <QTextStream>

using namespace alongside;

namespace {

/// Says its arguments again; one that is called "bad" is unusable.
Outcome echo(const QCommandLineParser &parser)
{
    const QString words = parser.positionalArguments().join(u'+');
    if (words == u"bad")
        return Outcome::unusable(QStringLiteral("That cannot be said."));
    return {Outcome::Findings, words + u'\n', {{QStringLiteral("said"), words}}, {}};
}

/// What came of a command line: status, standard output and standard error.
struct Ran {
    int status = -1;
    QString out;
    QString err;
};

Ran run(const QStringList &arguments)
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    const Command command{
        QStringLiteral("say again"), QStringLiteral("WORD..."), QStringLiteral("Says it again."), {}, echo};
    ran.status = CommandLine({command}).run(arguments, out, err);
    return ran;
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void runsACommandOfTwoWords()
    {
        const Ran ran = run(
            {QStringLiteral("say"), QStringLiteral("again"), QStringLiteral("one"), QStringLiteral("two")});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.out, QStringLiteral("one+two\n"));
        QVERIFY(ran.err.isEmpty());
    }

    void printsJson()
    {
        const Ran ran = run({QStringLiteral("say"), QStringLiteral("again"), QStringLiteral("--json"),
            QStringLiteral("one")});
        QCOMPARE(QJsonDocument::fromJson(ran.out.toUtf8())[u"said"].toString(), QStringLiteral("one"));
    }

    void saysWhyInputIsUnusable()
    {
        const Ran ran = run({QStringLiteral("say"), QStringLiteral("again"), QStringLiteral("bad"),
            QStringLiteral("--json")});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.err, QStringLiteral("That cannot be said.\n"));
        QCOMPARE(QJsonDocument::fromJson(ran.out.toUtf8())[u"error"].toString(),
            QStringLiteral("That cannot be said."));
    }

    void explainsACommand()
    {
        const Ran ran = run({QStringLiteral("say"), QStringLiteral("again"), QStringLiteral("--help")});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.startsWith(u"Use: alongside-admin say again WORD..."));
        QVERIFY(ran.out.contains(u"Says it again."));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("half a name") << QStringList{QStringLiteral("say")};
        QTest::newRow("another command") << QStringList{QStringLiteral("sing")};
        QTest::newRow("another option")
            << QStringList{QStringLiteral("say"), QStringLiteral("again"), QStringLiteral("--loud")};
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
