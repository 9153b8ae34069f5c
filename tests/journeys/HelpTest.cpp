// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChampionAtDesk.h"
#include "EachAlone.h"
#include "FakeVault.h"
#include "GardenGuide.h"
#include "Sealed.h"
#include "Visit.h"
#include "fakes/StandInService.h"

#include <QQuickItem>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

// Letters that no page holds of itself.
const QString canary = u"drwgwbw"_s;
const QString address = u"one@kiosks.test/visit"_s;

} // namespace

/// A person on the page of a real service asks a champion, talks, is pointed at a question, and ends it: the
/// real program, a real server, a champion with a line of their own.
class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_server.isThere());
        addGardenGuide(m_content, m_service.origin());
        QByteArray password("kiosk-one");
        m_vault.tell({Message::Kind::Chat, {{u"address"_s, address}},
            Secret::takeFrom(
                {reinterpret_cast<unsigned char *>(password.data()), std::size_t(password.size())})});
        m_champion = std::make_unique<ChampionAtDesk>(m_server, m_issuer);
        QTRY_VERIFY_WITH_TIMEOUT(m_champion->isReady(), 20000);
        m_visit = std::make_unique<Visit>(policy(), m_vault.line());
        QVERIFY(m_visit->isOpen() && m_visit->press("WelcomeScreen", "Start"));
        QVERIFY(m_visit->press([](const Sight &sight) { return sight.card(u"home-and-council"_s); }));
        const QString real = QCoreApplication::translate("Doors", "Do it for real");
        QVERIFY(m_visit->press([&](const Sight &sight) { return sight.buttonOf(u"garden-plot"_s, real); }));
        QVERIFY(m_visit->press("BeforeScreen", "Open the real page"));
        arriveAt(u"/start"_s);
    }

    void cleanup()
    {
        m_visit.reset();
        m_champion.reset();
    }

    void asksTalksIsPointedAtAndEnds()
    {
        ask();
        write(u"Good morning"_s);
        QTRY_COMPARE(m_champion->words, QStringList{u"Good morning"_s});
        m_champion->talk->say(u"Good morning to you"_s);
        QTRY_VERIFY(sees(u"Good morning to you"_s));
        QVERIFY(m_champion->places.isEmpty());
        lookAndPoint();
        stopSharing();
        QVERIFY(press(u"Stop talking"_s));
        QTRY_VERIFY(m_champion->isOver);
        QVERIFY(press(u"Close the chat"_s));
        QVERIFY(!m_champion->recorded.contains(canary.toUtf8()));
        QTRY_VERIFY(m_vault.talk().isEmpty());
    }

    void sendsNoNumberThatOpensAnAccount()
    {
        ask();
        write(u"My National Insurance number is QQ 12 34 56 C"_s);
        QTRY_COMPARE(m_champion->words.size(), 1);
        QVERIFY2(!m_champion->recorded.contains("34 56"), m_champion->recorded.constData());
        QTRY_VERIFY(sees(
            u"I have taken something private out of your message. Nobody has seen it. Please do not send "
            "such things to anybody."_s));
    }

    void tellsTheVaultWhatACrashMustNotLose()
    {
        ask();
        write(u"Good morning"_s);
        QTRY_VERIFY(m_vault.talk().contains("Good morning"));
        QVERIFY(m_vault.talk().contains("one@champions.test"));
    }

private:
    Policy policy() const
    {
        Policy policy = m_content.policy();
        policy.live.origins = {m_service.origin()};
        policy.live.oldEngine = Policy::Live::OldEngine::Warn;
        policy.championsFolder = QStringLiteral(SOURCE_DIR "/resources/champions");
        policy.help.server = m_server.value("XMPP_SERVER");
        policy.help.port = m_server.value("XMPP_PORT").toInt();
        policy.help.certificates = m_server.value("XMPP_CA");
        policy.help.address = u"one@kiosks.test"_s;
        policy.help.issuers = {{u"council"_s, u"Central Council"_s, m_issuer.checking}};
        return policy;
    }

    void ask()
    {
        QVERIFY(m_visit->press("Footer", "Help"));
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"Sam. Volunteer"_s), 20000);
        QVERIFY(m_visit->press("HelpScreen", "Ask for help"));
        QVERIFY(press(u"The page shows an error"_s));
        QVERIFY(m_visit->press("HelpAskScreen", "Ask"));
        QTRY_COMPARE(m_champion->desk.waiting().size(), 1);
        QCOMPARE(m_champion->desk.waiting().first().request.guide, u"garden-plot"_s);
        m_champion->desk.offer(m_champion->desk.waiting().first().request.id);
        QTRY_VERIFY(m_champion->talk);
        QTRY_VERIFY(sees(u"You are talking with Sam"_s));
    }

    void write(const QString &words)
    {
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_visit->press([](const Sight &sight) { return field(sight); }));
        QTRY_VERIFY(field(m_visit->sight())->hasActiveFocus());
        for (const QChar letter : words)
            QTest::keyClick(m_visit->window(), letter.toLatin1());
        QTRY_COMPARE(field(m_visit->sight())->property("text").toString(), words);
        QTest::keyClick(m_visit->window(), Qt::Key_Return);
    }

    void lookAndPoint()
    {
        if (QTest::currentTestFailed())
            return;
        QVERIFY(press(u"See my step"_s));
        QTRY_COMPARE(m_champion->places.size(), 1);
        QCOMPARE(m_champion->places.last().step, u"start"_s);
        QVERIFY(m_visit->pressOnPage(u"#on"_s));
        arriveAt(u"/name"_s);
        QTRY_COMPARE(m_champion->places.last().step, u"about-you"_s);
        QVERIFY(m_visit->pressOnPage(u"#full-name"_s));
        QTRY_VERIFY(m_visit->look(u"document.activeElement.id === 'full-name'"_s).toBool());
        for (const QChar letter : canary)
            QTest::keyClick(m_visit->window(), letter.toLatin1());
        QTRY_COMPARE(m_visit->look(u"document.getElementById('full-name').value"_s).toString(), canary);
        QVERIFY(!isRinged());
        QVERIFY(press(u"Point"_s));
        QTRY_VERIFY(m_champion->agreed.last().consent.point);
        m_champion->point(u"email"_s);
        QTRY_VERIFY(isRinged());
    }

    void stopSharing()
    {
        if (QTest::currentTestFailed())
            return;
        const qsizetype seen = m_champion->places.size();
        QVERIFY(m_visit->press("HelpStrip", "Stop sharing"));
        QTRY_COMPARE(m_champion->agreed.last().consent, Consent());
        m_visit->look(
            u"setTimeout(() => document.getElementById('on').click())"_s); // a mistake: another place
        QTRY_VERIFY(!live()->property("errors").toList().isEmpty());
        write(u"Thank you"_s);
        QTRY_COMPARE(m_champion->words.last(), u"Thank you"_s);
        QCOMPARE(m_champion->places.size(), seen);
    }

    static QQuickItem *field(const Sight &sight)
    {
        return sight.find(
            [](const QQuickItem &item) { return item.property("label") == u"Write a message"_s; });
    }
    bool sees(const QString &words) const { return m_visit->sight().text(words) != nullptr; }
    bool press(const QString &words)
    {
        return m_visit->press([&](const Sight &sight) { return sight.button(words); });
    }
    bool isRinged() const
    {
        return m_visit
            ->look(
                u"[...document.querySelectorAll('*')].some(one => getComputedStyle(one).zIndex === '2147483647')"_s)
            .toBool();
    }
    QObject *live() const { return m_visit->window()->property("live").value<QObject *>(); }
    void arriveAt(const QString &path) { QTRY_COMPARE_WITH_TIMEOUT(m_visit->livePath(), path, 15000); }

    Content m_content;
    StandInService m_service;
    ChatServer m_server;
    SignedText::Keys m_issuer = SignedText::makeKeys();
    FakeVault m_vault;
    std::unique_ptr<ChampionAtDesk> m_champion;
    std::unique_ptr<Visit> m_visit;
};

int main(int argc, char *argv[])
{
    return runVisits<HelpTest>(argc, argv);
}
#include "HelpTest.moc"
