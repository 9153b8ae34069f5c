// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/CheckedFile.h"
#include "guides/CheckedPagesReader.h"
#include "guides/Step.h"
#include "programs/preview/CheckRun.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

PageFacts factsOf(const char *json)
{
    return PageFacts::fromJson(QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object());
}

const CheckedPage carPage{u"your-car"_s, u"en"_s, u"https://www.example.gov.uk/car"_s, u"The car of *"_s,
    {{u"plate"_s, u"The plate of *"_s, QuestionKind::Text, false},
        {u"colour"_s, u"Colour"_s, QuestionKind::Radios, true}},
    {u"Enter the plate"_s}};

} // namespace

/// What is written down of pages, and how it reads again.
class CheckedFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsAsItWasWritten()
    {
        CheckedPages checked{QDate(2026, 11, 22), {carPage}};
        checked.pages[0].heading = u"It's: \"yours\" # \\ - * {x} [y] \u00e9"_s;
        Step step;
        step.id = u"your-car"_s;
        QList<Finding> findings;
        const auto document = Document::parse(checkedYaml(checked), u"checked.yaml"_s);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        const CheckedPages again = readCheckedPages(document.value(), u"checked.yaml"_s, {step}, findings);
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().message));
        QCOMPARE(again.checked, checked.checked);
        QCOMPARE(checkedYaml(again), checkedYaml(checked));
    }

    void keepsWordsThatStillFit()
    {
        const CheckedPage page = recordedPage(carPage,
            factsOf("{'heading':'The car of Mary','questions':[{'key':'plate','label':'The plate of Mary',"
                    "'kind':'text'}],'errors':[{'text':'Enter a real plate','key':'plate'}]}"));
        QCOMPARE(page.heading, u"The car of *"_s);
        QCOMPARE(page.questions.size(), 2);
        QCOMPARE(page.questions[0].label, u"The plate of *"_s);
        QCOMPARE(page.questions[1].key, u"colour"_s); // it is there only sometimes
        QCOMPARE(page.errors, (QStringList{u"Enter the plate"_s, u"Enter a real plate"_s}));
    }

    void takesWordsThatAreNew()
    {
        const CheckedPage page = recordedPage(carPage,
            factsOf("{'heading':'Your vehicle','questions':[{'key':'owner','label':'Who?','kind':'text'},"
                    "{'key':'plate','label':'Number','kind':'number'}]}"));
        QCOMPARE(page.heading, u"Your vehicle"_s);
        QCOMPARE(page.step, carPage.step);
        QCOMPARE(page.questions[0].key, u"owner"_s);
        QCOMPARE(page.questions[1].label, u"Number"_s);
        QVERIFY(page.questions[1].kind == QuestionKind::Number);
    }

    void findsTheTestServer()
    {
        const QString recorded = u"https://www.example.gov.uk/permit/car"_s;
        QCOMPARE(CheckRun::addressOn(QString(), recorded), QUrl(recorded));
        QCOMPARE(CheckRun::addressOn(u"http://127.0.0.1:8080"_s, recorded),
            QUrl(u"http://127.0.0.1:8080/permit/car"_s));
        QCOMPARE(CheckRun::addressOn(u"http://127.0.0.1:8080"_s, u"https://www.example.gov.uk"_s),
            QUrl(u"http://127.0.0.1:8080/"_s));
    }

    void doesNotVisitAnAddressThatStandsForMany()
    {
        CheckedPage many = carPage;
        many.address = u"https://www.example.gov.uk/car/*"_s;
        const Guide guide;
        const CheckRun run(guide, {many}, QString());
        QVERIFY(run.firstAddress().isEmpty());
        QCOMPARE(run.visited().size(), 1);
        QVERIFY(!run.visited().first().visited);
        QCOMPARE(run.recorded().pages.size(), 1);
    }
};

QTEST_GUILESS_MAIN(CheckedFileTest)
#include "CheckedFileTest.moc"
