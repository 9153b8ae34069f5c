// SPDX-License-Identifier: GPL-3.0-or-later
#include "Content.h"
#include "journeys/EachAlone.h"
#include "journeys/Sealed.h"
#include "journeys/Visit.h"

#include <QProcess>
#include <QQuickItem>
#include <QtTest>

#include <functional>
#include <iostream>
#include <sstream>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

using Spoil = std::function<void(const Content &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

/// What the program says to the terminal's log while this lives.
class Log {
public:
    Log()
        : m_before(std::cerr.rdbuf(m_text.rdbuf()))
    {
    }
    ~Log() { std::cerr.rdbuf(m_before); }

    QStringList lines() const
    {
        return QString::fromStdString(m_text.str()).split(u'\n', Qt::SkipEmptyParts);
    }
    QStringList naming(const QString &file) const { return lines().filter(file); }

private:
    std::ostringstream m_text;
    std::streambuf *m_before;
};

const char *const noForm =
    "This practice form cannot be shown at the moment. Everything else works. Please go back "
    "and choose another, or ask at the desk.";
const char *const someGuides = "Some guides cannot be shown at the moment. All others work. If yours is "
                               "missing, please ask at the desk.";
const QByteArray noText = QByteArray("\x7f\x45\x4c\x46\0\1\2\3\xff\xfe\0\0", 12).repeated(500);
const QByteArray circle = "guide: universal-credit\npages: &pages [ *pages, *pages ]\nsteps: *pages\n";
const QByteArray loop = R"({"startPage": "/one", "pages": [
    {"path": "/one", "title": "One", "next": [{"path": "/two"}],
     "components": [{"type": "YesNoField", "name": "first", "title": "First?"}]},
    {"path": "/two", "title": "Two", "next": [{"path": "/one"}],
     "components": [{"type": "YesNoField", "name": "second", "title": "Second?"}]}],
    "lists": [], "conditions": [], "sections": []})";

bool practise(Visit &visit, const QString &group, const QString &guide)
{
    const QString first = QCoreApplication::translate("Doors", "Practise first");
    return visit.press([&](const Sight &sight) { return sight.card(group); })
        && visit.press([&](const Sight &sight) { return sight.buttonOf(guide, first); })
        && visit.press("BeforeScreen", "Next") && visit.press("SureScreen", "Start practising");
}

// From the practice back to Home.
bool goHome(Visit &visit)
{
    constexpr int screens = 4;
    int back = 0;
    while (back < screens && visit.press("Header", "Back"))
        ++back;
    return back == screens;
}

} // namespace

/// Content and settings that somebody spoilt, in the real program: a sentence for the person, a sentence for
/// the log, and everything else works.
class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void form_data()
    {
        QTest::addColumn<Spoil>("spoil");
        const QString file = u"practice/universal-credit.json"_s;
        QTest::newRow("missing") << Spoil([=](const Content &content) { content.remove(file); });
        QTest::newRow("truncated") << Spoil([=](const Content &content) { content.truncate(file); });
        QTest::newRow("binary") << Spoil([=](const Content &content) { content.write(file, noText); });
        QTest::newRow("100 MB") << Spoil([=](const Content &content) { content.blowUp(file); });
        QTest::newRow("nested without end") << Spoil(
            [=](const Content &content) { content.write(file, QByteArray("[").repeated(1'000'000)); });
        QTest::newRow("in a circle of aliases")
            << Spoil([=](const Content &content) { content.write(file, circle); });
    }

    void form()
    {
        QFETCH(Spoil, spoil);
        const Content content;
        spoil(content);
        const Log log;
        Visit visit(content.policy());
        QVERIFY(visit.isOpen() && visit.press("WelcomeScreen", "Start"));
        QVERIFY(practise(visit, u"money-and-work"_s, u"universal-credit"_s));
        QVERIFY(visit.sees("PageTrouble", noForm));
        const QStringList said = log.naming(u"universal-credit.json"_s);
        QVERIFY2(said.size() == 1 && said.first().endsWith(u'.'), qPrintable(log.lines().join(u'\n')));
        QVERIFY(goHome(visit));
        QVERIFY(practise(visit, u"disability"_s, u"blue-badge"_s));
        QTRY_COMPARE_WITH_TIMEOUT(visit.path(), u"/start"_s, 15000);
    }

    void formWithoutAnEnd()
    {
        const Content content;
        content.write(u"practice/universal-credit.json"_s, loop);
        Visit visit(content.policy());
        QVERIFY(visit.isOpen() && visit.press("WelcomeScreen", "Start"));
        QVERIFY(practise(visit, u"money-and-work"_s, u"universal-credit"_s));
        QTRY_COMPARE_WITH_TIMEOUT(visit.path(), u"/one"_s, 15000);
        QVERIFY(visit.press("Header", "Back"));
        QVERIFY(visit.sees("SureScreen", "Start practising"));
    }

    void guide_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Spoil>("spoil");
        const QString file = u"guides/universal-credit/guide.yaml"_s;
        const auto row = [](const char *name, const QString &file, const Spoil &spoil) {
            QTest::newRow(name) << file << spoil;
        };
        row("missing words", u"guides/universal-credit/cy.yaml"_s,
            [](const Content &content) { content.remove(u"guides/universal-credit/cy.yaml"_s); });
        row("unknown language", file, [=](const Content &content) {
            content.change(file, "languages: [en, cy]", "languages: [en, xx]");
        });
        row("missing", file, [=](const Content &content) { content.remove(file); });
        row("binary", file, [=](const Content &content) { content.write(file, noText); });
        row("100 MB", file, [=](const Content &content) { content.blowUp(file); });
        row("in a circle", file, [=](const Content &content) { content.write(file, circle); });
    }

    void guide()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, file);
        const Content content;
        spoil(content);
        const Log log;
        Visit visit(content.policy());
        QVERIFY(visit.isOpen() && visit.press("WelcomeScreen", "Start"));
        QVERIFY2(!log.naming(QFileInfo(file).fileName()).isEmpty(), qPrintable(log.lines().join(u'\n')));
        QVERIFY2(visit.sees("ShelfModel", someGuides), qPrintable(log.lines().join(u'\n')));
        QVERIFY(practise(visit, u"disability"_s, u"blue-badge"_s));
        QTRY_COMPARE_WITH_TIMEOUT(visit.path(), u"/start"_s, 15000);
    }

    // what is left of the words is used; the rest is in English
    void wordsCutShort()
    {
        const Content content;
        content.truncate(u"guides/universal-credit/cy.yaml"_s);
        const Log log;
        Visit visit(content.policy());
        QVERIFY(visit.isOpen() && visit.press("WelcomeScreen", "Start"));
        QVERIFY2(!log.naming(u"cy.yaml"_s).isEmpty(), qPrintable(log.lines().join(u'\n')));
        QVERIFY(practise(visit, u"money-and-work"_s, u"universal-credit"_s));
        QTRY_COMPARE_WITH_TIMEOUT(visit.path(), u"/start"_s, 15000);
    }

    void stepThatMatchesNothing()
    {
        const Content content;
        content.change(u"guides/blue-badge/guide.yaml"_s, "[/start, ", "[/nowhere, ");
        QProcess lint;
        lint.start(QStringLiteral(ADMIN), {u"guide"_s, u"lint"_s, content.path(u"guides/blue-badge"_s)});
        QVERIFY(lint.waitForFinished());
        QCOMPARE(lint.exitCode(), 1);
        const QString said = QString::fromUtf8(lint.readAllStandardOutput());
        QVERIFY2(said.contains(u"guide.yaml"_s) && said.contains(u"/nowhere"_s), qPrintable(said));
        Visit visit(content.policy());
        QVERIFY(visit.isOpen() && visit.press("WelcomeScreen", "Start"));
        QVERIFY(practise(visit, u"disability"_s, u"blue-badge"_s));
        QTRY_COMPARE_WITH_TIMEOUT(visit.path(), u"/start"_s, 15000);
    }

    void glossary()
    {
        const Content content;
        content.remove(u"glossary/glossary.yaml"_s);
        const Log log;
        Visit visit(content.policy());
        QVERIFY2(!log.naming(u"glossary"_s).isEmpty(), qPrintable(log.lines().join(u'\n')));
        QVERIFY(visit.isOpen() && visit.press("WelcomeScreen", "Start"));
        QVERIFY(practise(visit, u"disability"_s, u"blue-badge"_s));
        QTRY_COMPARE_WITH_TIMEOUT(visit.path(), u"/start"_s, 15000);
    }

    void policy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("truncated") << QByteArray("{\"place\": \"Central") << u"policy.json"_s;
        QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4).repeated(20) << u"policy.json"_s;
        QTest::newRow("mistakes") << QByteArray(
            "{\n\"place\": \"\",\n\"languages\": [],\n\"theme\": \"pink\"\n}")
                                  << u"policy.json:4"_s;
    }

    void policy()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const Content content;
        content.write(u"policy.json"_s, text);
        QProcess session;
        session.start(
            QStringLiteral(SESSION), {u"--self-test"_s, u"--policy"_s, content.path(u"policy.json"_s)});
        QVERIFY(session.waitForFinished());
        QCOMPARE(session.exitStatus(), QProcess::NormalExit);
        QCOMPARE(session.exitCode(), 2);
        const QString said = QString::fromUtf8(session.readAllStandardError());
        QVERIFY2(said.contains(named), qPrintable(said));
    }
};

int main(int argc, char *argv[])
{
    return runVisits<BadInputTest>(argc, argv);
}
#include "BadInputTest.moc"
