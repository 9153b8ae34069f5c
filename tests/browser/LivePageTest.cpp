// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveStage.h"
#include "SmallSite.h"

#include <QTemporaryDir>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray start =
    "<!DOCTYPE html><title>Start</title><h1>Start</h1><p><a id=next href=/next>Next</a>"
    "<p><a id=window target=_blank href=/next>Next in a window</a>"
    "<p><a id=away href='https://elsewhere.example/path?secret'>Away</a>"
    "<p><a id=plain href='http://elsewhere.example/'>Plain</a>"
    "<p><a id=tel href='tel:+44 800 328 5644'>Telephone</a>"
    "<p><a id=mail href='mailto:a@b.example?subject=x'>E-mail</a>"
    "<p><a id=data href='data:text/html,hello'>Data</a>"
    "<p><a id=custom href='zoommtg://join'>Custom</a>"
    "<p><a id=download download href=/next>Download</a><p><a id=pdf href=/form.pdf>PDF</a>"
    "<form method=post action=/sent><label for=name>Your name</label><input id=name name=name>"
    "<input type=file id=file><button id=send>Send</button></form>";

} // namespace

/// A real page in the real web engine, with the proxy as the only way out.
class LivePageTest : public QObject {
    Q_OBJECT

public:
    explicit LivePageTest(EgressProxy &proxy)
        : m_proxy(proxy)
    {
    }

private slots:
    void init()
    {
        m_site = std::make_unique<SmallSite>();
        m_site->pages = {{"/start", {start}}, {"/next", {"<title>Next</title><h1>Next</h1>"}},
            {"/sent", {"<title>Sent</title><h1>Sent</h1>"}}, {"/form.pdf", {"%PDF-1.4", "application/pdf"}}};
        const auto list = AllowList::fromOrigins({m_site->origin()});
        m_stage = std::make_unique<LiveStage>(list.value(), m_site->url(u"/start"_s), m_proxy);
        m_stage->page.observer().setConsumer(
            [this](PageFacts &&facts) { m_heading = facts.heading.forScreen(); });
        QTRY_COMPARE(m_heading, u"Start"_s);
    }

    void cleanup()
    {
        m_heading.clear();
        m_stage.reset();
        m_site.reset();
    }

    void showsAPageThroughTheProxyAlone()
    {
        QCOMPARE(m_site->requests.first(), "GET /start");
        QVERIFY(m_proxy.counts().passed > 0);
        QVERIFY(!m_site->received.toLower().contains("proxy-"));
        m_stage->press(u"#next"_s);
        QTRY_COMPARE(m_heading, u"Next"_s);
        QVERIFY(m_stage->failures.isEmpty() && m_stage->refusals.isEmpty());
    }

    void sendsWhatIsTypedToTheServiceOnly()
    {
        m_stage->press(u"#name"_s);
        for (const char letter : QByteArray("Sam"))
            QTest::keyClick(&m_stage->window, letter);
        QTRY_COMPARE(m_stage->run(u"document.getElementById('name').value"_s).toString(), u"Sam"_s);
        m_stage->press(u"#send"_s);
        QTRY_COMPARE(m_heading, u"Sent"_s);
        QVERIFY(m_site->received.endsWith("name=Sam") || m_site->received.contains("name=Sam"));
        QCOMPARE(m_stage->run(u"typeof Alongside.practice + typeof Alongside.enhance"_s).toString(),
            u"undefinedundefined"_s);
    }

    void refusesLinks_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("host");
        QTest::newRow("elsewhere") << u"away"_s << u"elsewhere"_s << u"elsewhere.example"_s;
        QTest::newRow("plain") << u"plain"_s << u"elsewhere"_s << u"elsewhere.example"_s;
        QTest::newRow("custom") << u"custom"_s << u"script"_s << u"join"_s;
        QTest::newRow("download") << u"download"_s << u"download"_s << QString();
        QTest::newRow("PDF") << u"pdf"_s << u"download"_s << QString();
        QTest::newRow("upload") << u"file"_s << u"upload"_s << QString();
    }

    void refusesLinks()
    {
        QFETCH(QString, id);
        QFETCH(QString, why);
        m_stage->press(u'#' + id);
        QTRY_COMPARE(m_stage->refusals, QStringList(why));
        QTEST(m_stage->page.refusedHost(), "host");
        QCOMPARE(m_stage->title(), u"Start"_s);
        QCOMPARE(m_stage->failures, QStringList());
    }

    void showsNoDocumentOfAPagesOwnMaking()
    {
        m_stage->press(u"#data"_s);
        m_stage->press(u"#next"_s);
        QTRY_COMPARE(m_heading, u"Next"_s);
        QVERIFY(m_stage->page.mayVisit(m_site->url(u"/next"_s), true));
        for (const char *address : {"data:text/html,x", "blob:http://127.0.0.1/x", "javascript:1",
                 "file:///etc", "view-source:http://127.0.0.1/", "about:blank", "chrome://gpu",
                 "qrc:/qtwebchannel/qwebchannel.js"})
            QVERIFY(!m_stage->page.mayVisit(QUrl(QString::fromLatin1(address)), true));
    }

    void sendsAFileThatThePersonBrought()
    {
        QTemporaryDir stick;
        QFile letter(stick.filePath(u"letter.txt"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("brought") == 7);
        letter.close();
        m_stage->page.setUploads(BroughtFiles({stick.path()}));
        QSignalSpy asked(&m_stage->page, &LivePage::uploadAsked);
        m_stage->press(u"#file"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toStringList(), QStringList(u"letter.txt"_s));
        m_stage->page.giveUpload(0);
        const QString name = u"document.getElementById('file').files[0]?.name"_s;
        QTRY_COMPARE(m_stage->run(name).toString(), u"letter.txt"_s);
        m_stage->press(u"#file"_s);
        QTRY_COMPARE(asked.size(), 2);
        m_stage->page.giveUpload(1);
        QCOMPARE(m_stage->refusals, QStringList());
    }

    void dragsNothing()
    {
        QVERIFY(m_stage
                    ->run(u"!document.getElementById('next').dispatchEvent(new DragEvent('dragstart', "
                          "{bubbles: true, cancelable: true}))"_s,
                        LiveStage::Page)
                    .toBool());
    }

    void knowsNoShortcutsAndNoMenu()
    {
        const auto asked = m_site->requests.size();
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_T, Qt::Key_O, Qt::Key_U, Qt::Key_P, Qt::Key_S, Qt::Key_J,
                 Qt::Key_H, Qt::Key_L, Qt::Key_D, Qt::Key_W, Qt::Key_R, Qt::Key_F5}) {
            QTest::keyClick(&m_stage->window, key, Qt::ControlModifier);
            QTest::keyClick(&m_stage->window, key, Qt::ControlModifier | Qt::ShiftModifier);
        }
        for (const Qt::Key key : {Qt::Key_F1, Qt::Key_F3, Qt::Key_F5, Qt::Key_F6, Qt::Key_F11, Qt::Key_F12})
            QTest::keyClick(&m_stage->window, key);
        QTest::keyClick(&m_stage->window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        m_stage->press(u"#next"_s, {}, Qt::RightButton);
        m_stage->press(u"#next"_s);
        QTRY_COMPARE(m_heading, u"Next"_s);
        QCOMPARE(QGuiApplication::topLevelWindows().size(), 1);
        QCOMPARE(m_site->requests.size(), asked + 1);
        QVERIFY(m_stage->refusals.isEmpty());
    }

    void leavesAPageThatWouldRatherKeepOne()
    {
        m_stage->press(u"#name"_s);
        m_stage->run(
            u"addEventListener('beforeunload', event => { event.preventDefault(); event.returnValue = 'a' })"_s,
            LiveStage::Page);
        QTest::keyClick(&m_stage->window, 'a');
        m_stage->press(u"#next"_s);
        QTRY_COMPARE(m_heading, u"Next"_s);
    }

    void marksTheParagraphThatIsRead()
    {
        m_site->pages["/next"] = {"<h1>Long</h1><p>One</p><div style=\"height: 3000px\"></div><p>Two</p>"};
        m_stage->press(u"#next"_s);
        QTRY_COMPARE(m_heading, u"Long"_s);
        QCOMPARE(m_stage->run(u"Alongside.paragraphs.read(document).join()"_s), u"Long,One,Two"_s);
        const auto mark = [this](int place) {
            QMetaObject::invokeMethod(m_stage->view.get(), "markParagraph", Q_ARG(QVariant, place));
        };
        const QString around =
            u"(p => { const r = document.querySelector('html > div')?.getBoundingClientRect();"
            "const b = p.getBoundingClientRect(); return Boolean(r) && r.top < b.top && "
            "r.bottom > b.bottom && b.top >= 0 && b.bottom <= innerHeight })"
            "(document.querySelectorAll('p')[%1])"_s;
        mark(1);
        QTRY_COMPARE(m_stage->run(around.arg(0)), true);
        mark(2); // further down
        QTRY_COMPARE(m_stage->run(around.arg(1)), true);
        QVERIFY(m_stage->run(u"scrollY"_s).toReal() > 1000);
        mark(-1);
        QTRY_COMPARE(m_stage->run(u"document.querySelector('html > div') === null"_s), true);
        mark(7);
        QCOMPARE(m_stage->run(u"document.querySelector('html > div') === null"_s), true);
    }

    void offersAPdf_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("a page") << u"location.href = '/form.pdf'"_s;
        QTest::newRow("attached") << u"location.href = '/attached'"_s;
        QTest::newRow("of a script's making")
            << u"let a = document.createElement('a'); a.download = 'a.pdf'; a.href = URL.createObjectURL("
               "new Blob(['%PDF-1.4'], {type: 'application/pdf'})); a.click()"_s;
    }

    void offersAPdf()
    {
        QFETCH(QString, script);
        const QTemporaryDir visit;
        qputenv("TMPDIR", QFile::encodeName(visit.path()));
        m_site->pages["/attached"] = {"%PDF-1.4", "application/pdf", "200 OK",
            "Content-Disposition: attachment; filename=\"../a\"\r\n"};
        m_stage->page.papers().show();
        QSignalSpy offered(&m_stage->page.papers(), &PaperDesk::offered);
        m_stage->run(script, LiveStage::Page);
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(offered.first().first().toByteArray(), QByteArray("%PDF-1.4"));
        QVERIFY(QDir(visit.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QCOMPARE(m_stage->title(), u"Start"_s);
        QCOMPARE(m_stage->refusals + m_stage->failures, QStringList());
    }

    void offersNoOtherFile_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("why");
        const QByteArray pdf = "application/pdf", zip = "application/zip";
        QTest::newRow("another kind") << QByteArray("%PDF-1.4") << zip << u"download"_s;
        QTest::newRow("a PDF in name") << QByteArray("<h1>no</h1>") << pdf << u"document"_s;
        QTest::newRow("empty") << QByteArray() << pdf << u"document"_s;
        QTest::newRow("too large") << "%PDF-" + QByteArray(PaperDesk::largest, 'x') << pdf << u"document"_s;
    }

    void offersNoOtherFile()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        m_site->pages["/a.pdf"] = {body, type, "200 OK", "Content-Disposition: attachment\r\n"};
        m_stage->page.papers().show();
        QSignalSpy offered(&m_stage->page.papers(), &PaperDesk::offered);
        m_stage->run(u"location.href = '/a.pdf'"_s, LiveStage::Page);
        QTRY_COMPARE(m_stage->refusals.size(), 1);
        QTEST(m_stage->refusals.first(), "why");
        QCOMPARE(offered.size(), 0);
    }

    void showsWhatThePageAsks_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("yes");
        QTest::addColumn<QString>("said");
        QTest::newRow("alert") << u"alert('Words')"_s << true << u"undefined"_s;
        QTest::newRow("confirm, yes") << u"confirm('Words')"_s << true << u"true"_s;
        QTest::newRow("confirm, no") << u"confirm('Words')"_s << false << u"false"_s;
        QTest::newRow("prompt") << u"prompt('Words', 'old')"_s << true << u"typed"_s;
        QTest::newRow("prompt, no") << u"prompt('Words')"_s << false << u"null"_s;
    }

    void showsWhatThePageAsks()
    {
        QFETCH(QString, script);
        QFETCH(bool, yes);
        QSignalSpy asked(m_stage->page.dialogs(), &DialogDesk::asked);
        m_stage->page.dialogs()->show();
        m_stage->run(u"setTimeout(() => document.title = String(%1))"_s.arg(script), LiveStage::Page);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"127.0.0.1"_s);
        QCOMPARE(asked.first().at(2).toString(), u"Words"_s);
        m_stage->page.dialogs()->answer(yes, u"typed"_s);
        QFETCH(QString, said);
        QTRY_COMPARE(m_stage->title(), said);
    }

    void asksBeforeAPageIsLeft()
    {
        QSignalSpy asked(m_stage->page.dialogs(), &DialogDesk::asked);
        m_stage->page.dialogs()->show();
        m_stage->press(u"#name"_s);
        m_stage->run(
            u"addEventListener('beforeunload', event => event.returnValue = 'a')"_s, LiveStage::Page);
        QTest::keyClick(&m_stage->window, 'a');
        m_stage->press(u"#next"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"leave"_s);
        m_stage->page.dialogs()->answer(false, {});
        m_stage->press(u"#next"_s);
        QTRY_COMPARE(asked.size(), 2);
        QCOMPARE(m_heading, u"Start"_s);
        m_stage->page.dialogs()->answer(true, {});
        QTRY_COMPARE(m_heading, u"Next"_s);
    }

    void goesThoughThePageStillAsks()
    {
        QSignalSpy asked(m_stage->page.dialogs(), &DialogDesk::asked);
        m_stage->page.dialogs()->show();
        m_stage->run(u"setTimeout(() => confirm('Words'))"_s, LiveStage::Page);
        QTRY_COMPARE(asked.size(), 1);
        m_stage->page.leave();
        m_stage.reset();
    }

    void letsAPaymentLeadToABankForATime()
    {
        LivePage &page = m_stage->page;
        const QUrl bank(u"https://bank.example/"_s);
        QVERIFY(!page.mayVisit(bank, true));
        page.letPay(std::chrono::minutes(1));
        QVERIFY(page.mayVisit(bank, true) && page.mayVisit(bank, false));
        QVERIFY(!page.mayVisit(bank, true, true));
        for (const char *other :
            {"http://bank.example/", "https://127.0.0.1/", "https://localhost/", "data:,"})
            QVERIFY(!page.mayVisit(QUrl(QString::fromLatin1(other)), true));
        page.letPay(std::chrono::milliseconds(0));
        QVERIFY(!page.mayVisit(bank, true) && !page.mayVisit(bank, false));
        page.letPay(std::chrono::milliseconds(1));
        QTRY_VERIFY(!page.mayVisit(bank, true));
    }

    void followsALinkByASecureLine()
    {
        LivePage page(AllowList::fromOrigins({u"https://www.gov.uk"_s}).value(), {}, m_proxy);
        QSignalSpy asked(&page, &LivePage::secureAsked), refused(&page, &LivePage::refused);
        QVERIFY(!page.mayVisit(QUrl(u"http://www.gov.uk:80/a?b"_s), true, true));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toUrl(), QUrl(u"https://www.gov.uk/a?b"_s));
        QCOMPARE(refused.size(), 0);
        // a form, a script or a redirect says itself what it wants
        QVERIFY(!page.mayVisit(QUrl(u"http://www.gov.uk/a"_s), true));
        QCOMPARE(refused.last().first().toString(), u"insecure"_s);
        QVERIFY(!page.mayVisit(QUrl(u"http://other.example/"_s), true, true));
        QCOMPARE(refused.last().first().toString(), u"elsewhere"_s);
        QCOMPARE(asked.size(), 1);
    }

    void opensAWindowsLinkInPlace()
    {
        m_stage->press(u"#window"_s);
        QTRY_COMPARE(m_heading, u"Next"_s);
        QCOMPARE(QGuiApplication::topLevelWindows().size(), 1);
    }

    void showsNumbersToNoteDown()
    {
        m_stage->press(u"#tel"_s);
        QTRY_COMPARE(m_stage->notes, QStringList(u"tel +44 800 328 5644"_s));
        m_stage->press(u"#mail"_s);
        QTRY_COMPARE(m_stage->notes.last(), u"mailto a@b.example"_s);
        QCOMPARE(m_stage->refusals, QStringList());
    }

    void saysWhyAPageCannotBeShown_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("why");
        QTest::newRow("missing") << QByteArray("404 Not Found") << u"missing"_s;
        QTest::newRow("broken") << QByteArray("500 Internal Server Error") << u"broken"_s;
        QTest::newRow("down") << QByteArray("503 Service Unavailable") << u"down"_s;
        QTest::newRow("a form with mistakes") << QByteArray("422 Unprocessable Content") << QString();
    }

    void saysWhyAPageCannotBeShown()
    {
        QFETCH(QByteArray, status);
        QFETCH(QString, why);
        m_site->pages["/next"] = {"<title>Other</title><h1>Other</h1>", "text/html", status};
        m_stage->press(u"#next"_s);
        QTRY_COMPARE(m_heading, u"Other"_s);
        QTRY_COMPARE(m_stage->failures, why.isEmpty() ? QStringList() : QStringList(why));
    }

    void saysThatASiteIsDown()
    {
        m_site->close();
        m_stage->press(u"#next"_s);
        QTRY_VERIFY(!m_stage->failures.isEmpty());
        QVERIFY2(m_stage->failures.first() == u"down" || m_stage->failures.first() == u"offline",
            qPrintable(m_stage->failures.first()));
    }

private:
    EgressProxy &m_proxy;
    std::unique_ptr<SmallSite> m_site;
    std::unique_ptr<LiveStage> m_stage;
    QString m_heading;
};

int main(int argc, char *argv[])
{
    return runLiveTest(argc, argv, [](EgressProxy &proxy) { return std::make_unique<LivePageTest>(proxy); });
}
#include "LivePageTest.moc"
