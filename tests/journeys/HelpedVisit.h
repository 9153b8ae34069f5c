// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChampionAtDesk.h"
#include "FakeVault.h"
#include "GardenGuide.h"
#include "Visit.h"
#include "fakes/StandInService.h"

#include <QQuickItem>
#include <QtTest>

namespace alongside {

/// A visit whose person may ask a champion, who is at a desk: the real program, a real server. What cannot be
/// done fails the test that runs.
class HelpedVisit {
public:
    /// server: "prosody" or "ejabberd". record: a folder for what connections send to it.
    explicit HelpedVisit(const QString &server = QStringLiteral("prosody"), const QString &record = {})
        : m_server(server, record)
    {
    }

    /// The terminal signs in with this resource; the champion is there already.
    void begin(const QString &resource)
    {
        QVERIFY(m_server.isThere());
        addGardenGuide(m_content, m_service.origin());
        QByteArray password("kiosk-one");
        m_vault.tell({Message::Kind::Chat,
            {{QStringLiteral("address"), QStringLiteral("one@kiosks.test/") + resource}},
            Secret::takeFrom(
                {reinterpret_cast<unsigned char *>(password.data()), std::size_t(password.size())})});
        champion = std::make_unique<ChampionAtDesk>(m_server, m_issuer, alias);
        QTRY_VERIFY_WITH_TIMEOUT(champion->isReady(), 20000);
        visit = std::make_unique<Visit>(policy(), m_vault.line());
        QVERIFY(visit->isOpen() && visit->press("WelcomeScreen", "Start"));
    }

    void openTheRealPage()
    {
        QVERIFY(
            visit->press([](const Sight &sight) { return sight.card(QStringLiteral("home-and-council")); }));
        const QString real = QCoreApplication::translate("Doors", "Do it for real");
        QVERIFY(visit->press(
            [&](const Sight &sight) { return sight.buttonOf(QStringLiteral("garden-plot"), real); }));
        QVERIFY(visit->press("BeforeScreen", "Open the real page"));
        QTRY_COMPARE_WITH_TIMEOUT(visit->livePath(), QStringLiteral("/start"), 15000);
    }

    /// Asks whoever is there.
    void request()
    {
        QVERIFY(visit->press("Footer", "Help"));
        QTRY_VERIFY_WITH_TIMEOUT(sees(alias + QStringLiteral(". Volunteer")), 20000);
        QVERIFY(visit->press("HelpScreen", "Ask for help"));
        QVERIFY(press(QStringLiteral("The page shows an error")));
        QVERIFY(visit->press("HelpAskScreen", "Ask"));
        QTRY_COMPARE(champion->desk.waiting().size(), 1);
    }

    /// Asks whoever is there, and talks with the champion.
    void ask()
    {
        request();
        if (QTest::currentTestFailed())
            return;
        champion->desk.offer(champion->desk.waiting().first().request.id);
        QTRY_VERIFY(champion->talk);
        QTRY_VERIFY(sees(QStringLiteral("You are talking with ") + alias));
    }

    /// Writes letter by letter into the chat, and does not send it.
    void write(const QString &words)
    {
        QVERIFY(visit->press([](const Sight &sight) { return field(sight); }));
        QTRY_VERIFY(field(visit->sight())->hasActiveFocus());
        for (const QChar letter : words)
            QTest::keyClick(visit->window(), letter.toLatin1());
        QTRY_COMPARE(field(visit->sight())->property("text").toString(), words);
    }

    void say(const QString &words)
    {
        write(words);
        QTest::keyClick(visit->window(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(champion->words.contains(words), 20000);
    }

    /// Types letter by letter into a field of the page, which has this id.
    void type(const QString &id, const QString &words)
    {
        QVERIFY2(visit->pressOnPage(u'#' + id), qPrintable(id));
        QTRY_VERIFY(visit->look(QStringLiteral("document.activeElement.id === '%1'").arg(id)).toBool());
        for (const QChar letter : words)
            QTest::keyClick(visit->window(), letter.toLatin1());
        QTRY_VERIFY(visit->look(QStringLiteral("document.getElementById('%1').value").arg(id))
                        .toString()
                        .contains(words));
    }

    bool sees(const QString &words) const { return visit->sight().text(words) != nullptr; }
    bool press(const QString &words)
    {
        return visit->press([&](const Sight &sight) { return sight.button(words); });
    }
    const ChatServer &server() const { return m_server; }
    FakeVault &vault() { return m_vault; }

    QString alias = QStringLiteral("Sam"); ///< What the champion is called; before begin().
    std::unique_ptr<ChampionAtDesk> champion;
    std::unique_ptr<Visit> visit;

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
        policy.help.address = QStringLiteral("one@kiosks.test");
        policy.help.issuers = {
            {QStringLiteral("council"), QStringLiteral("Central Council"), m_issuer.checking}};
        return policy;
    }

    static QQuickItem *field(const Sight &sight)
    {
        return sight.find([](const QQuickItem &item) {
            return item.property("label") == QStringLiteral("Write a message");
        });
    }

    Content m_content;
    StandInService m_service;
    ChatServer m_server;
    SignedText::Keys m_issuer = SignedText::makeKeys();
    FakeVault m_vault;
};

} // namespace alongside
