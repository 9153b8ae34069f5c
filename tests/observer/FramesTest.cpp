// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageServer.h"
#include "PageStage.h"

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // a busy machine reads a page late

QByteArray page(const QByteArray &body)
{
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Test</title></head><body>"
        + body + "</body></html>";
}

const QByteArray field = "<label>Rent <input name=\"rent\" id=\"rent\"></label>";

} // namespace

/// Questions that do not stand in the page's own document, and pages that change without being loaded.
class FramesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<PageServer>();
        m_stage = std::make_unique<PageStage>();
    }

    void cleanup()
    {
        m_stage.reset();
        m_server.reset();
    }

    void readsFramesOneInAnother()
    {
        m_server->pages = {
            {u"/"_s, page(field + "<iframe src=\"/one\"></iframe><label>Last <input name=\"last\"></label>")},
            {u"/one"_s, page(field + "<iframe src=\"/two\"></iframe>")},
            {u"/two"_s, page("<h1>Inside</h1><label>Deep <input name=\"deep\"></label>")}};
        QVERIFY(m_stage->open(m_server->address(u"/"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(
            keys(), QStringList({u"rent"_s, u"rent~2"_s, u"deep"_s, u"last"_s}), patience);
        QCOMPARE(m_stage->facts.heading.forScreen(), u"Inside"_s);
    }

    void followsAFrame()
    {
        m_server->pages = {{u"/"_s, page("<iframe src=\"/one\"></iframe>")},
            {u"/one"_s, page(field + "<a href=\"/two\">On</a>")},
            {u"/two"_s, page("<label>Next <input name=\"next\"></label>")}};
        QVERIFY(m_stage->open(m_server->address(u"/"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(keys(), QStringList(u"rent"_s), patience);
        m_stage->run(u"document.querySelector('iframe').contentDocument.querySelector('a').click()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keys(), QStringList(u"next"_s), patience);
        m_stage->run(u"document.querySelector('iframe').contentDocument.querySelector('input').focus()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->facts.focus.forScreen(), u"next"_s, patience);
        m_stage->run(u"document.querySelector('iframe').remove()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keys(), QStringList(), patience);
    }

    void leavesOtherOriginsAlone()
    {
        PageServer other;
        other.pages = {{u"/"_s, page(field)}};
        m_server->pages = {{u"/"_s,
                               page("<label>Own <input name=\"own\"></label><iframe src=\""
                                   + other.address(u"/"_s).toEncoded()
                                   + "\"></iframe><iframe sandbox src=\"/boxed\"></iframe>")},
            {u"/boxed"_s, page(field)}};
        QVERIFY(m_stage->open(m_server->address(u"/"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(keys(), QStringList(u"own"_s), patience);
    }

    void readsShadowRoots()
    {
        m_server->pages = {{u"/"_s, page("<div id=\"host\"></div>")}};
        QVERIFY(m_stage->open(m_server->address(u"/"_s)));
        m_stage->run(u"document.getElementById('host').attachShadow({mode: 'open'}).innerHTML ="
                     "'<fieldset><legend>Colour</legend><label><input type=radio name=c>Red</label>"
                     "<label><input type=radio name=c>Blue</label></fieldset>'"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keys(), QStringList(u"c"_s), patience);
        QCOMPARE(m_stage->facts.questions.front().label.forScreen(), u"Colour"_s);
        m_stage->run(
            u"document.getElementById('host').shadowRoot.querySelector('legend').textContent = 'Paint'"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->facts.questions.front().label.forScreen(), u"Paint"_s, patience);
    }

    void followsRoutesAndLateFields()
    {
        m_server->pages = {{u"/start"_s, page("<main><h1>First</h1></main>")}};
        QVERIFY(m_stage->open(m_server->address(u"/start"_s)));
        m_stage->run(u"history.pushState(null, '', '/second?name=Mary#x')"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->facts.address.forScreen(), m_server->address(u"/second"_s).toString(), patience);
        m_stage->run(u"setTimeout(() => { document.querySelector('main').innerHTML ="
                     "'<h1>Second</h1><label>Late <input name=late></label>' }, 50)"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keys(), QStringList(u"late"_s), patience);
        QCOMPARE(m_stage->facts.heading.forScreen(), u"Second"_s);
    }

    void noticesWhatOnlyAStyleShows()
    {
        m_server->pages = {{u"/"_s,
            page("<style>#b { display: none } #a:checked ~ #b { display: block }</style>"
                 "<input type=\"checkbox\" id=\"a\" name=\"a\"><label for=\"a\">More</label>"
                 "<div id=\"b\"><label>Then <input name=\"then\"></label></div>")}};
        QVERIFY(m_stage->open(m_server->address(u"/"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(keys(), QStringList(u"a"_s), patience);
        m_stage->run(u"document.getElementById('a').checked = true"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keys(), QStringList({u"a"_s, u"then"_s}), patience);
    }

    void pointsInsideAFrame()
    {
        m_server->pages = {
            {u"/"_s, page("<div style=\"height: 1500px\"></div><iframe src=\"/one\"></iframe>")},
            {u"/one"_s, page("<div style=\"height: 600px\"></div>" + field)}};
        QVERIFY(m_stage->open(m_server->address(u"/"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(keys(), QStringList(u"rent"_s), patience);
        m_stage->observer.highlight(u"rent"_s);
        const QString inside = u"document.querySelector('iframe').contentDocument"_s;
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->run(inside + u".querySelectorAll('html > div').length"_s), 1, patience);
        QCOMPARE(m_stage->run(u"document.querySelectorAll('html > div').length"_s), 0);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->run(u"(() => { const r = %1.querySelector('html > div').getBoundingClientRect(),"
                         "c = %1.querySelector('input').getBoundingClientRect();"
                         "return r.left < c.left && r.top < c.top && r.bottom > c.bottom && r.right > c.right"
                         "})()"_s.arg(inside)),
            true, patience);
        m_stage->observer.scrollTo(u"rent"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->run(u"scrollY"_s).toInt() > 500, patience);
        m_stage->observer.focus(u"rent"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->facts.focus.forScreen(), u"rent"_s, patience);
    }

private:
    QStringList keys() const
    {
        QStringList all;
        for (const PageQuestion &question : m_stage->facts.questions)
            all += question.key.forScreen();
        return all;
    }

    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<PageStage> m_stage;
};

int main(int argc, char *argv[])
{
    FramesTest test;
    return runPageTest(argc, argv, test);
}
#include "FramesTest.moc"
