// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/VisitRecorder.h"
#include "fakes/FakeClock.h"
#include "guides/GuideShelf.h"
#include "guides/QuestionGlossary.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"
#include "programs/session/PracticeController.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace alongside;

namespace {

Guide permit(const QStringList &needs)
{
    Guide guide;
    guide.id = guide.practice = QStringLiteral("permit");
    guide.languages = {QStringLiteral("en")};
    guide.needs = needs;
    GuideWords words;
    Step step;
    step.id = QStringLiteral("name");
    step.pages = {QStringLiteral("/name")};
    guide.steps.append(step);
    guide.texts = {{QStringLiteral("en"), words}};
    return guide;
}

PracticeAnswers answers(const QString &name)
{
    return {QStringLiteral("permit"), QStringLiteral("/name"), "12345678", {{QStringLiteral("name"), name}}};
}

DisplaySettings::Start bilingual()
{
    DisplaySettings::Start start;
    start.languages = {QStringLiteral("en"), QStringLiteral("cy")};
    return start;
}

/// The screens of one process of a visit.
struct Process {
    FakeClock clock;
    DisplaySettings settings{bilingual()};
    GuideShelf guides;
    QuestionGlossary glossary;
    JourneyController journey{guides, settings};
    PracticeController practice{journey, glossary, settings};
    VisitRecorder recorder{settings, journey, practice, clock};

    explicit Process(const QStringList &needs = {QStringLiteral("car"), QStringLiteral("home")})
        : guides({permit(needs)})
    {
    }
};

} // namespace

class VisitRecorderTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Secret m_key = Secret::random(32);

    QString file() const { return m_folder->filePath(QStringLiteral("visit.sealed")); }

    // A visit in the middle of a practice; its process ends without a word.
    void beginAndCrash()
    {
        Process visit;
        QVERIFY(visit.recorder.open(file(), m_key));
        visit.settings.chooseLanguage(QStringLiteral("cy"));
        visit.settings.setTextStep(2);
        visit.journey.choose(QStringLiteral("permit"));
        visit.journey.tick(1);
        visit.practice.begin();
        visit.practice.take(PageFacts::fromJson(
            QJsonDocument::fromJson("{\"address\":\"alongside-practice://permit/name\",\"questions\":[]}")
                .object()));
        visit.recorder.takeAnswers(answers(QStringLiteral("Alex")));
        visit.recorder.setNotes(QStringLiteral("ask about rent"));
        visit.recorder.close();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAsTheVisitGoesOn()
    {
        beginAndCrash();
        auto store = SessionStore::open(file(), m_key);
        QVERIFY(store);
        const SessionRecord record = store->read().value();
        QCOMPARE(record.place, (GuidePlace{QStringLiteral("permit"), QStringLiteral("name"), true}));
        QCOMPARE(record.ticks, QStringList{QStringLiteral("home")});
        QCOMPARE(record.display.language, QStringLiteral("cy"));
        QCOMPARE(record.display.textStep, 2);
        QCOMPARE(record.practice, answers(QStringLiteral("Alex")));
        QCOMPARE(record.notes, QStringLiteral("ask about rent"));
        QVERIFY(record.begun.isValid());
    }

    void putsThePersonBackWhereTheyWere()
    {
        beginAndCrash();
        Process again;
        QVERIFY(again.recorder.open(file(), m_key));
        again.recorder.restore(true);
        QCOMPARE(again.settings.language(), QStringLiteral("cy"));
        QCOMPARE(again.journey.ticked(), QStringList{QStringLiteral("home")});
        QVERIFY(again.practice.isUnderWay());
        QCOMPARE(again.recorder.earlierAnswers(QStringLiteral("permit")), answers(QStringLiteral("Alex")));
        QVERIFY(!again.recorder.earlierAnswers(QStringLiteral("another")));
    }

    void leavesThePageClosedWhereAsked()
    {
        beginAndCrash();
        Process again;
        QVERIFY(again.recorder.open(file(), m_key));
        again.recorder.restore(false);
        QVERIFY(!again.practice.isBegun());
        QCOMPARE(again.journey.guide()->id, QStringLiteral("permit"));
        again.recorder.restore(true);
        QVERIFY(again.practice.isUnderWay());
    }

    void restoringChangesNothingOnTheDisk()
    {
        beginAndCrash();
        const SessionRecord before = SessionStore::open(file(), m_key)->read().value();
        for (int crash = 0; crash < 3; ++crash) {
            Process again;
            QVERIFY(again.recorder.open(file(), m_key));
            again.recorder.restore(crash % 2);
            again.recorder.takeAnswers(crash % 2 ? answers(QStringLiteral("Alex")) : answers({}));
            again.recorder.close();
        }
        QCOMPARE(SessionStore::open(file(), m_key)->read().value(), before);
    }

    void aNeedThatTheGuideLostIsLeftOut()
    {
        beginAndCrash();
        Process again({QStringLiteral("car")});
        QVERIFY(again.recorder.open(file(), m_key));
        again.recorder.restore(true);
        QVERIFY(again.journey.ticked().isEmpty());
    }

    void saysWhereItCannotWrite()
    {
        Process visit;
        QVERIFY(visit.recorder.open(file(), m_key));
        QSignalSpy failed(&visit.recorder, &VisitRecorder::failed);
        auto other = SealedDatabase::open(file(), m_key, SessionStore::migrations());
        QVERIFY(other && other->run("DROP TABLE display"));
        visit.settings.chooseLanguage(QStringLiteral("cy"));
        QCOMPARE(failed.count(), 1);
    }

    void writesNothingWhileItIsHeld()
    {
        Process visit;
        QVERIFY(visit.recorder.open(file(), m_key));
        visit.recorder.hold(true);
        visit.journey.choose(QStringLiteral("permit"));
        visit.settings.chooseLanguage(QStringLiteral("cy"));
        const auto written = [this] {
            return SessionStore::open(file(), m_key)->read().value();
        };
        QVERIFY(written().place.guide.isEmpty());
        visit.recorder.hold(false);
        QCOMPARE(written().place.guide, QStringLiteral("permit"));
        QCOMPARE(written().display.language, QStringLiteral("cy"));
    }

    void withoutADatabaseItOnlyRemembers()
    {
        Process visit;
        visit.recorder.setNotes(QStringLiteral("for now"));
        visit.journey.choose(QStringLiteral("permit"));
        QCOMPARE(visit.recorder.record().notes, QStringLiteral("for now"));
        QCOMPARE(visit.recorder.record().place.guide, QStringLiteral("permit"));
    }
};

QTEST_GUILESS_MAIN(VisitRecorderTest)
#include "VisitRecorderTest.moc"
