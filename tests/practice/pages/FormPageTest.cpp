// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages/FormPage.h"
#include "practice/forms/FormFile.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class FormPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheBandOnEveryPage();
    void allowsNoScriptAndNoSending();
    void makesTheOnlyQuestionTheHeading();
    void tellsMistakesAtTheTopAndAtTheQuestion();
    void keepsWhatWasTyped();
    void offersSamplesInsteadOfFiles();
    void escapesWhatFormsAndPeopleWrite();
    void showsLookAndLanguage();
    void saysSoWhenThePageIsMissing();

private:
    QString page(
        const QString &path, const QList<Problem> &problems = {}, const FormRun::Pairs &typed = {}) const;

    Form m_form;
};

void FormPageTest::initTestCase()
{
    const Result<Form> form = FormFile::read(QStringLiteral(SOURCE_DIR "/tests/axe/kitchen-sink.json"));
    QVERIFY2(form, form ? "" : qPrintable(form.error().message));
    m_form = form.value();
}

QString FormPageTest::page(
    const QString &path, const QList<Problem> &problems, const FormRun::Pairs &typed) const
{
    const FormRun run(m_form, QDate(2026, 3, 2));
    return QString::fromUtf8(FormPage(run).html(path, problems, typed));
}

void FormPageTest::showsTheBandOnEveryPage()
{
    for (const Page &one : std::as_const(m_form.pages)) {
        const QString html = page(one.path);
        QVERIFY2(html.contains(u"Nothing you type here is sent."_s), qPrintable(one.path));
        QCOMPARE(html.count(u"<h1"_s), 1);
        QCOMPARE(html.count(u"<main"_s), 1);
        QVERIFY(html.contains(u"href=\"#main-content\""_s));
    }
}

void FormPageTest::allowsNoScriptAndNoSending()
{
    for (const Page &one : std::as_const(m_form.pages)) {
        const QString html = page(one.path);
        for (const QString &never : {u"<script"_s, u" on"_s + u"click"_s, u"style=\""_s, u"<img"_s,
                 u"type=\"file\""_s, u"src="_s, u"http:"_s, u"https:"_s, u"action=\""_s})
            QVERIFY2(!html.contains(never), qPrintable(one.path + u' ' + never));
        QVERIFY(html.contains(u"default-src &#39;none&#39;"_s) || html.contains(u"default-src 'none'"_s));
        QVERIFY(html.contains(u"form-action"_s));
    }
}

void FormPageTest::makesTheOnlyQuestionTheHeading()
{
    QVERIFY(page(u"/one-text"_s)
                .contains(u"<h1 class=\"govuk-label-wrapper\"><label for=\"fullName\" class=\"govuk-label "
                          u"govuk-label--l\">"
                          "What is your full name?</label></h1>"_s));
    QVERIFY(page(u"/one-date"_s)
                .contains(u"<h1 class=\"govuk-fieldset__heading\">When did you move in?</h1></legend>"_s));
    QVERIFY(page(u"/texts"_s).contains(u"<h1 class=\"govuk-heading-l\">About you</h1>"_s));
}

void FormPageTest::tellsMistakesAtTheTopAndAtTheQuestion()
{
    const QString html = page(u"/one-text"_s, {{u"fullName"_s, u"fullName"_s, u"Enter your name"_s}});
    QVERIFY(html.contains(u"<title>Error: What is your full name?"_s));
    QVERIFY(html.contains(u"<a href=\"#fullName\">Enter your name</a>"_s));
    QVERIFY(html.contains(u"aria-describedby=\"fullName-hint fullName-error\""_s));
    QVERIFY(html.contains(u"id=\"fullName-error\""_s));
    const QString date = page(u"/one-date"_s, {{u"moved"_s, u"moved-month"_s, u"Enter a month"_s}});
    QCOMPARE(date.count(u"govuk-input--error"_s), 1);
    QVERIFY(date.contains(u"href=\"#moved-month\""_s));
}

void FormPageTest::keepsWhatWasTyped()
{
    const QString html = page(u"/one-date"_s, {{u"moved"_s, u"moved-month"_s, u"Enter a month"_s}},
        {{u"moved-day"_s, u"31"_s}, {u"moved-month"_s, u"abc"_s}});
    QVERIFY(html.contains(u"value=\"31\""_s) && html.contains(u"value=\"abc\""_s));
}

void FormPageTest::offersSamplesInsteadOfFiles()
{
    const QString html = page(u"/upload"_s);
    QVERIFY(html.contains(u"value=\"sample-letter.pdf\""_s));
    QVERIFY(!html.contains(u"sample-photo.jpg"_s));
}

void FormPageTest::escapesWhatFormsAndPeopleWrite()
{
    Form form = m_form;
    for (Page &one : form.pages) {
        one.title = u"<script>x</script>\"&<b>Title"_s;
        for (Component &component : one.components) {
            component.title = u"a\"><script>alert(1)</script><img src=x>"_s;
            component.name = u"n\"><script>"_s;
            component.prefix = component.hint = component.content = component.title;
        }
    }
    const FormRun run(form, QDate(2026, 3, 2));
    for (const Page &one : std::as_const(form.pages)) {
        const QString html =
            QString::fromUtf8(FormPage(run).html(one.path, {{u"x"_s, u"\"><script>"_s, u"<script>"_s}}));
        QVERIFY2(!html.contains(u"<script"_s) && !html.contains(u"<img"_s), qPrintable(one.path));
    }
}

void FormPageTest::showsLookAndLanguage()
{
    Form form = m_form;
    form.words = PageWords(u"cy"_s);
    const FormRun run(form, QDate(2026, 3, 2));
    PageLook look;
    look.theme = PageLook::Theme::Dark;
    look.textPercent = 150;
    const QString html = QString::fromUtf8(FormPage(run, look).html(u"/texts"_s));
    QVERIFY(html.contains(u"Ni chaiff dim a deipiwch yma ei anfon."_s));
    QVERIFY(!html.contains(u"Continue"_s) && !html.contains(u"made-up details"_s));
    QVERIFY(html.contains(
        u"<html lang=\"cy\" class=\"govuk-template govuk-frontend-supported practice-theme-dark "
        "practice-text-150\">"_s));
}

void FormPageTest::saysSoWhenThePageIsMissing()
{
    const QString html = page(u"/nowhere"_s);
    QVERIFY(html.contains(u"This page is not in the form"_s) && html.contains(u"href=\"/start\""_s));
}

QTEST_GUILESS_MAIN(FormPageTest)
#include "FormPageTest.moc"
