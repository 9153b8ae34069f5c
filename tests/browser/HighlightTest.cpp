// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebStage.h"

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray longPage =
    "<h1>Long page</h1><form><div class=\"govuk-form-group\"><label for=\"first\">First</label>"
    "<input id=\"first\" name=\"first\"></div><div id=\"gap\" style=\"height: 3000px\"></div>"
    "<fieldset class=\"govuk-form-group\"><legend>Last</legend><input type=\"radio\" id=\"last\" "
    "name=\"last\">"
    "<label for=\"last\">One</label></fieldset></form>";

// The ring, as the only thing beside the head and the body.
const QString ring = u"document.querySelector('html > div')"_s;
// True when the ring goes round the box of a control with some room on each side.
const QString around =
    u"(() => { const r = document.querySelector('html > div').getBoundingClientRect();"
    "const c = document.getElementById('%1').getBoundingClientRect();"
    "return r.left < c.left && r.top < c.top && r.bottom > c.bottom && r.right > c.left })()"_s;

} // namespace

/// Pointing at questions of a page.
class HighlightTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_site.pages.insert(u"/one"_s, longPage);
        m_stage = std::make_unique<WebStage>(m_site);
        QTRY_VERIFY(m_stage->isAt(u"/one"_s));
    }

    void cleanup() { m_stage.reset(); }

    void goesRoundTheQuestion()
    {
        m_stage->page.observer().highlight(u"first"_s);
        QTRY_COMPARE(m_stage->run(ring + u" !== null"_s), true);
        QCOMPARE(m_stage->run(around.arg(u"first"_s)), true);
        QCOMPARE(m_stage->run(u"getComputedStyle(%1).pointerEvents"_s.arg(ring)), u"none"_s);
        QCOMPARE(m_stage->run(u"%1.getAttribute('aria-hidden')"_s.arg(ring)), u"true"_s);
        const QString hit =
            u"(() => { const c = document.getElementById('first').getBoundingClientRect();"
            "return document.elementFromPoint(c.x + c.width / 2, c.y + c.height / 2).id })()"_s;
        QCOMPARE(m_stage->run(hit), u"first"_s);
    }

    void isOneAndGoes()
    {
        m_stage->page.observer().highlight(u"first"_s);
        m_stage->page.observer().highlight(u"last"_s);
        QTRY_COMPARE(m_stage->run(u"document.querySelectorAll('html > div').length"_s), 1);
        QTRY_COMPARE(m_stage->run(around.arg(u"last"_s)), true);
        m_stage->page.observer().clearHighlight();
        QTRY_COMPARE(m_stage->run(ring + u" === null"_s), true);
    }

    void staysWithTheQuestion()
    {
        m_stage->page.observer().highlight(u"last"_s);
        QTRY_COMPARE(m_stage->run(ring + u" !== null"_s), true);
        m_stage->run(u"scrollTo(0, 900)"_s);
        QCOMPARE(m_stage->run(around.arg(u"last"_s)), true);
        m_stage->run(u"document.getElementById('gap').style.height = '1500px'"_s);
        QTRY_COMPARE(m_stage->run(around.arg(u"last"_s)), true);
        m_stage->view->setProperty("zoomFactor", 2.0);
        QTRY_COMPARE(m_stage->run(u"devicePixelRatio"_s).toReal(), 2.0);
        QTRY_COMPARE(m_stage->run(around.arg(u"last"_s)), true);
        m_stage->view->setSize({600, 500});
        QTRY_COMPARE(m_stage->run(around.arg(u"last"_s)), true);
    }

    void bringsTheQuestionIntoView()
    {
        m_stage->page.observer().scrollTo(u"last"_s);
        QTRY_COMPARE(
            m_stage->run(u"(() => { const b = document.getElementById('last').getBoundingClientRect();"
                         "return b.top > 0 && b.bottom < innerHeight })()"_s),
            true);
    }

    void movesTheFocus()
    {
        m_stage->page.observer().focus(u"last"_s);
        QTRY_COMPARE(m_stage->facts().value(u"focus").toString(), u"last"_s);
    }

    void knowsNothingOfAnUnknownKey()
    {
        m_stage->page.observer().highlight(u"no such key\"]"_s);
        m_stage->page.observer().scrollTo(u"*"_s);
        m_stage->page.observer().focus(QString());
        m_stage->page.observer().highlight(u"first"_s);
        QTRY_COMPARE(m_stage->run(ring + u" !== null"_s), true);
    }

    void followsAPageThatChangesItself()
    {
        m_stage->run(u"document.querySelector('h1').textContent = 'Next step';"
                     "document.querySelector('label').textContent = 'Changed'"_s);
        QTRY_COMPARE(m_stage->facts().value(u"heading").toString(), u"Next step"_s);
        QCOMPARE(m_stage->question(u"first"_s).value(u"label").toString(), u"Changed"_s);
    }

private:
    HandMadeSite m_site;
    std::unique_ptr<WebStage> m_stage;
};

int main(int argc, char *argv[])
{
    HighlightTest test;
    return runWebTest(argc, argv, test);
}
#include "HighlightTest.moc"
