// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageServer.h"
#include "PageStage.h"

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // a busy machine reads a page late

const QString secret = u"Heron-42-Lantern"_s;

/// A page with this body, in which put(id, how) puts the secret into an element.
QByteArray page(const QString &body)
{
    return u"<!DOCTYPE html><html lang=\"en\"><head><meta "
           u"charset=\"utf-8\"><title>Form</title></head><body><main>"
           "<h1>Form</h1><form>%1</form></main></body></html>"_s.arg(body)
               .toUtf8();
}

QString everythingIn(const PageFacts &facts)
{
    QStringList all{facts.address.forScreen(), facts.title.forScreen(), facts.heading.forScreen()};
    for (const PageQuestion &question : facts.questions) {
        all << question.key.forScreen() << question.label.forScreen() << question.hint.forScreen()
            << question.error.forScreen() << question.autocomplete;
        for (const PageText &option : question.options)
            all << option.forScreen();
    }
    for (const PageError &error : facts.errors)
        all << error.text.forScreen();
    return all.join(u'\n');
}

} // namespace

/// Whatever somebody enters, and wherever a page shows it again while they do: it is in no report.
class NoValuesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<PageStage>();
        m_stage->onFacts = [this](const PageFacts &facts) {
            m_all += everythingIn(facts);
        };
    }

    void cleanupTestCase() { m_stage.reset(); }

    void neverTellsWhatIsEntered_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("enter"); // x is the first element with an id, s the secret
        const QString value = u"x.value = s"_s;
        const QString words = u"x.textContent = s"_s;
        for (const char *type : {"text", "search", "url", "email", "tel", "password"})
            QTest::newRow(type) << u"<label>A <input id=x type=%1></label>"_s.arg(QLatin1String(type))
                                << value;
        QTest::newRow("text area") << u"<label>A <textarea id=x></textarea></label>"_s << value;
        QTest::newRow("attribute") << u"<label>A <input id=x></label>"_s << u"x.setAttribute('value', s)"_s;
        QTest::newRow("one-time code")
            << u"<label>A <input id=x autocomplete=one-time-code></label>"_s << value;
        QTest::newRow("suggestions") << u"<label>A <input id=x list=l><datalist id=l></datalist></label>"_s
                                     << u"x.value = s; l.innerHTML = `<option>${s}</option>`"_s;
        QTest::newRow("editable") << u"<p id=n>A</p><div contenteditable id=x aria-labelledby=n></div>"_s
                                  << words;
        QTest::newRow("editable, named by itself")
            << u"<p id=n>A</p><div contenteditable id=x role=textbox aria-labelledby='n x'></div>"_s << words;
        QTest::newRow("combination box")
            << u"<p id=n>A</p><div role=combobox tabindex=0 id=x aria-labelledby='n v'>"
               "<span id=v></span></div>"_s
            << u"v.textContent = s; x.title = s"_s;
        QTest::newRow("button with a list") << u"<p id=n>A</p><button type=button aria-haspopup=listbox id=x "
                                               "aria-labelledby='n x'></button>"_s
                                            << words;
        QTest::newRow("slider")
            << u"<p id=n>A</p><div role=slider tabindex=0 id=x aria-labelledby=n>.</div>"_s
            << u"x.setAttribute('aria-valuetext', s); x.textContent = s"_s;
        QTest::newRow("spin button")
            << u"<p id=n>A</p><div role=spinbutton tabindex=0 id=x aria-labelledby=n>.</div>"_s
            << u"x.setAttribute('aria-valuetext', s); x.textContent = s"_s;
        QTest::newRow("output") << u"<label>A <input> is <output id=x></output></label>"_s << words;
        QTest::newRow("status in a label")
            << u"<label>A <input> <span role=status id=x></span></label>"_s << words;
        QTest::newRow("box in a label") << u"<label for=b>A <input id=x> B</label><input id=b>"_s << value;
        QTest::newRow("area in a legend")
            << u"<fieldset><legend>A <textarea id=x></textarea></legend><input type=radio name=r></fieldset>"_s
            << value;
        QTest::newRow("data") << u"<label>A <input id=x></label>"_s << u"x.value = s; x.dataset.value = s"_s;
        QTest::newRow("style that shows data") << u"<style>#l::after { content: attr(data-v) }</style>"
                                                  "<label id=l for=x>A </label><input id=x>"_s
                                               << u"x.value = s; l.dataset.v = s"_s;
    }

    void neverTellsWhatIsEntered()
    {
        QFETCH(QString, body);
        QFETCH(QString, enter);
        play(body, enter);
        QVERIFY2(!m_all.contains(secret, Qt::CaseInsensitive), qPrintable(m_all));
    }

    void neverTellsWhatThePageRepeats_data()
    {
        QTest::addColumn<QString>("repeat"); // of the value of x
        QTest::newRow("heading") << u"document.querySelector('h1').textContent = `Hello ${s}`"_s;
        QTest::newRow("title") << u"document.title = `For ${s}`"_s;
        QTest::newRow("label") << u"l.textContent = `Is ${s.toUpperCase()} right?`"_s;
        QTest::newRow("name for all") << u"x.setAttribute('aria-label', `Name: ${s}`)"_s;
        QTest::newRow("tip") << u"x.title = s"_s;
        QTest::newRow("example") << u"x.placeholder = s"_s;
        QTest::newRow("hint") << u"h.textContent = `You typed ${s}.`"_s;
        QTest::newRow("error") << u"h.className = 'error'; h.textContent = `${s} is no name`"_s;
        QTest::newRow("alert") << u"h.setAttribute('role', 'alert'); h.textContent = `${s} must be a name`"_s;
        QTest::newRow("address") << u"history.pushState(null, '', `/find/${s}/now`)"_s;
        QTest::newRow("the engine's own words")
            << u"x.setCustomValidity(`${s} is wrong`); x.reportValidity()"_s;
    }

    void neverTellsWhatThePageRepeats()
    {
        QFETCH(QString, repeat);
        play(u"<label id=l for=x>A</label><p id=h>B</p><input id=x aria-describedby=h>"_s,
            u"x.value = s; "_s + repeat);
        QVERIFY2(!m_all.contains(secret, Qt::CaseInsensitive), qPrintable(m_all));
    }

    void tellsNobodyWhichIsChosen()
    {
        const QString body =
            u"<label>A <select id=x><option>Red<option>Green<option>Blue</select></label>"
            "<fieldset><legend>B</legend><label><input type=radio name=b id=y checked>One</label>"
            "<label><input type=radio name=b id=z>Two</label></fieldset>"_s;
        play(body, u"x.selectedIndex = 1"_s);
        const QString first = m_all;
        play(body, u"x.selectedIndex = 2; z.checked = true"_s);
        QCOMPARE(m_all, first);
    }

private:
    /// Opens a page, enters, and collects what was reported until the page had been read again.
    void play(const QString &body, const QString &enter)
    {
        m_all.clear();
        PageServer server;
        server.pages = {{u"/"_s, page(body)}};
        QVERIFY(m_stage->open(server.address(u"/"_s)));
        m_all.clear();
        m_stage->run(u"(s => { %1; x.dispatchEvent(new Event('input', {bubbles: true})); })('%2')"_s.arg(
            enter, secret));
        m_stage->run(u"document.documentElement.lang = 'cy'"_s); // a change to wait for
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->facts.language, u"cy"_s, patience);
        m_all.remove(server.address(u"/"_s).toString());
    }

    std::unique_ptr<PageStage> m_stage;
    QString m_all;
};

int main(int argc, char *argv[])
{
    NoValuesTest test;
    return runPageTest(argc, argv, test);
}
#include "NoValuesTest.moc"
