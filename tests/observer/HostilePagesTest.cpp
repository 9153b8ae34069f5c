// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageServer.h"
#include "PageStage.h"

#include <QElapsedTimer>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // a busy machine reads a page late

const QString rent = u"<label>Rent <input name=\"rent\" id=\"rent\"></label>"_s;

} // namespace

/// Pages that mean to hold up, flood or deceive whoever reads them.
class HostilePagesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_stage = std::make_unique<PageStage>(); }
    void cleanup() { m_stage.reset(); }

    void standsAHundredThousandNodes()
    {
        show(rent);
        m_stage->run(u"document.body.insertAdjacentHTML('beforeend', '<div><b>x</b></div>'.repeat(50000)"
                     "+ '<p><label>Q <input></label></p>'.repeat(3000))"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->facts.questions.size(), size_t(400), patience);
        QCOMPARE(m_stage->facts.questions.front().label.forScreen(), u"Rent"_s);
    }

    void reportsARestlessPageNowAndThen()
    {
        show(rent);
        m_stage->run(u"globalThis.n = 0; setInterval(() => { for (let i = 0; i < 10; ++i)"
                     "document.querySelector('h1').textContent = `Title ${++n}` }, 10)"_s);
        const int before = m_stage->reports;
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_stage->run(u"n"_s).toInt() > 1000 && m_stage->reports - before >= 1, patience);
        QVERIFY(m_stage->reports - before <= clock.elapsed() / 100 + 2);
    }

    void cutsTextsBeforeItBuildsThem()
    {
        show(rent);
        m_stage->run(
            u"const long = 'Long '.repeat(2000000);"
            "document.querySelector('label').firstChild.data = long; document.title = long;"
            "document.querySelector('h1').textContent = long; rent.name = long; rent.className = long;"
            "rent.placeholder = long; rent.setAttribute('aria-describedby', long);"
            "document.documentElement.lang = long"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->facts.heading.forScreen().startsWith(u"Long Long"_s), patience);
        QVERIFY(m_stage->facts.heading.forScreen().size() <= 600);
        QVERIFY(m_stage->facts.title.forScreen().size() <= 600);
        QVERIFY(m_stage->facts.questions.front().label.forScreen().size() <= 600);
        QVERIFY(m_stage->facts.questions.front().key.forScreen().size() <= 200);
    }

    // The web engine's help with forms would hand them to the program.
    void cutsWhatFieldsAreCalledBeforeItIsHandedOn()
    {
        const QString lengths =
            u"[...document.querySelectorAll('input')].map(e => e.name.length + e.id.length).join()"_s;
        show(u"<input name=\"%1\"><input id=\"%1\">"_s.arg(QString(60'000, u'x')));
        QCOMPARE(m_stage->run(lengths), u"50000,50000"_s);
        m_stage->run(u"document.querySelector('input').name = 'x'.repeat(70000);"
                     "document.body.append(Object.assign(document.createElement('input'),"
                     "{id: 'x'.repeat(70000)}))"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->run(lengths), u"50000,50000,50000"_s, patience);
    }

    void takesTextsAsText()
    {
        show(rent);
        m_stage->run(u"document.querySelector('h1').textContent ="
                     "'<img src=x onerror=alert(1)>\\u202Ednes\\u0007 \\u2066now\\ud800'"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->facts.heading.forScreen(), u"<img src=x onerror=alert(1)>dnes now"_s, patience);
    }

    void keepsToALimitOfFrames()
    {
        show(rent);
        m_stage->run(
            u"let place = document.body; for (let i = 0; i < 200; ++i) {"
            "const frame = document.createElement('iframe'); place.append(frame);"
            "const inside = frame.contentDocument?.body; if (!inside) break;"
            "inside.innerHTML = '<input aria-label=Deep>'; place = i % 10 === 9 ? document.body : inside; }"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->facts.questions.size() > 5, patience);
        QVERIFY(m_stage->facts.questions.size() < 100);
    }

    void readsFormsWhoseFieldsHaveTheNamesOfEverything()
    {
        show(u"<form><input name=\"parentElement\"><input name=\"tagName\"><input name=\"closest\">"
             "<input name=\"id\"><input name=\"children\">%1</form>"_s.arg(rent));
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->facts.indexOf(u"rent"_s) >= 0, patience);
    }

    void survivesAFormThatCannotBeRead()
    {
        show(u"<form><input name=\"querySelectorAll\"><input name=\"matches\"><input name=\"getAttribute\">"
             "<input name=\"contains\"><input name=\"childNodes\">%1</form>"_s.arg(rent));
        m_stage->run(
            u"document.querySelector('form').remove();"
            "document.body.insertAdjacentHTML('beforeend', '<label>After <input name=after></label>')"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->facts.indexOf(u"after"_s) >= 0, patience);
    }

    void putsItsRingBackAFewTimes()
    {
        show(rent);
        m_stage->run(u"globalThis.rings = 0; new MutationObserver(changes => changes.forEach(change =>"
                     "change.addedNodes.forEach(node => { ++rings; node.remove() })))"
                     ".observe(document.documentElement, {childList: true})"_s);
        m_stage->observer.highlight(u"rent"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->run(u"rings"_s).toInt() >= 2, patience);
        // As if the page had been read again a thousand times, each after a long while.
        m_stage->run(u"(() => { const now = performance.now.bind(performance); let late = 0;"
                     "performance.now = () => now() + (late += 1e6);"
                     "return new Promise(done => { let n = 0; (function again() { Alongside.highlight.mend();"
                     "if (++n < 100) Promise.resolve().then(again); else done(); })() }) })()"_s,
            PageStage::Isolated);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->run(u"document.querySelectorAll('html > div').length"_s).toInt(), 0, patience);
        QVERIFY(m_stage->run(u"rings"_s).toInt() <= 6);
    }

    void showsARingThatWasHidden()
    {
        show(
            u"<style>div { display: none !important; opacity: 0 !important; transform: scale(0) !important }</style>"_s
            + rent);
        m_stage->observer.highlight(u"rent"_s);
        const QString ring = u"document.querySelector('html > div')"_s;
        const QString seen = u"(r => r !== null && r.getBoundingClientRect().width > 20 &&"
                             "getComputedStyle(r).opacity === '1')(%1)"_s.arg(ring);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->run(seen), true, patience);
        m_stage->run(u"%1.style.cssText = 'display: none !important'"_s.arg(ring));
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->run(seen), true, patience);
        m_stage->run(u"%1.textContent = 'Pay here'"_s.arg(ring));
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->run(u"%1.textContent"_s.arg(ring)), QString(), patience);
    }

    void isNotMistakenForAFake()
    {
        show(rent + u"<label>Other <input id=\"other\" name=\"other\"></label>"_s);
        m_stage->observer.highlight(u"rent"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->run(u"document.querySelectorAll('html > div').length"_s), 1, patience);
        m_stage->run(u"document.documentElement.append(document.querySelector('html > div').cloneNode())"_s);
        m_stage->observer.clearHighlight();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->run(u"document.querySelectorAll('html > div').length"_s), 1, patience);
        m_stage->observer.highlight(u"other"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->run(u"document.querySelectorAll('html > div').length"_s), 2, patience);
        QCOMPARE(m_stage->facts.questions.size(), size_t(2));
    }

    void neverCoversAFieldAtTheEdge()
    {
        show(u"<style>body { margin: 0 } input { width: 100vw; box-sizing: border-box }</style>"
             "<input aria-label=\"Edge\" name=\"edge\" id=\"edge\">"_s);
        m_stage->observer.highlight(u"edge"_s);
        const QString covered =
            u"(() => { const r = document.querySelector('html > div'); if (!r) return true; const s = "
            u"getComputedStyle(r),"
            "b = r.getBoundingClientRect(), f = edge.getBoundingClientRect();"
            "return f.left < b.left + parseFloat(s.borderLeftWidth) && parseFloat(s.borderLeftWidth) > 0 ||"
            "f.right > b.right - parseFloat(s.borderRightWidth) && parseFloat(s.borderRightWidth) > 0 })()"_s;
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->run(covered), false, patience);
    }

    void followsABoxThatScrolls()
    {
        show(u"<div id=\"box\" style=\"height: 200px; overflow: auto\"><div style=\"height: 90px\"></div>%1"
             "<div style=\"height: 900px\"></div></div>"_s.arg(rent));
        m_stage->observer.highlight(u"rent"_s);
        const QString seen = u"getComputedStyle(document.querySelector('html > div')).visibility"_s;
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->run(u"document.querySelectorAll('html > div').length"_s), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->run(seen), u"visible"_s, patience);
        m_stage->run(u"box.scrollTop = 700"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->run(seen), u"hidden"_s, patience);
        m_stage->run(u"box.scrollTop = 0"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->run(seen), u"visible"_s, patience);
    }

private:
    void show(const QString &body)
    {
        m_server = std::make_unique<PageServer>();
        m_server->pages = {{u"/"_s,
            u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Test</title></head>"
            "<body><h1>Test</h1>%1</body></html>"_s.arg(body)
                .toUtf8()}};
        QVERIFY(m_stage->open(m_server->address(u"/"_s)));
    }

    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<PageStage> m_stage;
};

int main(int argc, char *argv[])
{
    HostilePagesTest test;
    return runPageTest(argc, argv, test);
}
#include "HostilePagesTest.moc"
