// SPDX-License-Identifier: GPL-3.0-or-later
#include "EachAlone.h"
#include "Sealed.h"
#include "Visit.h"

#include <QQuickItem>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

// Letters that no page holds of itself.
const QString typed = u"drwgwbw"_s;
const QString lastPage = u"/confirmation"_s;
const QString madeUpButton = u"main [name=\"_made-up\"]"_s;
const QString onButton = u"main form .govuk-button:not(.govuk-button--secondary):not([name=\"_made-up\"])"_s;
const QString countControls =
    u"document.querySelectorAll('main input:not([type=hidden]), main select, main textarea').length"_s;
const QString countFilled =
    u"[...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]"
    ".filter(each => /radio|checkbox/.test(each.type) ? each.checked : each.value !== '').length"_s;

} // namespace

/// Both transactions on the real program by touch alone, screen after screen.
class TouchJourneyTest : public QObject {
    Q_OBJECT

public:
    explicit TouchJourneyTest(const Sealed &sealed)
        : m_sealed(sealed)
    {
    }

private slots:
    void initTestCase()
    {
        if (!m_sealed.isCutOff())
            qInfo("This machine does not let a process give up its network: the journey runs with it.");
    }

    void journey_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("guide");
        QTest::addColumn<QString>("nameField");
        QTest::newRow("universal-credit en")
            << u"en"_s << u"money-and-work"_s << u"universal-credit"_s << u"firstName"_s;
        QTest::newRow("blue-badge cy") << u"cy"_s << u"disability"_s << u"blue-badge"_s << u"fullName"_s;
    }

    void journey()
    {
        QFETCH(QString, language);
        Visit visit(language);
        QVERIFY(visit.isOpen());
        QSignalSpy finished(visit.window()->property("visit").value<QObject *>(), SIGNAL(finished(bool)));
        comeToThePractice(visit);
        QVERIFY(!QTest::currentTestFailed());
        practise(visit);
        QVERIFY(!QTest::currentTestFailed());
        lookBackAndFinish(visit);
        QVERIFY(!QTest::currentTestFailed());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_sealed.filesWith(typed.toUtf8()), QStringList());
        qInfo("%d touches, %d practice pages", visit.finger().touches(), m_pages);
    }

    void otherScreens()
    {
        Visit visit(u"en"_s);
        QVERIFY(visit.isOpen() && visit.press("WelcomeScreen", "Start"));
        searchAndClear(visit);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(visit.press([](const Sight &sight) { return sight.card(u"disability"_s); }));
        QVERIFY(visit.press("Doors", "Do it for real"));
        QVERIFY(visit.sees("RealScreen", "What to bring"));
        QVERIFY(visit.press("Footer", "Help"));
        QVERIFY(visit.sees("HelpScreen", "Ask at the desk"));
        QVERIFY(visit.press("Header", "Back") && visit.press("RealScreen", "Practise it here first"));
        QVERIFY(visit.sees("BeforeScreen", "Before you start"));
    }

    void sheets()
    {
        Visit visit(u"en"_s);
        QVERIFY(visit.isOpen() && visit.press("WelcomeScreen", "Start"));
        QVERIFY(visit.press("Footer", "Text size") && visit.press("TextSheet", "Larger"));
        QVERIFY(visit.press("TextSheet", "Dark") && visit.press("TextSheet", "Done"));
        QTRY_VERIFY(!visit.sight().button(u"Done"_s)); // the sheet is away
        QVERIFY(visit.press("Footer", "Hide my screen") && visit.press("Cover", "Your screen is hidden"));
        QVERIFY(visit.press("Header", "Finish") && visit.press("FinishSheet", "Carry on"));
        QTRY_VERIFY(!visit.sight().button(u"Carry on"_s));
        const auto named = [](const QString &name) {
            return [name](const Sight &sight) {
                return sight.button(name);
            };
        };
        QVERIFY(visit.press(named(u"English"_s)) && visit.press(named(u"Cymraeg"_s)));
        QTRY_VERIFY(QCoreApplication::translate("HomeScreen", "What do you need to do?").startsWith(u"Beth"));
        QVERIFY(visit.sees("HomeScreen", "What do you need to do?"));
    }

private:
    void searchAndClear(Visit &visit)
    {
        QVERIFY(visit.press([](const Sight &sight) {
            return sight.find([](const QQuickItem &item) { return item.inherits("QQuickTextField"); });
        }));
        QVERIFY(visit.typeOnGlass(u"bluw badge"_s));
        QVERIFY(visit.press("HomeScreen", "Clear the words"));
    }

    void comeToThePractice(Visit &visit)
    {
        QFETCH(QString, group);
        QFETCH(QString, guide);
        QVERIFY(visit.press("WelcomeScreen", "Start"));
        QVERIFY(visit.press([group](const Sight &sight) { return sight.card(group); }));
        const QString practise = QCoreApplication::translate("Doors", "Practise first");
        QVERIFY(visit.press([&](const Sight &sight) { return sight.buttonOf(guide, practise); }));
        QVERIFY(visit.press([](const Sight &sight) {
            return sight.find([](const QQuickItem &item) { return item.property("ticked").isValid(); });
        }));
        QVERIFY(visit.sight().find([](const QQuickItem &item) { return item.property("ticked").toBool(); }));
        QVERIFY(visit.press("BeforeScreen", "Next"));
        QVERIFY(visit.press("Faces", "Not very sure"));
        QVERIFY(visit.press("SureScreen", "Start practising"));
    }

    void practise(Visit &visit)
    {
        m_pages = 0;
        QString path;
        for (QString before; path != lastPage && m_pages < 80; before = path, ++m_pages) {
            QTRY_VERIFY2_WITH_TIMEOUT(!(path = visit.path()).isEmpty() && path != before,
                qPrintable(u"The page after %1 did not come."_s.arg(before)), 15000);
            if (path != lastPage)
                answer(visit, path);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(path, lastPage);
    }

    void answer(Visit &visit, const QString &path)
    {
        QFETCH(QString, nameField);
        if (visit.look(u"!!document.querySelector('%1')"_s.arg(madeUpButton)).toBool()) {
            QVERIFY2(visit.pressOnPage(madeUpButton), qPrintable(path));
            QTRY_VERIFY2(visit.look(countFilled).toInt() > 0, qPrintable(path));
        }
        if (visit.look(u"!!document.getElementById('%1')"_s.arg(nameField)).toBool())
            addLetters(visit, nameField);
        if (path == u"/summary"_s)
            QVERIFY(visit.look(u"document.body.innerText"_s).toString().contains(typed, Qt::CaseInsensitive));
        QVERIFY2(visit.pressOnPage(onButton), qPrintable(path));
    }

    void addLetters(Visit &visit, const QString &field)
    {
        QVERIFY(visit.pressOnPage(u'#' + field));
        QVERIFY(visit.typeOnGlass(typed));
        const QString value = u"document.getElementById('%1').value"_s.arg(field);
        QTRY_VERIFY(visit.look(value).toString().contains(typed, Qt::CaseInsensitive));
    }

    void lookBackAndFinish(Visit &visit)
    {
        QVERIFY(visit.press("GuidePanel", "See how it went"));
        QVERIFY(visit.press("Faces", "Very sure"));
        QVERIFY(visit.press("EndScreen", "A slip to take away"));
        QVERIFY(visit.sees("SlipScreen", "A slip to take away"));
        QVERIFY(visit.press("Header", "Finish"));
        QVERIFY(visit.press("FinishSheet", "Finish and forget everything"));
    }

    const Sealed &m_sealed;
    int m_pages = 0;
};

int main(int argc, char *argv[])
{
    return runVisits<TouchJourneyTest>(argc, argv);
}
#include "TouchJourneyTest.moc"
