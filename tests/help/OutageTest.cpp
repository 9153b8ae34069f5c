// SPDX-License-Identifier: GPL-3.0-or-later
#include "Relay.h"
#include "fakes/Login.h"
#include "help/Talk.h"
#include "help/XmppTransport.h"

#include <QProcess>
#include <QtTest>

#include <random>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto saying = 50ms; // twenty notes a second, each way
constexpr int patience = 60000; // ms, until all has come after the last outage

/// One end of a talk, with a line of its own over a relay of its own.
class End : public QObject {
public:
    End(const QString &address, const QByteArray &password, const QString &other, const Clock &clock)
        : relay(quint16(qEnvironmentVariableIntValue("XMPP_PORT")))
        , link(throughRelay(address, password))
        , transport(link)
        , talk(transport, clock, u"talk"_s, other)
    {
        connect(&talk, &Talk::came, this, [this](const QList<Conversation::Note> &notes) {
            for (const Conversation::Note &note : notes)
                heard.append(note.words);
        });
        link.show({});
        link.open();
    }

    void say()
    {
        const QString words = QString::number(said.size());
        if (talk.say(words) > 0)
            said.append(words);
    }

    Relay relay;
    Link link;
    XmppTransport transport;
    Talk talk;
    QStringList said;
    QStringList heard;

private:
    LinkSettings throughRelay(const QString &address, const QByteArray &password) const
    {
        LinkSettings settings = loginOf(address, password);
        settings.port = relay.serverPort();
        return settings;
    }
};

} // namespace

/// Two people talk over a real server while their lines and the server fail in all ways: nothing is lost,
/// nothing comes twice, the order is kept. OUTAGES says how many; the suite has a few.
class OutageTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLost()
    {
        End kiosk(u"one@kiosks.test/v"_s, "kiosk-one", u"one@champions.test/d"_s, m_clock);
        End desk(u"one@champions.test/d"_s, "champion-one", u"one@kiosks.test/v"_s, m_clock);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.transport.isReady() && desk.transport.isReady(), patience);
        QTimer both;
        connect(&both, &QTimer::timeout, this, [&] {
            kiosk.say();
            desk.say();
        });
        both.start(saying);
        const int count = qEnvironmentVariableIsSet("OUTAGES") ? qEnvironmentVariableIntValue("OUTAGES") : 6;
        for (int i = 0; i < count; ++i) {
            End &hit = i % 2 ? desk : kiosk;
            const qsizetype before = kiosk.heard.size() + desk.heard.size();
            outage(i, hit);
            QTRY_VERIFY_WITH_TIMEOUT(kiosk.heard.size() + desk.heard.size() > before + 20, patience);
        }
        both.stop();
        QTRY_COMPARE_WITH_TIMEOUT(
            kiosk.talk.conversation().waiting() + desk.talk.conversation().waiting(), 0, patience);
        QCOMPARE(desk.heard, kiosk.said);
        QCOMPARE(kiosk.heard, desk.said);
        qInfo("%d outages, %lld notes", count, kiosk.said.size() + desk.said.size());
    }

private:
    void outage(int number, End &hit)
    {
        switch (number % 6) {
        case 0:
            hit.relay.cut();
            break;
        case 1: // nobody is told: the line is given up by ping alone
            hit.relay.swallow(true);
            QTRY_VERIFY_WITH_TIMEOUT(!hit.transport.isReady(), patience);
            hit.relay.swallow(false);
            break;
        case 2:
            control(u"restart"_s);
            break;
        case 3:
            control(u"stop"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!hit.transport.isReady(), patience);
            control(u"start"_s);
            break;
        case 4:
            control(u"kill"_s);
            control(u"start"_s);
            break;
        default:
            control(u"freeze"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!hit.transport.isReady(), patience);
            control(u"thaw"_s);
            break;
        }
    }
    /// The talk goes on while the server is dealt with.
    void control(const QString &what)
    {
        QProcess process;
        process.start(qEnvironmentVariable("XMPP_CONTROL"), {what});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
        QCOMPARE(process.exitCode(), 0);
    }

    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(OutageTest)
#include "OutageTest.moc"
