// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageServer.h"
#include "Program.h"

#include <QJsonArray>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray nameField =
    "<label for=\"n\">Full name</label><input id=\"n\" name=\"fullName\" autocomplete=\"name\">";

QString firstKey(const QJsonObject &facts)
{
    return facts[u"questions"].toArray().first()[u"key"].toString();
}

} // namespace

/// "alongside-preview --facts": what a page asks, as lines of JSON.
class FactsTest : public QObject {
    Q_OBJECT

private slots:
    void readsAnHtmlFile()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"name.html"_s),
            PageServer::document("What is your name?", nameField + "<script src=\"add.js\"></script>"));
        write(folder.filePath(u"add.js"_s),
            "const field = document.createElement('input'); field.name = 'late'; field.ariaLabel = "
            "'Nickname';\n"
            "addEventListener('load', () => setTimeout(() => document.querySelector('main').append(field), "
            "600));");
        const auto answer = m_program.run({folder.filePath(u"name.html"_s), u"--facts"_s});
        QVERIFY2(answer.status == 0, answer.err);
        const QList<QJsonObject> states = answer.lines();
        QCOMPARE(firstKey(states.first()), u"fullName"_s);
        QCOMPARE(states.first()[u"heading"].toString(), u"What is your name?"_s);
        QCOMPARE(states.first()[u"questions"].toArray().size(), 1);
        QCOMPARE(states.last()[u"questions"].toArray().size(), 2); // a file beside it, and one line per state
    }

    void loadsNothingFromOutsideTheFolder()
    {
        const QTemporaryDir folder, outside;
        const QString script = outside.filePath(u"add.js"_s);
        write(script,
            "const field = document.createElement('input'); field.name = 'stranger';\n"
            "document.querySelector('main').append(field);");
        QVERIFY(QFile::link(script, folder.filePath(u"link.js"_s)));
        write(folder.filePath(u"name.html"_s),
            PageServer::document("Your name",
                nameField + "<script src=\"link.js\"></script><script src=\"file://" + script.toUtf8()
                    + "\"></script>"));
        const auto answer = m_program.run({folder.filePath(u"name.html"_s), u"--facts"_s});
        QVERIFY2(answer.status == 0, answer.err);
        QCOMPARE(answer.lines().last()[u"questions"].toArray().size(), 1);
    }

    void readsAPracticeForm()
    {
        const auto answer = m_program.run(
            {QStringLiteral(SOURCE_DIR "/tests/practice/data/allotment-v2.json"), u"--facts"_s});
        QVERIFY2(answer.status == 0, answer.err);
        QVERIFY(
            answer.lines().last()[u"address"].toString().startsWith(u"alongside-practice://allotment-v2/"));
    }

    void readsAnAddressAndNothingElse()
    {
        PageServer server, stranger;
        int asked = 0;
        connect(&stranger, &QTcpServer::newConnection, this, [&asked] { ++asked; });
        server.pages[u"/name?ref=AB123"_s] = PageServer::document(
            "Your name", nameField + "<img src=\"" + stranger.origin().toUtf8() + "/picture.png\">");
        const auto answer = m_program.run({server.origin() + u"/name?ref=AB123"_s, u"--facts"_s});
        QVERIFY2(answer.status == 0, answer.err);
        QCOMPARE(firstKey(answer.lines().last()), u"fullName"_s);
        QCOMPARE(answer.lines().last()[u"address"].toString(), server.origin() + u"/name"_s);
        QCOMPARE(asked, 0);
    }

    void loadsFromWhereItMay()
    {
        PageServer server, other;
        int asked = 0;
        connect(&other, &QTcpServer::newConnection, this, [&asked] { ++asked; });
        server.pages[u"/name"_s] = PageServer::document(
            "Your name", nameField + "<img src=\"" + other.origin().toUtf8() + "/picture.png\">");
        const auto answer =
            m_program.run({server.origin() + u"/name"_s, u"--facts"_s, u"--allow"_s, other.origin()});
        QVERIFY2(answer.status == 0, answer.err);
        QVERIFY(asked > 0);
    }

    void refusesWhatItCannotShow_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("no file") << u"/nowhere/page.html"_s;
        QTest::newRow("no page") << QStringLiteral(SOURCE_DIR "/README.md");
        QTest::newRow("no form") << QStringLiteral(
            SOURCE_DIR "/tests/practice/data/strangers/v2-not-a-form.json");
        QTest::newRow("no web address") << u"ftp://127.0.0.1/"_s;
        QTest::newRow("not secure") << u"http://www.example.gov.uk/"_s;
        QTest::newRow("nobody there") << nobody();
    }

    void refusesWhatItCannotShow()
    {
        QFETCH(QString, page);
        const auto answer = m_program.run({page, u"--facts"_s});
        QVERIFY2(answer.status == 2, answer.err);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.count('\n') >= 1, answer.err); // says why
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// An address at which nobody listens any more.
    static QString nobody() { return PageServer().origin() + u'/'; }

    Program m_program;
};

QTEST_GUILESS_MAIN(FactsTest)
#include "FactsTest.moc"
