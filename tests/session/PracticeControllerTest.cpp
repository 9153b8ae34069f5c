// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/PracticeController.h"
#include "guides/GuideShelf.h"
#include "guides/QuestionGlossary.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace alongside;

namespace {

Guide parking()
{
    Guide guide;
    guide.id = guide.practice = QStringLiteral("parking-permit");
    guide.languages = {QStringLiteral("en")};
    GuideWords words;
    words.title = QStringLiteral("Apply for a parking permit");
    for (const QString &id : {QStringLiteral("name"), QStringLiteral("car"), QStringLiteral("home")}) {
        Step step;
        step.id = id;
        step.pages = {QLatin1Char('/') + id};
        guide.steps.append(step);
        words.steps[id].title = QStringLiteral("Your ") + id;
    }
    guide.texts = {{QStringLiteral("en"), words}};
    return guide;
}

// What the observer would say of a page with one question.
PageFacts page(const QByteArray &path, const QByteArray &more = {})
{
    return PageFacts::fromJson(QJsonDocument::fromJson("{\"address\":\"alongside-practice://parking-permit"
        + path + "\",\"questions\":[{\"key\":\"q\",\"label\":\"Question\",\"kind\":\"text\"}]" + more + '}')
                                   .object());
}

DisplaySettings::Start bilingual()
{
    DisplaySettings::Start start;
    start.languages = {QStringLiteral("en"), QStringLiteral("cy")};
    return start;
}

/// A journey that has been chosen and begun.
struct Visit {
    DisplaySettings settings{bilingual()};
    GuideShelf guides{{parking()}};
    QuestionGlossary glossary;
    JourneyController journey{guides, settings};
    PracticeController practice{journey, glossary, settings};

    Visit()
    {
        journey.choose(QStringLiteral("parking-permit"));
        practice.begin();
    }
};

const QByteArray mistake = ",\"errors\":[{\"text\":\"Enter it\",\"key\":\"q\"}]";

} // namespace

class PracticeControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsThePage()
    {
        Visit visit;
        QSignalSpy arrived(&visit.practice, &PracticeController::arrived);
        visit.practice.take(page("/name"));
        QCOMPARE(visit.practice.title(), QStringLiteral("Your name"));
        QCOMPARE(visit.practice.number(), 1);
        visit.practice.take(page("/name"));
        QCOMPARE(arrived.count(), 1);
    }

    void doesNotCountStepsThatTheFormSkips()
    {
        Visit visit;
        visit.practice.take(page("/name"));
        visit.practice.take(page("/home"));
        QCOMPARE(visit.practice.number(), 3);
        QCOMPARE(visit.practice.position(), 2);
        visit.practice.take(page("/name"));
        QCOMPARE(visit.practice.position(), 1);
    }

    void tellsWhatWentWellFromWhatToLookAtAgain()
    {
        Visit visit;
        visit.practice.take(page("/name"));
        visit.practice.take(page("/car", mistake));
        QCOMPARE(visit.practice.errors().size(), 1);
        visit.practice.take(page("/car"));
        QCOMPARE(visit.practice.wentWell(), QStringList{QStringLiteral("Your name")});
        QCOMPARE(visit.practice.lookAgain(), QStringList{QStringLiteral("Your car")});
    }

    void standsReadyBeforeItBegins()
    {
        Visit visit;
        visit.practice.take(page("/name"));
        QSignalSpy asked(&visit.practice, &PracticeController::pageAsked);
        QSignalSpy arrived(&visit.practice, &PracticeController::arrived);
        visit.practice.prepare();
        visit.practice.prepare();
        visit.practice.take(page("/car"));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(visit.practice.title(), QStringLiteral("Your name"));
        visit.practice.begin();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(visit.practice.title(), QStringLiteral("Your car"));
        QCOMPARE(visit.practice.wentWell(), QStringList{QStringLiteral("Your car")});
    }

    void isMadeReadyAgainInAnotherLanguage()
    {
        Visit visit;
        QSignalSpy asked(&visit.practice, &PracticeController::pageAsked);
        visit.practice.prepare();
        visit.settings.chooseLanguage(QStringLiteral("cy"));
        QCOMPARE(asked.count(), 2);
        visit.practice.begin();
        visit.settings.chooseLanguage(QStringLiteral("en"));
        QCOMPARE(asked.count(), 2);
    }

    void pointsAtTheQuestion()
    {
        Visit visit;
        QSignalSpy asked(&visit.practice, &PracticeController::showAsked);
        visit.practice.showMe();
        QCOMPARE(asked.count(), 0);
        visit.practice.take(page("/name"));
        visit.practice.showMe();
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("q"));
    }

    void keepsThePagesLanguageUntilBegunAgain()
    {
        Visit visit;
        QVERIFY(visit.practice.keptLanguage().isEmpty());
        visit.settings.chooseLanguage(QStringLiteral("cy"));
        QCOMPARE(visit.practice.keptLanguage(), QStringLiteral("English"));
        visit.practice.begin();
        QVERIFY(visit.practice.keptLanguage().isEmpty());
    }

    void endsAtTheConfirmation()
    {
        Visit visit;
        visit.practice.take(page("/name"));
        QVERIFY(!visit.practice.isEnded());
        visit.practice.take(page("/done", ",\"kind\":\"confirmation\""));
        QVERIFY(visit.practice.isEnded());
        visit.practice.begin();
        QVERIFY(!visit.practice.isEnded());
        QVERIFY(visit.practice.wentWell().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PracticeControllerTest)
#include "PracticeControllerTest.moc"
