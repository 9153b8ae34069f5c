// SPDX-License-Identifier: GPL-3.0-or-later
#include "EachAlone.h"
#include "HelpedVisit.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

// Letters that no page holds of itself.
const QString canary = u"drwgwbw"_s;

} // namespace

/// A person on the page of a real service asks a champion, talks, is pointed at a question, and ends it: the
/// real program, a real server, a champion with a line of their own.
class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_helped.begin(u"visit"_s);
        if (!QTest::currentTestFailed())
            m_helped.openTheRealPage();
    }

    void cleanup()
    {
        m_helped.visit.reset();
        m_helped.champion.reset();
    }

    void asksTalksIsPointedAtAndEnds()
    {
        ask();
        write(u"Good morning"_s);
        QTRY_COMPARE(m_helped.champion->words, QStringList{u"Good morning"_s});
        m_helped.champion->talk->say(u"Good morning to you"_s);
        QTRY_VERIFY(m_helped.sees(u"Good morning to you"_s));
        QVERIFY(m_helped.champion->places.isEmpty());
        lookAndPoint();
        stopSharing();
        QVERIFY(m_helped.press(u"Stop talking"_s));
        QTRY_VERIFY(m_helped.champion->isOver);
        QVERIFY(m_helped.press(u"Close the chat"_s));
        QVERIFY(!m_helped.champion->recorded.contains(canary.toUtf8()));
        QTRY_VERIFY(m_helped.vault().talk().isEmpty());
    }

    void sendsNoNumberThatOpensAnAccount()
    {
        ask();
        write(u"My National Insurance number is QQ 12 34 56 C"_s);
        QTRY_COMPARE(m_helped.champion->words.size(), 1);
        QVERIFY2(!m_helped.champion->recorded.contains("34 56"), m_helped.champion->recorded.constData());
        QTRY_VERIFY(m_helped.sees(
            u"I have taken something private out of your message. Nobody has seen it. Please do not send "
            "such things to anybody."_s));
    }

    void tellsTheVaultWhatACrashMustNotLose()
    {
        ask();
        write(u"Good morning"_s);
        QTRY_VERIFY(m_helped.vault().talk().contains("Good morning"));
        QVERIFY(m_helped.vault().talk().contains("one@champions.test"));
    }

private:
    void ask() { m_helped.ask(); }
    void write(const QString &words)
    {
        if (QTest::currentTestFailed())
            return;
        m_helped.write(words);
        QTest::keyClick(m_helped.visit->window(), Qt::Key_Return);
    }

    void lookAndPoint()
    {
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_helped.press(u"See my step"_s));
        QTRY_COMPARE(m_helped.champion->places.size(), 1);
        QCOMPARE(m_helped.champion->places.last().step, u"start"_s);
        QVERIFY(m_helped.visit->pressOnPage(u"#on"_s));
        arriveAt(u"/name"_s);
        QTRY_COMPARE(m_helped.champion->places.last().step, u"about-you"_s);
        m_helped.type(u"full-name"_s, canary);
        QVERIFY(!isRinged());
        QVERIFY(m_helped.press(u"Point"_s));
        QTRY_VERIFY(m_helped.champion->agreed.last().consent.point);
        m_helped.champion->point(u"email"_s);
        QTRY_VERIFY(isRinged());
    }

    void stopSharing()
    {
        if (QTest::currentTestFailed())
            return;
        const qsizetype seen = m_helped.champion->places.size();
        QVERIFY(m_helped.visit->press("HelpStrip", "Stop sharing"));
        QTRY_COMPARE(m_helped.champion->agreed.last().consent, Consent());
        QTRY_VERIFY(!isRinged());
        m_helped.visit->look(
            u"setTimeout(() => document.getElementById('on').click())"_s); // a mistake: another place
        QTRY_VERIFY(!live()->property("errors").toList().isEmpty());
        write(u"Thank you"_s);
        QTRY_COMPARE(m_helped.champion->words.last(), u"Thank you"_s);
        QCOMPARE(m_helped.champion->places.size(), seen);
    }

    bool isRinged() const
    {
        return m_helped.visit
            ->look(
                u"[...document.querySelectorAll('*')].some(one => getComputedStyle(one).zIndex === '2147483647')"_s)
            .toBool();
    }
    QObject *live() const { return m_helped.visit->window()->property("live").value<QObject *>(); }
    void arriveAt(const QString &path) { QTRY_COMPARE_WITH_TIMEOUT(m_helped.visit->livePath(), path, 15000); }

    HelpedVisit m_helped;
};

int main(int argc, char *argv[])
{
    return runVisits<HelpTest>(argc, argv);
}
#include "HelpTest.moc"
