// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/LoggedVoice.h"
#include "printing/CupsServer.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"
#include "programs/session/ShelfModel.h"
#include "programs/session/SlipController.h"
#include "programs/session/SpeechController.h"

#include <QtTest>

using namespace alongside;

namespace {

Guide parking()
{
    GuideWords words;
    words.title = QStringLiteral("Apply for a parking permit");
    words.needs = {
        {QStringLiteral("car"), {QStringLiteral("Your number"), QStringLiteral("On the **plate**")}}};
    words.ways = {{QStringLiteral("telephone"), {QStringLiteral("By telephone"), QString(), QString()}}};
    Guide guide;
    guide.id = QStringLiteral("parking-permit");
    guide.languages = {QStringLiteral("en")};
    guide.groups = {Group::HomeAndCouncil};
    guide.practice = guide.id;
    guide.live.start = QUrl(QStringLiteral("https://www.example.gov.uk/permit"));
    guide.needs = {QStringLiteral("car")};
    guide.ways = {
        {QStringLiteral("telephone"), WayKind::Telephone, QStringLiteral("0800 111 222"), QString()}};
    guide.texts = {{QStringLiteral("en"), words}};
    return guide;
}

DisplaySettings::Start bilingual()
{
    DisplaySettings::Start start;
    start.languages = {QStringLiteral("en"), QStringLiteral("cy"), QStringLiteral("xx")};
    return start;
}

} // namespace

class ControllersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksOnlyLanguagesThatItHas()
    {
        DisplaySettings settings(bilingual());
        QCOMPARE(settings.languages().size(), 2);
        settings.chooseLanguage(QStringLiteral("xx"));
        QCOMPARE(settings.language(), QStringLiteral("en"));
        settings.chooseLanguage(QStringLiteral("cy"));
        QCOMPARE(settings.languageName(), QStringLiteral("Cymraeg"));
    }

    void keepsTheTextSizeWithinItsSteps()
    {
        DisplaySettings settings(bilingual());
        settings.setTextStep(99);
        QCOMPARE(settings.textStep(), 3);
        settings.setTextStep(-1);
        QCOMPARE(settings.textScale(), 1.0);
    }

    void readsScreensOnlyWhileItIsOn()
    {
        DisplaySettings settings(bilingual());
        LoggedVoice voice;
        SpeechController speech(voice, settings);
        speech.enter(QStringLiteral("Home."));
        QVERIFY(voice.log.isEmpty());
        speech.toggle(QStringLiteral("Home."));
        QCOMPARE(voice.log, QStringList{QStringLiteral("en: Home.")});
        speech.toggle(QStringLiteral("Home."));
        QVERIFY(!speech.isSpeaking());
    }

    void offersJourneysByGroupAndBySearch()
    {
        DisplaySettings settings(bilingual());
        const GuideShelf guides({parking()});
        ShelfModel shelf(guides, settings);
        QCOMPARE(shelf.groups().size(), 1);
        QCOMPARE(shelf.journeys().size(), 1);
        QVERIFY(shelf.notYet().contains(QStringLiteral("Health")));
        QVERIFY(!shelf.notYet().contains(QStringLiteral("Home and council")));
        shelf.setGroup(QStringLiteral("home-and-council"));
        QCOMPARE(shelf.inGroup().size(), 1);
        shelf.setGroup(QStringLiteral("health"));
        QVERIFY(shelf.inGroup().isEmpty());
        shelf.setQuery(QStringLiteral("parkin permitt"));
        QCOMPARE(shelf.results().size(), 1);
    }

    void saysSoWhereThereAreNoGuides()
    {
        DisplaySettings settings(bilingual());
        const GuideShelf none;
        QVERIFY(!ShelfModel(none, settings).trouble().isEmpty());
    }

    void comparesFeelingsOnlyWhenBothAreKnown()
    {
        DisplaySettings settings(bilingual());
        const GuideShelf guides({parking()});
        JourneyController journey(guides, settings);
        journey.choose(QStringLiteral("parking-permit"));
        journey.setSureAfter(3);
        QVERIFY(journey.compared().isEmpty());
        journey.setSureBefore(1);
        QCOMPARE(journey.compared(), QStringLiteral("You feel surer than before you started."));
    }

    void putsTheGuidesWordsOnTheSlip()
    {
        DisplaySettings settings(bilingual());
        const GuideShelf guides({parking()});
        JourneyController journey(guides, settings);
        journey.choose(QStringLiteral("parking-permit"));
        CupsServer server;
        const SystemClock clock;
        PrintQueue queue(server, clock, {});
        const SlipController slip(journey, settings, queue);
        const QString html = slip.body();
        QVERIFY(html.contains(QStringLiteral("On the plate")));
        QVERIFY(html.contains(QStringLiteral("www.example.gov.uk/permit")));
        QVERIFY(html.contains(QStringLiteral("0800 111 222")));
    }
};

QTEST_GUILESS_MAIN(ControllersTest)
#include "ControllersTest.moc"
