// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebStage.h"

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray textPage =
    "<h1>What is your name?</h1><form method=\"post\" novalidate><div class=\"govuk-form-group\">"
    "<label for=\"name\">Full name</label><div id=\"name-hint\">As on your passport</div>"
    "<input id=\"name\" name=\"name\" aria-describedby=\"name-hint\" autocomplete=\"name\"></div>"
    "<button name=\"action\" value=\"continue\">Continue</button>"
    "<button data-made-up name=\"_made-up\" value=\"1\">Use made-up details</button></form>";

const QByteArray revealPage =
    "<form method=\"post\"><fieldset><legend>How should we contact you?</legend><div class=\"govuk-radios\">"
    "<input type=\"radio\" id=\"how\" name=\"how\" value=\"email\" data-aria-controls=\"conditional-how\">"
    "<label for=\"how\">Email</label>"
    "<div class=\"govuk-radios__conditional govuk-radios__conditional--hidden\" id=\"conditional-how\">"
    "<label for=\"mail\">Email address</label><input id=\"mail\" name=\"mail\" type=\"email\"></div>"
    "<input type=\"radio\" id=\"how-2\" name=\"how\" value=\"post\"><label for=\"how-2\">Post</label>"
    "</div></fieldset></form>";

} // namespace

/// Practice pages in the real web engine: what they report, post and reveal.
class PracticePageTest : public QObject {
    Q_OBJECT

private slots:
    void reportsWhatThePageAsks()
    {
        HandMadeSite site;
        site.pages.insert(u"/one"_s, textPage);
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        QCOMPARE(stage.facts().value(u"heading").toString(), u"What is your name?"_s);
        const QJsonObject expected{{u"key"_s, u"name"_s}, {u"label"_s, u"Full name"_s},
            {u"hint"_s, u"As on your passport"_s}, {u"kind"_s, u"text"_s}, {u"autocomplete"_s, u"name"_s},
            {u"required"_s, true}, {u"state"_s, u"empty"_s}, {u"error"_s, QString()},
            {u"options"_s, QJsonArray()}};
        QCOMPARE(stage.question(u"name"_s), expected);
    }

    void aMistakeLeadsToItsQuestion()
    {
        HandMadeSite site;
        site.pages.insert(u"/one"_s,
            "<div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter "
            "your "
            "name</a></li></ul></div>"
                + textPage);
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        stage.run(u"document.querySelector('.govuk-error-summary a').click()"_s);
        QTRY_COMPARE(stage.facts().value(u"focus").toString(), u"name"_s);
        QCOMPARE(stage.run(u"location.hash"_s).toString(),
            QString()); // the question's name is in view, not its box
    }

    void postsToTheProgramAndShowsWhatItAnswers()
    {
        HandMadeSite site;
        site.pages.insert(u"/one"_s, textPage);
        site.pages.insert(u"/two"_s, "<h1>Second page</h1>");
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        stage.page.observer().focus(u"name"_s);
        QTRY_COMPARE(stage.facts().value(u"focus").toString(), u"name"_s);
        stage.type(u"Sam Sample"_s);
        QTRY_COMPARE(stage.question(u"name"_s).value(u"state").toString(), u"answered"_s);
        QTest::keyClick(&stage.window, Qt::Key_Return);
        QTRY_VERIFY(stage.isAt(u"/two"_s));
        const PracticeSite::Pairs expected{{u"name"_s, u"Sam Sample"_s}, {u"action"_s, u"continue"_s}};
        QCOMPARE(site.posts.size(), 1);
        QCOMPARE(site.posts.constFirst().first, u"/one"_s);
        QCOMPARE(site.posts.constFirst().second, expected);
    }

    void showsTheSamePageAgainAfterAMistake()
    {
        HandMadeSite site;
        site.pages.insert(u"/one"_s, textPage);
        site.next = u"/one"_s;
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        site.pages.insert(u"/one"_s, "<h1>Again</h1>" + textPage);
        stage.run(u"document.querySelector('button').click()"_s);
        QTRY_COMPARE(stage.facts().value(u"heading").toString(), u"Again"_s);
        QCOMPARE(site.posts.size(), 1);
    }

    void neverReportsWhatWasTyped()
    {
        const QString canary = u"canary-7319"_s;
        HandMadeSite site;
        site.pages.insert(u"/one"_s, textPage + "<label>Notes<textarea name=\"notes\"></textarea></label>");
        site.pages.insert(u"/two"_s, "<h1>Second page</h1>");
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        for (const QString &key : {u"notes"_s, u"name"_s}) {
            stage.page.observer().focus(key);
            QTRY_COMPARE(stage.facts().value(u"focus").toString(), key);
            stage.type(canary);
            QTRY_COMPARE(stage.question(key).value(u"state").toString(), u"answered"_s);
        }
        QTest::keyClick(&stage.window, Qt::Key_Return);
        QTRY_VERIFY(stage.isAt(u"/two"_s));
        QCOMPARE(site.posts.constFirst().second.constFirst().second, canary);
        QVERIFY(!stage.recorder.reports.join(QString()).contains(canary));
    }

    void revealsTheQuestionOfAChoice()
    {
        HandMadeSite site;
        site.pages.insert(u"/one"_s, revealPage);
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        QCOMPARE(stage.facts().value(u"questions").toArray().size(), 1);
        const QJsonArray choices{u"Email"_s, u"Post"_s};
        QCOMPARE(stage.question(u"how"_s).value(u"options").toArray(), choices);
        stage.run(u"document.getElementById('how').click()"_s);
        QTRY_COMPARE(stage.question(u"mail"_s).value(u"kind").toString(), u"email"_s);
        QCOMPARE(stage.run(u"document.getElementById('how').getAttribute('aria-controls')"_s),
            u"conditional-how"_s);
        stage.run(u"document.getElementById('how-2').click()"_s);
        QTRY_COMPARE(stage.facts().value(u"questions").toArray().size(), 1);
    }

    void fillsInInventedAnswers_data()
    {
        QTest::addColumn<bool>("fromThePage");
        QTest::newRow("button on the page") << true;
        QTest::newRow("button of the program") << false;
    }

    void fillsInInventedAnswers()
    {
        QFETCH(bool, fromThePage);
        HandMadeSite site;
        site.pages.insert(u"/one"_s, textPage + revealPage);
        site.invented = {
            {u"name"_s, u"Ffion Enghraifft"_s}, {u"how"_s, u"email"_s}, {u"mail"_s, u"f@example"_s}};
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        if (fromThePage)
            stage.run(u"document.querySelector('[data-made-up]').click()"_s);
        else
            stage.page.fillMadeUp();
        QTRY_COMPARE(stage.question(u"mail"_s).value(u"state").toString(), u"answered"_s);
        QCOMPARE(stage.run(u"document.getElementById('name').value"_s), u"Ffion Enghraifft"_s);
        QCOMPARE(stage.run(u"document.getElementById('how').checked"_s), true);
        QVERIFY(site.posts.isEmpty());
        QVERIFY(!stage.recorder.reports.join(QString()).contains(u"Ffion"));
    }
};

int main(int argc, char *argv[])
{
    PracticePageTest test;
    return runWebTest(argc, argv, test);
}
#include "PracticePageTest.moc"
