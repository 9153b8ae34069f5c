// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/TimeController.h"
#include "fakes/FakeClock.h"

#include <QWindow>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

// 2026-11-23, a Monday, at noon.
QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::systemTimeZone());
}

} // namespace

class TimeControllerTest : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;
    TimeOptions m_options;
    std::unique_ptr<TimeController> m_time;
    QWindow m_window;
    QList<VisitEnd> m_ends;

    void start()
    {
        m_time = std::make_unique<TimeController>(m_options, m_clock);
        connect(m_time.get(), &TimeController::ended, this, [this](VisitEnd why) { m_ends.append(why); });
        m_time->begin();
    }

    // With a touch each minute, or without.
    void pass(std::chrono::seconds time, bool touching = true)
    {
        for (int second = 1; second <= time.count(); ++second) {
            m_clock.pass(1s);
            if (touching && second % 60 == 0)
                m_time->hiding()->activity();
            m_time->tick();
        }
    }

    // True when the page gets to see it.
    bool press(int key, bool again = false)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, {}, again);
        return !m_time->eventFilter(&m_window, &event);
    }

    static void enter(QObject *entry, const char *digits)
    {
        for (const char *digit = digits; *digit; ++digit)
            static_cast<DigitEntry *>(entry)->press(*digit - '0');
    }

private Q_SLOTS:
    void init()
    {
        m_clock = FakeClock();
        m_clock.set(noon().toUTC());
        m_options = {};
        m_ends.clear();
        start();
    }

    void beginsWhenThePersonDoes()
    {
        TimeController time(m_options, m_clock);
        m_clock.pass(3h);
        time.tick();
        QCOMPARE(time.left(), -1);
        QCOMPARE(time.endsAt(), 0);
        time.begin();
        QCOMPARE(time.left(), 60);
        const qint64 endsAt = time.endsAt();
        m_clock.pass(1min);
        time.begin();
        QCOMPARE(time.endsAt(), endsAt);
    }

    void changesOnceAMinuteWhileNothingHappens()
    {
        QSignalSpy changes(m_time.get(), &TimeController::changed);
        pass(600s);
        QCOMPARE(changes.count(), 10);
    }

    void warnsAndAnyKeyExtends_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("letter") << int(Qt::Key_A);
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("arrow") << int(Qt::Key_Left);
        QTest::newRow("Shift") << int(Qt::Key_Shift);
    }

    void warnsAndAnyKeyExtends()
    {
        QFETCH(int, key);
        pass(55min);
        QVERIFY(m_time->isWarned() && m_time->canExtend());
        QVERIFY(press(key, true)); // a book on the keyboard
        QVERIFY(m_time->isWarned());
        QVERIFY(press(key)); // what one types is typed
        QVERIFY(!m_time->isWarned());
        QCOMPARE(m_time->left(), 20);
        press(key);
        QCOMPARE(m_time->left(), 20);
        pass(15min);
        QVERIFY(m_time->isWarned());
    }

    void warnsOfEachTimeOnce()
    {
        pass(54min);
        QVERIFY(!m_time->isEnding());
        pass(1min);
        m_time->putAway();
        pass(4min);
        QVERIFY(!m_time->isWarned() && m_time->isEnding());
        m_time->setPageUnfinished(true);
        pass(1min);
        QVERIFY(m_time->isGrace() && m_time->isWarned());
        QCOMPARE(m_time->left(), 4);
        pass(4min);
        QCOMPARE(m_ends, QList<VisitEnd>{VisitEnd::Time});
        pass(4min);
        QCOMPARE(m_ends.size(), 1);
    }

    void tellsThatOthersWait()
    {
        pass(10min);
        m_time->setWaiting(true);
        QVERIFY(m_time->isWarned() && m_time->isWaiting() && !m_time->canExtend());
        m_time->putAway();
        pass(45min);
        QVERIFY(m_time->isWarned());
        press(Qt::Key_A);
        QCOMPARE(m_time->left(), 5);
        m_time->setWaiting(false);
        press(Qt::Key_A);
        QCOMPARE(m_time->left(), 20);
    }

    void tellsAtTheStartThatOthersWait()
    {
        TimeController time(m_options, m_clock);
        time.setWaiting(true);
        QVERIFY(!time.isWarned());
        time.begin();
        QVERIFY(time.isWarned());
        QCOMPARE(time.left(), 60);
        time.putAway();
        m_clock.pass(1s);
        time.tick();
        QVERIFY(!time.isWarned());
    }

    void saysWhenThePlaceCloses()
    {
        m_options.hours.at(0) = Opening{QTime(9, 0), QTime(12, 30)};
        start();
        QCOMPARE(m_time->left(), 30);
        QCOMPARE(m_time->closing(), QStringLiteral("12:30"));
        pass(25min);
        QVERIFY(m_time->isWarned() && !m_time->canExtend());
        pass(5min);
        QCOMPARE(m_ends, QList<VisitEnd>{VisitEnd::Closing});
    }

    void isDeafToJumpsOfTheWallClock_data()
    {
        QTest::addColumn<QDateTime>("to");
        QTest::newRow("dead battery") << QDateTime::fromSecsSinceEpoch(0);
        QTest::newRow("years on, just before closing") << noon().addYears(52).addSecs(25199);
        QTest::newRow("to the night") << noon().addSecs(36000);
        QTest::newRow("back to the morning") << noon().addSecs(-9000);
    }

    void isDeafToJumpsOfTheWallClock()
    {
        QFETCH(QDateTime, to);
        m_options.hours.fill(Opening{QTime(9, 0), QTime(19, 0)});
        start();
        pass(10min);
        m_clock.set(to.toUTC());
        pass(44min);
        QVERIFY(!m_time->isWarned() && m_ends.isEmpty());
        QCOMPARE(m_time->left(), 6);
        pass(6min);
        QCOMPARE(m_ends, QList<VisitEnd>{VisitEnd::Time});
    }

    void asksWhoIsThereAndHides()
    {
        pass(120s, false);
        QVERIFY(m_time->hiding()->isDimmed());
        pass(60s, false);
        QVERIFY(m_time->hiding()->isAsking());
        m_time->listened(); // to the question itself
        QVERIFY(m_time->hiding()->isAsking());
        QVERIFY(!press(Qt::Key_A)); // an answer, not typing
        QVERIFY(!m_time->hiding()->isAsking());
        pass(240s, false);
        QVERIFY(m_time->hiding()->isHeld());
        QCOMPARE(m_time->hiding()->minutesHeld(), 6);
        pass(360s, false);
        QCOMPARE(m_ends, QList<VisitEnd>{VisitEnd::Idle});
        QVERIFY(m_time->hiding()->isHeld()); // nothing comes into sight at the end
    }

    void listeningIsBeingThere()
    {
        pass(119s, false);
        m_time->listened();
        pass(119s, false);
        QVERIFY(!m_time->hiding()->isDimmed());
    }

    void seesTouchesThatGoToWindowsOnly()
    {
        QEvent touch(QEvent::TouchBegin);
        pass(130s, false);
        m_time->eventFilter(this, &touch);
        QVERIFY(m_time->hiding()->isDimmed());
        m_time->eventFilter(&m_window, &touch);
        QVERIFY(!m_time->hiding()->isDimmed());
    }

    void leavesQuicklyAndComesBack()
    {
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Shift);
        QVERIFY(m_time->hiding()->isBlank());
        QCOMPARE(m_time->hiding()->secondsToUndo(), 10);
        pass(9s, false);
        QCOMPARE(m_time->hiding()->secondsToUndo(), 1);
        m_time->hiding()->undoQuickExit();
        QVERIFY(!m_time->hiding()->isBlank());
        m_time->hiding()->quickExit();
        pass(10s, false);
        QCOMPARE(m_ends, QList<VisitEnd>{VisitEnd::QuickExit});
        QVERIFY(m_time->hiding()->isBlank());
    }

    void staffActWithTheirCode_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("extend") << "extend";
        QTest::newRow("end") << "end";
        QTest::newRow("reveal") << "reveal";
        QTest::newRow("waiting") << "waiting";
    }

    void staffActWithTheirCode()
    {
        QFETCH(QString, action);
        QStringList asked;
        connect(m_time->staff(), &StaffDesk::asked, this,
            [&](const QString &what, const Secret &code) { asked << what << QString::number(code.size()); });
        m_time->hiding()->resume(true, Secret::random(4));
        m_time->staff()->ask(action); // without a code
        enter(m_time->staff()->code(), "402917");
        m_time->staff()->ask(action);
        m_time->staff()->ask(action); // while busy
        QCOMPARE(asked, (QStringList{action, QStringLiteral("6")}));
        m_time->staff()->answer(true, {});
        QCOMPARE(m_time->left(), action == u"extend" ? 75 : 60);
        QCOMPARE(m_ends.contains(VisitEnd::Staff), action == u"end");
        QCOMPARE(m_time->hiding()->isHeld(), action != u"reveal");
        QCOMPARE(m_time->isWaiting(), action == u"waiting");
    }

    void staffAreToldWhyNot()
    {
        enter(m_time->staff()->code(), "402917");
        m_time->staff()->ask(QStringLiteral("end"));
        m_time->staff()->answer(false, QStringLiteral("This is not the code."));
        QCOMPARE(m_time->staff()->trouble(), QStringLiteral("This is not the code."));
        QVERIFY(!m_time->staff()->isBusy() && m_ends.isEmpty());
        m_time->staff()->leave();
        QVERIFY(m_time->staff()->trouble().isEmpty());
    }

    void goesOnAfterACrash()
    {
        pass(58min);
        TimeController next(m_options, m_clock);
        next.resume(m_time->endsAt(), true, Secret::random(4));
        QCOMPARE(next.left(), 2);
        QVERIFY(next.hiding()->isHeld() && next.hiding()->lock()->isSet());
        QCOMPARE(next.hiding()->lock()->pin().size(), std::size_t(4));
    }
};

QTEST_MAIN(TimeControllerTest)
#include "TimeControllerTest.moc"
