// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/BadgeToken.h"
#include "trust/SignedText.h"

#include <QTimeZone>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
const QString address = u"one@champions.example.org"_s;

Badge goodBadge()
{
    return {u"b-1"_s, u"council"_s, address, u"Champion one"_s, u"volunteer"_s,
        {{u"criminal record check"_s, QDate(2027, 3, 31)}}, {u"universal-credit"_s}, {u"en"_s, u"cy"_s}, 1,
        today.addDays(-10), today.addDays(100)};
}

} // namespace

/// A badge counts for the one it was issued to, while it lasts, and else never.
class BadgeTokenTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_keys = SignedText::makeKeys();
        m_issuers = {{u"council"_s, u"Central Council"_s, m_keys.checking}};
    }

    void countsForItsChampion()
    {
        const BadgeVerdict verdict = judge(tokenOf(goodBadge()), address + u"/desk"_s);
        QVERIFY(verdict.counts());
        QCOMPARE(verdict.badge, goodBadge());
        QCOMPARE(verdict.issuer, u"Central Council"_s);
    }

    void countsForNobodyElseAndNoOtherTime()
    {
        const QByteArray token = tokenOf(goodBadge());
        QCOMPARE(judge(token, u"two@champions.example.org"_s).fault, BadgeFault::SomebodyElse);
        QCOMPARE(judge(token, address, today.addDays(-11)).fault, BadgeFault::NotYet);
        QCOMPARE(judge(token, address, today.addDays(100)).fault, BadgeFault::Expired);
        QCOMPARE(judge({}, address).fault, BadgeFault::Missing);
        QCOMPARE(BadgeToken::judge(token, address, today, m_issuers, {u"b-1"_s}).fault, BadgeFault::Revoked);
    }

    void inSomebodysHandItStandsForWhomItNames()
    {
        const QByteArray token = tokenOf(goodBadge());
        QVERIFY(BadgeToken::judgeInHand(token, today, m_issuers, {}).counts());
        QCOMPARE(BadgeToken::judgeInHand(token, today, m_issuers, {u"b-1"_s}).fault, BadgeFault::Revoked);
        QCOMPARE(BadgeToken::judgeInHand("a.b.c", today, m_issuers, {}).fault, BadgeFault::Unreadable);
        QCOMPARE(BadgeToken::judgeInHand(token, today, {}, {}).fault, BadgeFault::UnknownIssuer);
    }

    void onlyFromAnIssuerThatTheOperatorKnows()
    {
        const SignedText::Keys other = SignedText::makeKeys();
        Badge badge = goodBadge();
        QCOMPARE(judge(BadgeToken::issue(badge, other.signing).value(), address).fault, BadgeFault::Altered);
        badge.issuer = u"elsewhere"_s;
        QCOMPARE(
            judge(BadgeToken::issue(badge, other.signing).value(), address).fault, BadgeFault::UnknownIssuer);
        // one known issuer may not speak for another
        m_issuers.append({u"elsewhere"_s, u"Elsewhere"_s, other.checking});
        badge.issuer = u"council"_s;
        QCOMPARE(judge(BadgeToken::issue(badge, other.signing).value(), address).fault, BadgeFault::Altered);
    }

    void anIssuerMayChangeItsKey()
    {
        const SignedText::Keys next = SignedText::makeKeys();
        m_issuers.append({u"council"_s, u"Central Council"_s, next.checking});
        QVERIFY(judge(tokenOf(goodBadge()), address).counts());
        QVERIFY(judge(BadgeToken::issue(goodBadge(), next.signing).value(), address).counts());
    }

    void whatRanOutIsNotShown()
    {
        Badge badge = goodBadge();
        badge.checks.prepend({u"first aid"_s, QDate(2026, 11, 21)});
        const BadgeVerdict verdict = judge(tokenOf(badge), address);
        QCOMPARE(verdict.badge.checks, goodBadge().checks);
    }

    void noOtherTextIsABadge()
    {
        const QByteArray token = tokenOf(goodBadge());
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray other = token;
            other[i] = other.at(i) == 'x' ? 'y' : 'x';
            const BadgeVerdict verdict = judge(other, address);
            QVERIFY(!verdict.counts());
            QCOMPARE(verdict.badge, Badge());
        }
        QCOMPARE(judge("not a badge", address).fault, BadgeFault::Unreadable);
    }

    void isIssuedForGoodValuesOnly_data()
    {
        QTest::addColumn<Badge>("badge");
        const auto row = [](const char *name, auto change) {
            Badge badge = goodBadge();
            change(badge);
            QTest::newRow(name) << badge;
        };
        row("no name", [](Badge &badge) { badge.alias.clear(); });
        row("a name that turns words about", [](Badge &badge) { badge.alias = u"Sa\u202em"_s; });
        row("a name of two lines", [](Badge &badge) { badge.alias = u"One\nTwo"_s; });
        row("a long name", [](Badge &badge) { badge.alias = QString(41, u'a'); });
        row("no address", [](Badge &badge) { badge.address = u"champion"_s; });
        row("an address with a resource", [](Badge &badge) { badge.address += u"/desk"_s; });
        row("another role", [](Badge &badge) { badge.role = u"king"_s; });
        row("too many skills", [](Badge &badge) { badge.skills = QStringList(21, u"a"_s); });
        row("a check without a day", [](Badge &badge) { badge.checks[0].until = {}; });
        row("ends before it begins", [](Badge &badge) { badge.until = badge.from; });
    }

    void isIssuedForGoodValuesOnly()
    {
        QFETCH(Badge, badge);
        QVERIFY(!badge.fault().isEmpty());
        QVERIFY(!BadgeToken::issue(badge, m_keys.signing));
    }

private:
    QByteArray tokenOf(const Badge &badge) const { return BadgeToken::issue(badge, m_keys.signing).value(); }
    BadgeVerdict judge(const QByteArray &token, const QString &who, const QDateTime &now = today) const
    {
        return BadgeToken::judge(token, who, now, m_issuers, {});
    }

    SignedText::Keys m_keys;
    QList<BadgeIssuer> m_issuers;
};

QTEST_GUILESS_MAIN(BadgeTokenTest)
#include "BadgeTokenTest.moc"
