// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebStage.h"

#include "browser/PracticeVisit.h"
#include "practice/forms/FormFile.h"

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray form = R"({"engine": "V2", "name": "Test", "startPage": "/your-name", "pages": [
    {"path": "/your-name", "title": "", "components": [
        {"type": "TextField", "name": "fullName", "title": "What is your name?", "options": {}, "schema": {}}]},
    {"path": "/about-you", "title": "About you", "components": [
        {"type": "EmailAddressField", "name": "mail", "title": "Email address", "options": {}},
        {"type": "YesNoField", "name": "agree", "title": "Do you agree?", "options": {}}]},
    {"path": "/summary", "title": "Check your answers", "controller": "SummaryPageController"}],
    "lists": [], "sections": [], "conditions": []})";

Form readForm()
{
    auto read = FormFile::parse(form, u"test-form.json"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return std::move(read).value();
}

} // namespace

/// A practice form walked in the real web engine with the pages that people see.
class PracticeVisitTest : public QObject {
    Q_OBJECT

private slots:
    void walksToTheSummary()
    {
        PracticeVisit visit(readForm(), QDate(2026, 11, 22));
        WebStage stage(visit);
        QTRY_VERIFY(stage.isAt(u"/your-name"_s));
        QCOMPARE(stage.question(u"fullName"_s).value(u"label").toString(), u"What is your name?"_s);
        stage.page.observer().focus(u"fullName"_s);
        QTRY_COMPARE(stage.facts().value(u"focus").toString(), u"fullName"_s);
        stage.type(u"Sam Sample"_s);
        QTest::keyClick(&stage.window, Qt::Key_Return);
        QTRY_VERIFY(stage.isAt(u"/about-you"_s));
        stage.page.fillMadeUp();
        QTRY_COMPARE(stage.question(u"mail"_s).value(u"state").toString(), u"answered"_s);
        QTRY_COMPARE(stage.question(u"agree"_s).value(u"state").toString(), u"answered"_s);
        stage.run(u"document.querySelector('form button:not([name=_made-up])').click()"_s);
        QTRY_VERIFY(stage.isAt(u"/summary"_s));
        QCOMPARE(stage.facts().value(u"kind").toString(), u"check"_s);
        QCOMPARE(visit.run().answers().value(u"fullName").toString(), u"Sam Sample"_s);
        QCOMPARE(visit.tries().value(u"/your-name"_s).wrong, 0);
    }

    void showsMistakesWithWhatWasTyped()
    {
        PracticeVisit visit(readForm(), QDate(2026, 11, 22));
        visit.submit(u"/your-name"_s, {{u"fullName"_s, u""_s}});
        QCOMPARE(visit.tries().value(u"/your-name"_s).wrong, 1);
        WebStage stage(visit);
        QTRY_COMPARE(stage.question(u"fullName"_s).value(u"state").toString(), u"error"_s);
        const QJsonArray errors = stage.facts().value(u"errors").toArray();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.at(0).toObject().value(u"key").toString(), u"fullName"_s);
        QCOMPARE(errors.at(0).toObject().value(u"text"), stage.question(u"fullName"_s).value(u"error"));
    }

    void forgetsMistakesElsewhere()
    {
        PracticeVisit visit(readForm(), QDate(2026, 11, 22));
        visit.submit(u"/your-name"_s, {{u"fullName"_s, u""_s}});
        QVERIFY(visit.page(u"/your-name"_s).contains("govuk-error-summary"));
        visit.page(u"/about-you"_s);
        QVERIFY(!visit.page(u"/your-name"_s).contains("govuk-error-summary"));
    }

    void saysWhenAPageIsNotThere()
    {
        PracticeVisit visit(readForm(), QDate(2026, 11, 22));
        QVERIFY(visit.page(u"/none"_s).contains("<h1"));
    }
};

int main(int argc, char *argv[])
{
    PracticeVisitTest test;
    return runWebTest(argc, argv, test);
}
#include "PracticeVisitTest.moc"
