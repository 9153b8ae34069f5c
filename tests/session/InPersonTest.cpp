// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/InPerson.h"
#include "fakes/FakeClock.h"
#include "guides/GuideShelf.h"
#include "programs/session/DisplaySettings.h"
#include "store/BadgeCode.h"
#include "trust/SignedText.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// Somebody sits beside the person: a badge that counts has the notes shown, any other one a sentence.
class InPersonTest : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;
    GuideShelf m_guides{QList<Guide>()};
    DisplaySettings m_settings{DisplaySettings::Start()};
    SignedText::Keys m_council = SignedText::makeKeys();
    SignedText::Keys m_stranger = SignedText::makeKeys();
    HelpOptions m_options;

    QString badge(const QString &serial = u"badge-1"_s, int fromDays = -1, int untilDays = 30) const
    {
        const QDateTime now = m_clock.now().toUTC();
        const Badge badge{serial, u"council"_s, u"sam@champions.test"_s, u"Sam"_s, u"volunteer"_s,
            {{u"criminal record check"_s, now.addDays(20).date()}}, {}, {u"en"_s}, 1, now.addDays(fromDays),
            now.addDays(untilDays)};
        return QString::fromLatin1(BadgeToken::issue(badge, m_council.signing).value());
    }
    InPerson::Visit visit() const { return {m_clock, m_guides, m_settings}; }

private Q_SLOTS:
    void init()
    {
        m_options = {};
        m_options.caller.issuers = {{u"council"_s, u"Central Council"_s, m_council.checking}};
        m_options.caller.revoked = {u"badge-9"_s};
        m_options.folder = QStringLiteral(SOURCE_DIR "/resources/champions");
        m_options.languages = {u"en"_s, u"cy"_s};
    }

    void isOfferedWhereSomebodyVouches()
    {
        QVERIFY(InPerson(m_options, visit()).isOffered());
        m_options.caller.issuers.clear();
        QVERIFY(!InPerson(m_options, visit()).isOffered());
    }

    void aBadgeBeginsItAndOneTouchEndsIt()
    {
        InPerson inPerson(m_options, visit());
        QSignalSpy begun(&inPerson, &InPerson::begun);
        inPerson.enter();
        QCOMPARE(inPerson.words().value(u"notes"_s).toList().size(), 8);
        inPerson.show(badge() + u'\n');
        QCOMPARE(inPerson.stage(), u"helping"_s);
        QCOMPARE(inPerson.champion().value(u"name"_s).toString(), u"Sam"_s);
        QVERIFY(inPerson.champion().value(u"checked"_s).toString().startsWith(u"Checked by Central Council"));
        QVERIFY(inPerson.champion().value(u"free"_s).toBool());
        inPerson.show(badge()); // the reader reads it twice
        QCOMPARE(begun.size(), 1);
        inPerson.end();
        QCOMPARE(inPerson.stage(), u"over"_s);
        QVERIFY(inPerson.champion().isEmpty());
        inPerson.forget();
        QCOMPARE(inPerson.stage(), QString());
    }

    void anyOtherBadgeIsASentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QString altered = badge();
        const qsizetype signature = altered.lastIndexOf(u'.') + 1;
        altered[signature] = altered[signature] == u'A' ? u'B' : u'A';
        const Badge other{u"badge-2"_s, u"nobody"_s, u"alex@champions.test"_s, u"Alex"_s, u"staff"_s, {}, {},
            {}, 1, m_clock.now().toUTC().addDays(-1), m_clock.now().toUTC().addDays(9)};
        const QString stranger = QString::fromLatin1(BadgeToken::issue(other, m_stranger.signing).value());
        QTest::newRow("run out") << badge(u"badge-1"_s, -30, -1) << u"run out"_s;
        QTest::newRow("not yet") << badge(u"badge-1"_s, 2, 9) << u"not count yet"_s;
        QTest::newRow("revoked") << badge(u"badge-9"_s) << u"withdrawn"_s;
        QTest::newRow("altered") << altered << u"not as it was issued"_s;
        QTest::newRow("from somebody else") << stranger << u"does not know"_s;
        QTest::newRow("no badge") << u"<b>hello</b>"_s << u"could not read"_s;
        QTest::newRow("a code, where there are none") << u"4170000001"_s << u"could not read"_s;
    }

    void anyOtherBadgeIsASentence()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        InPerson inPerson(m_options, visit());
        QSignalSpy begun(&inPerson, &InPerson::begun);
        inPerson.show(typed);
        QCOMPARE(inPerson.stage(), QString());
        QVERIFY2(inPerson.trouble().contains(says), qPrintable(inPerson.trouble()));
        QVERIFY(inPerson.trouble().endsWith(u"Ask the staff."));
        QVERIFY(begun.isEmpty());
        inPerson.show(badge());
        QCOMPARE(inPerson.trouble(), QString());
    }

    void aShortCodeStandsForItsBadge()
    {
        m_options.badges = {{BadgeCode::line(u"4171234567"_s), badge(u"badge-9"_s).toLatin1()},
            {BadgeCode::line(u"04A1B2C3"_s), badge().toLatin1()}};
        InPerson inPerson(m_options, visit());
        QVERIFY(inPerson.isCoded());
        inPerson.show(u"4171234567"_s);
        QVERIFY(inPerson.trouble().contains(u"withdrawn"));
        inPerson.show(u"04:a1:b2:c3"_s);
        QCOMPARE(inPerson.stage(), u"helping"_s);
    }

    void codesAreNotGuessed()
    {
        m_options.badges = {{BadgeCode::line(u"4171234567"_s), badge().toLatin1()}};
        InPerson inPerson(m_options, visit());
        for (int wrong = 0; wrong < InPerson::mostWrongCodes; ++wrong)
            inPerson.show(u"5000000000"_s);
        QVERIFY(inPerson.trouble().contains(u"too often"));
        inPerson.show(u"4171234567"_s);
        QCOMPARE(inPerson.stage(), QString());
        inPerson.show(badge());
        QCOMPARE(inPerson.stage(), u"helping"_s);
    }

    void whoIsSwitchedOffSitsBesideNobody()
    {
        InPerson inPerson(m_options, visit());
        inPerson.show(badge());
        inPerson.withdraw(u"alex@champions.test"_s);
        QCOMPARE(inPerson.stage(), u"helping"_s);
        inPerson.withdraw(u"sam@champions.test"_s);
        QCOMPARE(inPerson.stage(), u"over"_s);
        inPerson.show(badge());
        QVERIFY(inPerson.trouble().contains(u"withdrawn"));
        QCOMPARE(inPerson.stage(), u"over"_s);
    }

    void withoutWordsItIsNotOffered()
    {
        m_options.folder = u"/nowhere"_s;
        InPerson inPerson(m_options, visit());
        inPerson.enter();
        QVERIFY(!inPerson.isOffered());
    }
};

QTEST_GUILESS_MAIN(InPersonTest)
#include "InPersonTest.moc"
