// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/Link.h"
#include "fakes/Login.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000; // ms, for a server on a busy machine

LinkSettings settingsOf(const QString &address, const QByteArray &password)
{
    LinkSettings settings = loginOf(address, password);
    settings.pingAfter = 500ms;
    settings.pingPatience = 500ms;
    return settings;
}

LinkSettings kiosk()
{
    return settingsOf(u"one@kiosks.test/visit"_s, "kiosk-one");
}

LinkSettings champion()
{
    return settingsOf(u"one@champions.test/desk"_s, "champion-one");
}

bool control(const QString &what)
{
    QProcess process;
    process.start(qEnvironmentVariable("XMPP_CONTROL"), {what});
    return process.waitForFinished(patience) && process.exitCode() == 0;
}

} // namespace

/// A line to a real server, which tests/xmpp/with-server makes: what goes over it, when it is refused, and
/// that it comes back.
class LinkTest : public QObject {
    Q_OBJECT

private slots:
    void handsOnMessagesAndPresence()
    {
        Link here(kiosk());
        Link there(champion());
        QSignalSpy seen(&here, &Link::presenceCame);
        QSignalSpy heard(&there, &Link::messageCame);
        const Presence shown{{}, {}, true, {{u"kind"_s, u"champion"_s}}};
        there.show(shown);
        here.show({});
        open(here);
        open(there);
        QTRY_VERIFY_WITH_TIMEOUT(sees(seen, u"one@champions.test/desk"_s, true), patience);
        ChatMessage message{{}, u"one@champions.test/desk"_s, u"id-1"_s, u"Bore da — ¿ 🙂 <b>"_s};
        message.payload = {{u"kind"_s, u"note"_s}};
        message.wantsReceipt = true;
        here.send(message);
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, patience);
        message.from = u"one@kiosks.test/visit"_s;
        QCOMPARE(heard.first().first().value<ChatMessage>(), message);
        there.close();
        QTRY_VERIFY_WITH_TIMEOUT(sees(seen, u"one@champions.test/desk"_s, false), patience);
    }

    void saysWhyThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("there");
        QTest::addColumn<LinkFault>("fault");
        QTest::newRow("wrong password") << QByteArray("wrong") << true << true << LinkFault::Refused;
        QTest::newRow("unknown authority")
            << QByteArray("kiosk-one") << false << true << LinkFault::Untrusted;
        QTest::newRow("no server") << QByteArray("kiosk-one") << true << false << LinkFault::Unreachable;
    }

    void saysWhyThereIsNone()
    {
        QFETCH(QByteArray, password);
        QFETCH(bool, trusted);
        QFETCH(bool, there);
        QFETCH(LinkFault, fault);
        LinkSettings settings = settingsOf(u"one@kiosks.test/visit"_s, password);
        if (!trusted)
            settings.certificates.clear();
        if (!there)
            settings.port = 1;
        Link link(std::move(settings));
        link.open();
        QTRY_COMPARE_WITH_TIMEOUT(link.fault(), fault, patience);
        QCOMPARE(link.state(), Link::State::Joining);
    }

    void comesBack_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("restarted") << u"restart"_s;
        QTest::newRow("killed and started") << u"kill"_s;
        QTest::newRow("frozen and thawed") << u"freeze"_s;
    }

    void comesBack()
    {
        QFETCH(QString, what);
        Link here(kiosk());
        Link there(champion());
        QSignalSpy seen(&here, &Link::presenceCame);
        here.show({});
        there.show({});
        open(here);
        open(there);
        QVERIFY(control(what));
        QTRY_COMPARE_WITH_TIMEOUT(here.state(), Link::State::Joining, patience);
        if (what != u"restart")
            QVERIFY(control(what == u"kill" ? u"start"_s : u"thaw"_s));
        seen.clear();
        QTRY_COMPARE_WITH_TIMEOUT(here.state(), Link::State::Ready, patience);
        QTRY_COMPARE_WITH_TIMEOUT(there.state(), Link::State::Ready, patience);
        QTRY_VERIFY_WITH_TIMEOUT(sees(seen, u"one@champions.test/desk"_s, true), patience);
    }

    void endsWhileTheServerIsSilent()
    {
        QVERIFY(control(u"freeze"_s));
        {
            Link link(kiosk());
            link.open();
        }
        QVERIFY(control(u"thaw"_s));
    }

private:
    static void open(Link &link)
    {
        link.open();
        QTRY_COMPARE_WITH_TIMEOUT(link.state(), Link::State::Ready, patience);
    }
    static bool sees(const QSignalSpy &spy, const QString &who, bool available)
    {
        return std::any_of(spy.begin(), spy.end(), [&](const QList<QVariant> &call) {
            const auto presence = call.first().value<Presence>();
            return presence.from == who && presence.available == available;
        });
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "LinkTest.moc"
