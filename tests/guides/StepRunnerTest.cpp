// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sample.h"

#include "guides/StepMatch.h"
#include "guides/StepRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace alongside;

namespace {

const QString english = QStringLiteral("en");

/// A report with ' for ", so that it can be read here.
QJsonObject reportOf(const char *json)
{
    return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
}

PageFacts factsOf(const char *json)
{
    return PageFacts::fromJson(reportOf(json));
}

constexpr const char *carPage =
    "{'address':'alongside-practice://parking-permit/vehicle','heading':'Your vehicle',"
    "'kind':'question','questions':["
    "{'key':'registration','label':'What is your registration number?','kind':'text','state':'error',"
    "'error':'Enter the registration number'},"
    "{'key':'ownsVehicle','label':'Is it yours?','kind':'radios','state':'answered'},"
    "{'key':'nino','label':'National Insurance number','kind':'text','state':'empty'},"
    "{'key':'x1','label':'Favourite colour','kind':'text','state':'empty'}],"
    "'errors':[{'text':'Choose whether it is yours','key':'ownsVehicle'},"
    "{'text':'Enter the registration number','key':'registration'}],'focus':'registration'}";

} // namespace

class StepRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto loaded = sample::load(sample::example());
        QVERIFY(loaded);
        m_guide = loaded->guide;
        QList<Finding> findings;
        const auto glossary =
            QuestionGlossary::read(QStringLiteral(SOURCE_DIR "/resources/glossary"), findings);
        QVERIFY2(glossary, qPrintable(glossary ? QString() : glossary.error().message));
        m_glossary = glossary.value();
    }

    void findsTheStep_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("confidence");
        const auto row = [](const char *name, const char *page, const char *step, Confidence confidence) {
            QTest::newRow(name) << QByteArray(page) << QString::fromLatin1(step)
                                << static_cast<int>(confidence);
        };
        row("path", "{'address':'alongside-practice://parking-permit/address'}", "your-home",
            Confidence::Certain);
        row("slash", "{'address':'alongside-practice://parking-permit/address/'}", "your-home",
            Confidence::Certain);
        row("wide path", "{'address':'alongside-practice://parking-permit/vehicle/2'}", "your-car",
            Confidence::Likely);
        row("live", "{'address':'https://www.example.gov.uk/parking-permit/address/home'}", "your-home",
            Confidence::Likely);
        row("other form", "{'address':'alongside-practice://blue-badge/address'}", "", Confidence::None);
        row("path of a live page", "{'address':'https://www.example.gov.uk/address'}", "", Confidence::None);
        row("heading", "{'address':'https://other.example','heading':'Your vehicle'}", "your-car",
            Confidence::Likely);
        row("Welsh heading", "{'heading':'Eich cerbyd'}", "your-car", Confidence::Likely);
        row("heading with a name", "{'heading':'Does Mary-Ann live with you?'}", "your-home",
            Confidence::Likely);
        row("questions",
            "{'questions':[{'key':'registration'},{'key':'other'},{'key':'another'}],"
            "'focus':'registration'}",
            "your-car", Confidence::Guess);
        row("heading and questions", "{'heading':'Your vehicle','questions':[{'key':'registration'}]}",
            "your-car", Confidence::Certain);
        row("heading that is alike",
            "{'heading':'What is your current address?','questions':[{'key':'homeAddress'},{'key':'x'}]}",
            "your-home", Confidence::Likely);
        row("heading that is alike, alone", "{'heading':'Your new vehicle'}", "your-car", Confidence::Guess);
        row("same address otherwise written",
            "{'address':'https://example.gov.uk:443/parking-permit/address/home;sid=1/'}", "your-home",
            Confidence::Likely);
        row("address with other questions",
            "{'address':'alongside-practice://parking-permit/address','questions':[{'key':'x'}]}",
            "your-home", Confidence::Likely);
        row("as good as another", "{'heading':'Your vehicle','kind':'check'}", "check", Confidence::Guess);
        row("kind", "{'kind':'check'}", "check", Confidence::Likely);
        row("nothing", "{'heading':'Weather'}", "", Confidence::None);
        row("empty", "{}", "", Confidence::None);
    }

    void findsTheStep()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, step);
        QFETCH(int, confidence);
        const Guidance guidance = runner().guidance(english, factsOf(page.constData()));
        QCOMPARE(guidance.step < 0 ? QString() : m_guide.steps[guidance.step].id, step);
        QCOMPARE(static_cast<int>(guidance.confidence), confidence);
        QCOMPARE(guidance.words.title.isEmpty(), step.isEmpty());
    }

    void tellsWhatSpeaksForAStep()
    {
        const PageFacts page = factsOf("{'address':'alongside-practice://parking-permit/address',"
                                       "'heading':'Your vehicle','questions':[{'key':'registration'}]}");
        const QList<StepEvidence> all = weighSteps(m_guide, page, 0);
        QCOMPARE(all.size(), m_guide.steps.size());
        QVERIFY(all[0].address > 0 && all[0].heading == 0 && all[0].questions == 0);
        QVERIFY(all[1].address == 0 && all[1].heading > 0 && all[1].questions > 0);
        QCOMPARE(all[1].worth(), all[1].heading + all[1].questions);
        QCOMPARE(all[2].worth(), 0);
        const StepMatch match = matchStep(m_guide, page, 0);
        QVERIFY(match.confidence == confidenceOf(all[match.step].worth()));
    }

    void theQuestionInHandDecidesBetweenSteps()
    {
        const PageFacts page = factsOf("{'questions':[{'key':'homeAddress'},{'key':'registration'}]}");
        QCOMPARE(runner().guidance(english, page, 0).step, 0);
        QCOMPARE(runner().guidance(english, page, 1).step, 1);
    }

    void offersTheLikelyStepsFirst()
    {
        const Guidance guess = runner().guidance(english, factsOf("{'heading':'Your new vehicle'}"));
        QVERIFY(!guess.isSure());
        QCOMPARE(guess.candidates, (QList<int>{1, 0, 2}));
        QCOMPARE(runner().guidance(english, factsOf("{}")).candidates, (QList<int>{0, 1, 2}));
    }

    void whatThePersonSaysWins()
    {
        const PageFacts page = factsOf(carPage);
        const Guidance chosen = runner().guidance(english, page, -1, 2);
        QCOMPARE(chosen.step, 2);
        QVERIFY(chosen.isSure());
        QCOMPARE(runner().place(page, -1, 2).step(), QStringLiteral("check"));
        QCOMPARE(runner().guidance(english, page, -1, 99).step, 1);
    }

    void knowsWhetherAPageIsTheSame()
    {
        const PageFacts page = factsOf(carPage);
        const auto isSame = [&](const char *before, const char *after) {
            const QByteArray other = QByteArray(carPage).replace(before, after);
            return isSamePage(page, factsOf(other.constData()));
        };
        QVERIFY(isSame("'answered'", "'empty'") && isSame("Your vehicle", "Your vehicle."));
        QVERIFY(isSame("'errors':[", "'errors':[{'text':'Wrong'},"));
        QVERIFY(!isSame("Your vehicle", "Your home") && !isSame("/vehicle", "/address"));
        const PageFacts other =
            factsOf("{'address':'alongside-practice://parking-permit/vehicle','heading':'Your vehicle',"
                    "'questions':[{'key':'y'}]}");
        QVERIFY(!isSamePage(page, other));
    }

    void helpsWithoutAGuide()
    {
        const StepRunner without(m_glossary);
        const Guidance guidance = without.guidance(english, factsOf(carPage), 2);
        QCOMPARE(guidance.step, -1);
        QVERIFY(!guidance.isSure() && guidance.candidates.isEmpty());
        QCOMPARE(guidance.question->source, HelpSource::Glossary);
        QCOMPARE(guidance.errors.size(), size_t(2));
        QVERIFY(!guidance.errors[0].means.isEmpty());
        const Guidance check = without.guidance(english, factsOf("{'kind':'check'}"));
        QVERIFY(!check.page.what.isEmpty() && !check.page.doThis.isEmpty());
        QVERIFY(without.drift(factsOf(carPage)).empty());
        QVERIFY(without.place(factsOf(carPage)).guide().isEmpty());
    }

    void noticesAChangedPage()
    {
        const PageFacts page =
            factsOf("{'address':'https://permits.example.gov.uk/vehicle','heading':'Your vehicle',"
                    "'language':'en','questions':[{'key':'plate','label':'What is your registration number?',"
                    "'kind':'text'}]}");
        const auto drift = runner().drift(page);
        QCOMPARE(drift.size(), size_t(1));
        QCOMPARE(drift[0].kind, DriftKind::Renamed);
        QCOMPARE(drift[0].question->id(), QStringLiteral("registration"));
    }

    void helpsWithTheQuestionInHand()
    {
        const PageFacts page = factsOf(carPage);
        const Guidance focused = runner().guidance(english, page);
        QCOMPARE(focused.question->position, 0);
        QCOMPARE(focused.question->source, HelpSource::Guide);
        QVERIFY(focused.question->help.startsWith(QStringLiteral("Enter the letters and figures")));
        QVERIFY(!focused.question->why.isEmpty()); // the glossary fills what the guide leaves out

        const Guidance asked = runner().guidance(QStringLiteral("cy"), page, 2);
        QCOMPARE(asked.question->source, HelpSource::Glossary);
        QVERIFY(asked.question->where.contains(QStringLiteral("slip cyflog")));

        const Guidance unknown = runner().guidance(english, page, 3);
        QCOMPARE(unknown.question->source, HelpSource::None);
        QCOMPARE(unknown.question->label.forScreen(), QStringLiteral("Favourite colour"));
    }

    void choosesAQuestionWithoutAFocus()
    {
        QVERIFY(!runner().guidance(english, factsOf("{'questions':[{'key':'a'},{'key':'b'}]}")).question);
        QCOMPARE(runner().guidance(english, factsOf("{'questions':[{'key':'a'}]}")).question->position, 0);
        const PageFacts wrong = factsOf("{'questions':[{'key':'a'},{'key':'b','state':'error'}]}");
        QCOMPARE(runner().guidance(english, wrong).question->position, 1);
        QCOMPARE(runner().guidance(english, wrong, 99).question->position, 1);
    }

    void explainsTheErrorOfTheQuestionFirst()
    {
        const Guidance guidance = runner().guidance(english, factsOf(carPage));
        QCOMPARE(guidance.errors.size(), size_t(2));
        QCOMPARE(guidance.errors[0].pageSays.forScreen(), QStringLiteral("Enter the registration number"));
        QCOMPARE(guidance.errors[0].source, HelpSource::Guide);
        QCOMPARE(guidance.errors[0].means, QStringLiteral("The box for the registration number is empty."));
        QCOMPARE(guidance.errors[1].source, HelpSource::Glossary);
        QCOMPARE(guidance.errors[1].kind, MessageKind::Missing);
        QVERIFY(!guidance.errors[1].doThis.isEmpty());
    }

    void knowsAnErrorByItsWordsInAnyLanguage()
    {
        for (const char *says : {"AB12 CDE already has a permit.", "Mae gan y car drwydded yn barod"}) {
            QJsonObject report = reportOf(carPage);
            report[QStringLiteral("errors")] =
                QJsonArray{QJsonObject{{QStringLiteral("text"), QString::fromUtf8(says)}}};
            const Guidance guidance = runner().guidance(english, PageFacts::fromJson(report));
            QCOMPARE(
                guidance.errors.back().means, QStringLiteral("Somebody already has a permit for this car."));
            QCOMPARE(guidance.errors.back().position, -1);
        }
    }

    void explainsAnErrorWithoutASummary()
    {
        const PageFacts page =
            factsOf("{'questions':[{'key':'a','label':'Date of birth','kind':'date','state':'error',"
                    "'error':'Date of birth must be a real date'}]}");
        const Guidance guidance = runner().guidance(english, page);
        QCOMPARE(guidance.errors.size(), size_t(1));
        QCOMPARE(guidance.errors[0].kind, MessageKind::NotReal);
    }

    void tellsWhatIsDone()
    {
        const Guidance guidance = runner().guidance(english, factsOf(carPage));
        using enum StepProgress;
        QCOMPARE(guidance.progress, (QList<StepProgress>{Passed, Here, ToCome}));
        QCOMPARE(guidance.questions, 4);
        QCOMPARE(guidance.answered, 1);
        const Guidance end = runner().guidance(english, factsOf("{'kind':'confirmation'}"));
        QCOMPARE(end.progress, (QList<StepProgress>{Passed, Passed, Passed}));
    }

    void explainsWordsOfThePage()
    {
        const Guidance guidance = runner().guidance(QStringLiteral("cy"), factsOf(carPage));
        QCOMPARE(guidance.explained.size(), 1);
        QCOMPARE(guidance.explained.first().word, QStringLiteral("rhif cofrestru"));
        QVERIFY(runner().guidance(english, factsOf("{}")).explained.isEmpty());
    }

    void thePlaceHoldsNoTextOfThePage()
    {
        const PageFacts page = factsOf(carPage);
        const PagePlace inGuide = runner().place(page);
        QCOMPARE(inGuide.guide(), QStringLiteral("parking-permit"));
        QCOMPARE(inGuide.step(), QStringLiteral("your-car"));
        QCOMPARE(inGuide.question->id(), QStringLiteral("registration"));
        QCOMPARE(inGuide.state, QuestionState::Error);
        QCOMPARE(inGuide.error, MessageKind::Missing);
        QVERIFY(inGuide.practice);
        QCOMPARE(runner().place(page, 2).question->id(), QStringLiteral("national-insurance-number"));
        QCOMPARE(runner().place(page, 3).question->id(), QStringLiteral("question 4"));
    }

    void noNameOfAQuestionComesTwice()
    {
        const PageFacts page =
            factsOf("{'questions':[{'key':'a','label':'National Insurance number'},"
                    "{'key':'b','label':'National Insurance number','state':'answered'}]}");
        const QList<NamedQuestion> all = runner().place(page).all;
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).name.id(), QStringLiteral("national-insurance-number"));
        QCOMPARE(all.at(1).name.id(), QStringLiteral("question 2"));
        QCOMPARE(all.at(1).state, QuestionState::Answered);
    }

    void aLyingPageGetsNoTextIntoThePlace()
    {
        const PageFacts page = factsOf("{'address':'https://evil.example/Mary','heading':'Mary Jones',"
                                       "'questions':[{'key':'Mary Jones','label':'Mary Jones','error':'Mary "
                                       "Jones'}],'focus':'Mary Jones'}");
        const PagePlace place = runner().place(page);
        QVERIFY(place.step().isEmpty());
        QCOMPARE(place.question->id(), QStringLiteral("question 1"));
        QVERIFY(!place.practice);
    }

private:
    StepRunner runner() const { return StepRunner(m_guide, m_glossary); }

    Guide m_guide;
    QuestionGlossary m_glossary;
};

QTEST_APPLESS_MAIN(StepRunnerTest)
#include "StepRunnerTest.moc"
