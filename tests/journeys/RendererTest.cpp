// SPDX-License-Identifier: GPL-3.0-or-later
#include "EachAlone.h"
#include "Sealed.h"
#include "Visit.h"

#include <QMetaMethod>
#include <QQuickItem>
#include <QtTest>

#include <signal.h>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString onButton = u"main form .govuk-button:not(.govuk-button--secondary):not([name=\"_made-up\"])"_s;
const QString firstChoice = u"main input[type=radio]"_s;
const QString answered = u"document.querySelector('main input[type=radio]')?.checked === true"_s;
const char *const trouble =
    "This page has stopped working, and loading it again did not help. Nothing was sent. "
    "You can begin again, or ask at the desk.";

// The type of its first parameter has no public header.
QMetaMethod deathOf(const QQuickItem &view)
{
    const QMetaObject *kind = view.metaObject();
    for (int i = 0; i < kind->methodCount(); ++i) {
        if (kind->method(i).name() == "renderProcessTerminated")
            return kind->method(i);
    }
    return {};
}

} // namespace

/// The process that draws a practice page dies: once, and the page comes back as it was answered; twice, and
/// a card says what is safe and what to do.
class RendererTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_visit.reset(); // one window at a time
        m_visit = std::make_unique<Visit>(u"en"_s);
        QVERIFY(m_visit->isOpen() && m_visit->press("WelcomeScreen", "Start"));
        QVERIFY(m_visit->press([](const Sight &sight) { return sight.card(u"disability"_s); }));
        const QString practise = QCoreApplication::translate("Doors", "Practise first");
        QVERIFY(
            m_visit->press([&](const Sight &sight) { return sight.buttonOf(u"blue-badge"_s, practise); }));
        QVERIFY(m_visit->press("BeforeScreen", "Next") && m_visit->press("SureScreen", "Start practising"));
        arriveAt(u"/start"_s);
        QVERIFY(!QTest::currentTestFailed() && m_visit->pressOnPage(onButton));
        arriveAt(m_page);
    }

    void cleanup() { m_visit.reset(); }

    void comesBackWithTheAnswers()
    {
        answerAndReturn();
        QVERIFY(!QTest::currentTestFailed());
        kill();
        arriveAt(m_page);
        QVERIFY(!QTest::currentTestFailed());
        QTRY_VERIFY(m_visit->look(answered).toBool());
        QVERIFY(m_visit->pressOnPage(onButton)); // and the practice goes on from there
        QTRY_VERIFY(!m_visit->path().isEmpty() && m_visit->path() != m_page);
    }

    // One death on each of two pages is not two of the same.
    void countsPageByPage()
    {
        kill();
        arriveAt(m_page);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(m_visit->pressOnPage(firstChoice) && m_visit->pressOnPage(onButton));
        QString next;
        QTRY_VERIFY(!(next = m_visit->path()).isEmpty() && next != m_page);
        kill();
        arriveAt(next);
    }

    void saysSoWhenItDiesAgain()
    {
        dieTwice();
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(m_visit->sees("PageTrouble", trouble));
        QVERIFY(!m_visit->sight().webView()); // nothing dead stands behind the card
        QVERIFY(m_visit->press("PageTrouble", "See other ways to get help"));
        QVERIFY(m_visit->sees("HelpScreen", "Ask at the desk"));
        QVERIFY(m_visit->press("Header", "Back") && m_visit->sees("PageTrouble", trouble));
        QVERIFY(m_visit->press("PageTrouble", "Begin again"));
        QVERIFY(m_visit->press("SureScreen", "Start practising"));
        arriveAt(u"/start"_s);
    }

private:
    void arriveAt(const QString &path) { QTRY_COMPARE_WITH_TIMEOUT(m_visit->path(), path, 15000); }

    void answerAndReturn()
    {
        QVERIFY(m_visit->pressOnPage(firstChoice) && m_visit->pressOnPage(onButton));
        QTRY_VERIFY(!m_visit->path().isEmpty() && m_visit->path() != m_page);
        QVERIFY(m_visit->pressOnPage(u".govuk-back-link"_s));
        arriveAt(m_page);
        QTRY_VERIFY(m_visit->look(answered).toBool());
    }

    void dieTwice()
    {
        kill();
        arriveAt(m_page);
        QVERIFY(!QTest::currentTestFailed());
        kill();
    }

    // By its number: no other process is meant.
    void kill()
    {
        QQuickItem *const view = m_visit->sight().webView();
        QVERIFY(view);
        const qint64 drawing = view->property("renderProcessPid").toLongLong();
        QVERIFY(drawing > 0);
        QSignalSpy died(view, deathOf(*view));
        QCOMPARE(::kill(pid_t(drawing), SIGKILL), 0);
        QTRY_COMPARE(died.size(), 1);
    }

    const QString m_page = u"/who-is-it-for"_s;
    std::unique_ptr<Visit> m_visit;
};

int main(int argc, char *argv[])
{
    return runVisits<RendererTest>(argc, argv);
}
#include "RendererTest.moc"
