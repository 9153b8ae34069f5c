// SPDX-License-Identifier: GPL-3.0-or-later
// Beside two nodes that are one server: tests/xmpp/with-server ejabberd-pair.
#include "fakes/Login.h"
#include "help/HelpCaller.h"
#include "help/HelpDesk.h"
#include "help/Talk.h"
#include "help/TalkEvent.h"
#include "help/XmppTransport.h"

#include <QProcess>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto saying = 50ms; // twenty notes a second, each way
constexpr int patience = 60'000; // ms, for a busy machine
constexpr int goesOnWithin = 10'000; // ms, after a node was killed

/// One end, which knows both nodes and begins at the first of these.
class End : public QObject {
public:
    End(const QString &address, const QByteArray &password, const QStringList &nodes)
        : link(atNodes(address, password, nodes))
        , transport(link)
    {
        link.open();
    }

    /// The words of a talk; talks that are only about a request say none.
    void begin(const Clock &clock, const QString &name, const QString &other)
    {
        talk = std::make_unique<Talk>(transport, clock, name, other);
        connect(talk.get(), &Talk::came, this, [this](const QList<Conversation::Note> &notes) {
            for (const Conversation::Note &note : notes) {
                if (!note.words.isEmpty())
                    heard.append(note.words);
            }
        });
    }
    void say()
    {
        const QString words = QString::number(said.size());
        if (talk->say(words) > 0)
            said.append(words);
    }

    Link link;
    XmppTransport transport;
    std::unique_ptr<Talk> talk;
    QStringList said;
    QStringList heard;

private:
    static LinkSettings atNodes(const QString &address, const QByteArray &password, const QStringList &nodes)
    {
        LinkSettings settings = loginOf(address, password);
        settings.server = nodes.first();
        settings.otherServers = nodes.mid(1);
        return settings;
    }
};

} // namespace

/// A person and a champion talk over two nodes of which one is killed: it goes on over the other one, nothing
/// is lost, nothing comes twice, the order is kept.
class PairTest : public QObject {
    Q_OBJECT

private slots:
    void theTalkGoesOnAtTheOtherNode_data()
    {
        QTest::addColumn<bool>("kioskThere");
        QTest::addColumn<bool>("deskThere");
        QTest::newRow("the terminal's node is killed") << true << false;
        QTest::newRow("the desk's node is killed") << false << true;
        QTest::newRow("both were there") << true << true;
    }

    void theTalkGoesOnAtTheOtherNode()
    {
        QFETCH(bool, kioskThere);
        QFETCH(bool, deskThere);
        End kiosk(u"one@kiosks.test/visit"_s, "kiosk-one", nodes(kioskThere));
        End desk(u"one@champions.test/desk"_s, "champion-one", nodes(deskThere));
        HelpCaller caller(kiosk.transport, m_clock, options());
        HelpDesk waiting(desk.transport, m_clock);
        beginTalk(kiosk, desk, caller, waiting);
        QTimer both;
        connect(&both, &QTimer::timeout, this, [&] {
            kiosk.say();
            desk.say();
        });
        both.start(saying);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.heard.size() > 20 && desk.heard.size() > 20, patience);
        control(u"kill-one"_s);
        goesOn(kiosk, desk);
        control(u"start-one"_s);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.transport.isReady() && desk.transport.isReady(), patience);
        both.stop();
        QTRY_COMPARE_WITH_TIMEOUT(
            kiosk.talk->conversation().waiting() + desk.talk->conversation().waiting(), 0, patience);
        QCOMPARE(desk.heard, kiosk.said);
        QCOMPARE(kiosk.heard, desk.said);
    }

private:
    static QStringList nodes(bool secondFirst)
    {
        QStringList nodes{qEnvironmentVariable("XMPP_SERVER"), qEnvironmentVariable("XMPP_SERVER2")};
        if (secondFirst)
            nodes.swapItemsAt(0, 1);
        return nodes;
    }
    static CallerOptions options()
    {
        CallerOptions options;
        options.domain = u"champions.test"_s;
        options.unchecked = true;
        return options;
    }

    void beginTalk(End &kiosk, End &desk, HelpCaller &caller, HelpDesk &waiting)
    {
        kiosk.link.show({});
        ChampionCard card;
        card.languages = {u"en"_s};
        waiting.setCard(card);
        waiting.setAvailable(true);
        const HelpRequest request{HelpRequest::newId(), {}, u"en"_s, u"question"_s,
            HelpRequest::Urgency::Usual, m_clock.now().addSecs(600)};
        connect(&waiting, &HelpDesk::waitingChanged, this, [&waiting] {
            if (!waiting.waiting().isEmpty())
                waiting.offer(waiting.waiting().first().request.id);
        });
        connect(&caller, &HelpCaller::taken, this, [&](const PresentChampion &champion, const ChatMessage &) {
            kiosk.begin(m_clock, HelpRequest::newId(), champion.card.address);
            kiosk.talk->say({}, TalkEvent::content(TalkEvent::Accept{request.id}));
        });
        connect(&waiting, &HelpDesk::accepted, this,
            [&](const QString &from, const HelpRequest &, const QString &talk, const ChatMessage &first) {
                desk.begin(m_clock, talk, from);
                desk.talk->take(first);
            });
        QTRY_VERIFY_WITH_TIMEOUT(caller.present().size() == 1, patience);
        caller.ask(request, u"Somebody would like help."_s);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.talk && desk.talk, patience);
    }

    /// What is said from now on arrives, both ways.
    void goesOn(const End &kiosk, const End &desk)
    {
        QElapsedTimer since;
        since.start();
        const qsizetype byKiosk = kiosk.said.size();
        const qsizetype byDesk = desk.said.size();
        QTRY_VERIFY_WITH_TIMEOUT(desk.heard.size() > byKiosk && kiosk.heard.size() > byDesk, goesOnWithin);
        qInfo("the talk went on after %lld ms", since.elapsed());
    }

    /// The talk goes on meanwhile.
    void control(const QString &what)
    {
        QProcess process;
        process.start(qEnvironmentVariable("XMPP_CONTROL"), {what});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
        QCOMPARE(process.exitCode(), 0);
    }

    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(PairTest)
#include "PairTest.moc"
