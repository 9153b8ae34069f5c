// SPDX-License-Identifier: GPL-3.0-or-later
#include "EachAlone.h"
#include "FakeVault.h"
#include "GardenGuide.h"
#include "Sealed.h"
#include "Visit.h"
#include "fakes/StandInService.h"
#include "output/SlipPrinter.h"
#include "programs/session/LiveTools.h"
#include "store/SessionStore.h"

#include <QProcess>
#include <QQuickItem>
#include <QtTest>

#include <iostream>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

// Letters that no page holds of itself.
const QString canary = u"drwgwbw"_s;
const QString onButton = u"#on"_s;

} // namespace

/// A transaction on the page of a service, from its first page to its confirmation, by the real program: the
/// guide follows, what is typed comes to the service, and nowhere else.
class LiveTest : public QObject {
    Q_OBJECT

public:
    explicit LiveTest(const Sealed &sealed)
        : m_sealed(sealed)
    {
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_sealed.isCutOff());
        m_sealed.overheard().catchMessages();
        // what is listened to below is heard
        std::cerr << "by the stream" << std::endl;
        qInfo("by Qt");
        QProcess::execute(u"sh"_s, {u"-c"_s, u"echo by a child >&2"_s});
        for (const char *words : {"by the stream", "by Qt", "by a child"})
            QVERIFY2(m_sealed.overheard().said().contains(words), words);
    }

    void init()
    {
        addGardenGuide(m_content, m_service.origin());
        Policy policy = m_content.policy();
        policy.live.origins = {m_service.origin()};
        policy.live.mail = {m_post.origin()};
        policy.live.oldEngine = Policy::Live::OldEngine::Warn;
        m_visit = std::make_unique<Visit>(policy, m_vault.line());
        QVERIFY(m_visit->isOpen() && m_visit->press("WelcomeScreen", "Start"));
        QVERIFY(m_visit->press([](const Sight &sight) { return sight.card(u"home-and-council"_s); }));
        const QString real = QCoreApplication::translate("Doors", "Do it for real");
        QVERIFY(m_visit->press([&](const Sight &sight) { return sight.buttonOf(u"garden-plot"_s, real); }));
        QVERIFY(m_visit->press("BeforeScreen", "Open the real page"));
        arriveAt(u"/start"_s, u"Where it begins"_s);
    }

    void cleanup() { m_visit.reset(); }

    void goesAllTheWay()
    {
        QVERIFY(m_visit->sight().text(u"You are on 127.0.0.1. This is the real service."_s));
        goOn(u"/name"_s, u"Who you are"_s);
        enterTheName();
        goOn(u"/plot"_s, u"How large"_s);
        QVERIFY(m_visit->pressOnPage(u"#size"_s));
        goOn(u"/sign-in"_s, u"That it is you"_s);
        passThePrivatePages();
        goOn(u"/check"_s, u"Looking once more"_s);
        goOn(u"/done"_s, u"It is sent"_s);
        QTRY_VERIFY(live()->property("confirmed").toBool());
        QVERIFY(m_visit->look(u"document.body.innerText"_s).toString().contains(canary));
        QVERIFY(m_service.hasReceived(canary));
        QCOMPARE(m_service.sent().size(), 7); // once with mistakes
        m_visit->look(u"console.error('%1 by the page')"_s.arg(canary));
        nothingIsLeft();
    }

    void explainsWhatIsWrong()
    {
        goOn(u"/name"_s, u"Who you are"_s);
        QVERIFY(m_visit->pressOnPage(onButton));
        QTRY_COMPARE(live()->property("errors").toList().size(), 2);
        QCOMPARE(live()->property("title").toString(), u"Who you are"_s);
    }

    void followsWhenTheSessionHasEnded()
    {
        goOn(u"/name"_s, u"Who you are"_s);
        m_service.endSessions();
        QVERIFY(m_visit->pressOnPage(u"#full-name"_s));
        QVERIFY(m_visit->pressOnPage(onButton));
        QTRY_COMPARE_WITH_TIMEOUT(m_visit->livePath(), u"/timed-out"_s, 15000);
        QTRY_VERIFY(live()->property("unsure").toBool());
        QVERIFY(m_visit->pressOnPage(u"#again"_s));
        arriveAt(u"/start"_s, u"Where it begins"_s);
    }

    void aLinkThatLeadsAwayLeadsNowhere()
    {
        QVERIFY(m_visit->pressOnPage(u"#away"_s));
        QVERIFY(m_visit->sees("LiveCover", "Go back to the page"));
        QVERIFY(m_visit->sight().text(u"This link leads to another website: www.example.com"_s));
        QVERIFY(m_visit->press("LiveCover", "Go back to the page"));
        arriveAt(u"/start"_s, u"Where it begins"_s);
        QVERIFY(m_visit->pressOnPage(u"#telephone"_s));
        QVERIFY(m_visit->press("LiveNoteSheet", "Put it in my notes"));
        auto *visit = m_visit->window()->property("visit").value<QObject *>();
        QTRY_COMPARE(visit->property("notes").toString(), u"+441632960000"_s);
    }

    void keepsTheFormWhileTheEmailIsRead()
    {
        goOn(u"/name"_s, u"Who you are"_s);
        type(u"full-name"_s, canary);
        QVERIFY(m_visit->press("LiveBar", "My e-mail"));
        QTRY_COMPARE(m_post.asked(u"/start"_s), 1);
        QTRY_COMPARE(m_visit->livePath(), u"/start"_s);
        QVERIFY(!live()->property("sharing").toBool());
        QCOMPARE(live()->property("title").toString(), u"Who you are"_s); // the e-mail is looked at by nobody
        QVERIFY(m_visit->press("LiveBar", "The form"));
        QTRY_COMPARE(m_visit->look(u"document.getElementById('full-name')?.value"_s).toString(), canary);
        QVERIFY(live()->property("sharing").toBool());
    }

    void asksThePersonWhatThePageAsks()
    {
        m_visit->look(u"setTimeout(() => document.body.dataset.said = confirm('Remove the plot?'))"_s);
        QVERIFY(m_visit->sees("LiveDialog", "The page asks you something"));
        QVERIFY(m_visit->sight().text(u"The page of 127.0.0.1 says this, not this terminal:"_s));
        QVERIFY(m_visit->sight().text(u"Remove the plot?"_s));
        QVERIFY(m_visit->press("LiveDialog", "Yes (OK)"));
        QTRY_COMPARE(m_visit->look(u"document.body.dataset.said"_s).toString(), u"true"_s);
        m_visit->look(u"setTimeout(() => alert('Still here'))"_s);
        QVERIFY(m_visit->sees("LiveDialog", "The page tells you something"));
        m_visit.reset(); // ends while the page still waits
    }

    void readsAndShowsOnPaper()
    {
        auto *tools = live()->property("tools").value<LiveTools *>();
        QStringList read;
        const QObject listener;
        connect(tools->reading(), &LiveReading::changed, &listener,
            [&] { read.append(tools->reading()->paragraph()); });
        QVERIFY(m_visit->press("LiveBar", "More tools"));
        QSignalSpy laidOut(m_visit->window(), &QQuickWindow::frameSwapped);
        QTRY_VERIFY((m_visit->window()->requestUpdate(), laidOut.size() > 1));
        QVERIFY(m_visit->press("LiveBar", "Read the page to me"));
        QTRY_VERIFY(read.contains(u"Ask for a garden plot"_s));
        tools->reading()->stop();
        QVERIFY(m_visit->press("LiveBar", "Print the page"));
        QTRY_COMPARE(tools->paper()->pages(), 1);
        QVERIFY(m_visit->sees("LivePrintSheet", "Print this page"));
        QCOMPARE(m_sealed.filesWith("%PDF"), QStringList());
    }

    void offersALetterToBePrinted()
    {
        auto *paper = live()->property("tools").value<LiveTools *>()->paper();
        m_service.setLetter(SlipPrinter::pdf({u"A letter"_s, u"Place"_s, {}, {}}) + '%' + canary.toUtf8());
        m_visit->look(u"location.href = '/letter.pdf'"_s);
        QVERIFY(m_visit->sees("LivePrintSheet", "Print this document"));
        QCOMPARE(paper->pages(), 1);
        for (const QByteArray &trace : {QByteArray("%PDF"), canary.toUtf8()})
            QCOMPARE(m_sealed.filesWith(trace), QStringList());
        QVERIFY(m_visit->press("LivePrintSheet", "Do not print"));
        QTRY_VERIFY(!paper->isShown());
        m_service.setLetter("%PDF-1.4 and no more");
        m_visit->look(u"location.href = '/letter.pdf'"_s);
        QVERIFY(m_visit->sees("LiveWords", "This document cannot be shown here."));
        QVERIFY(m_visit->press("LiveCover", "Go back to the page"));
        arriveAt(u"/start"_s, u"Where it begins"_s);
    }

    void saysWhatIsWrongWithTheService_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("500") << u"/broken"_s << QByteArray("The website has a problem");
        QTest::newRow("404") << u"/nowhere"_s << QByteArray("This page is not there");
    }

    void saysWhatIsWrongWithTheService()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, words);
        m_visit->look(u"location.href = '%1'"_s.arg(path));
        QVERIFY(m_visit->sees("LiveWords", words.constData()));
        QVERIFY(!m_visit->sight().webView()); // no page shows behind it
        QVERIFY(m_visit->press("LiveCover", "Try again"));
        QTRY_COMPARE(m_service.asked(path), 2);
        QVERIFY(m_visit->sees("LiveWords", words.constData()));
    }

private:
    QObject *live() const { return m_visit->window()->property("live").value<QObject *>(); }

    void arriveAt(const QString &path, const QString &step)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_visit->livePath(), path, 15000);
        QTRY_COMPARE(live()->property("title").toString(), step);
        QVERIFY(!live()->property("unsure").toBool());
    }

    void goOn(const QString &path, const QString &step)
    {
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_visit->pressOnPage(onButton), qPrintable(path));
        arriveAt(path, step);
    }

    void type(const QString &field, const QString &words)
    {
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_visit->pressOnPage(u'#' + field), qPrintable(field));
        QTRY_VERIFY(m_visit->look(u"document.activeElement.id === '%1'"_s.arg(field)).toBool());
        for (const QChar letter : words)
            QTest::keyClick(m_visit->window(), letter.toLatin1());
        QTRY_COMPARE(m_visit->look(u"document.getElementById('%1').value"_s.arg(field)).toString(), words);
    }

    void enterTheName()
    {
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_visit->pressOnPage(onButton)); // with nothing in it
        QTRY_COMPARE(live()->property("errors").toList().size(), 2);
        type(u"full-name"_s, canary);
        QTRY_COMPARE(live()->property("question").toMap()[u"help"_s].toString(),
            u"Your first name and your family name."_s);
        type(u"email"_s, canary + u"@example.com"_s);
    }

    void passThePrivatePages()
    {
        if (QTest::currentTestFailed())
            return;
        QTRY_COMPARE(live()->property("guard").toString(), u"sign-in"_s);
        QVERIFY(!live()->property("sharing").toBool());
        type(u"code"_s, u"123456"_s);
        type(u"password"_s, canary);
        goOn(u"/pay"_s, u"Paying"_s);
        QTRY_COMPARE(live()->property("guard").toString(), u"payment"_s);
        type(u"card"_s, u"4000000000000000"_s);
        type(u"security"_s, u"123"_s);
    }

    // With the page still open: files, log and database, which tells the vault no more than that it is open.
    void nothingIsLeft()
    {
        QCOMPARE(m_sealed.filesWith(canary.toUtf8()), QStringList());
        QCOMPARE(
            m_sealed.filesWith(QByteArray(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2)),
            QStringList());
        QVERIFY(!m_sealed.overheard().said().contains(canary.toUtf8()));
        const SessionRecord record = SessionStore::open(m_vault.file(), m_vault.key())->read().value();
        QCOMPARE(record.place, (GuidePlace{u"garden-plot"_s, {}, false}));
        QVERIFY(record.notes.isEmpty() && !record.practice);
        QTRY_VERIFY(m_vault.beat()[u"live"_s].toBool());
    }

    const Sealed &m_sealed;
    Content m_content;
    StandInService m_service;
    StandInService m_post; ///< Stands for web-mail.
    FakeVault m_vault;
    std::unique_ptr<Visit> m_visit;
};

int main(int argc, char *argv[])
{
    return runVisits<LiveTest>(argc, argv);
}
#include "LiveTest.moc"
