// SPDX-License-Identifier: GPL-3.0-or-later
// Over a real server: tests/xmpp/with-server gives it one of its own.
#include "Kiosk.h"
#include "fakes/Login.h"
#include "help/XmppTransport.h"
#include "programs/desk/parts.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000; // ms

/// The terminal's end of a real line.
struct Line {
    Line()
        : link(loginOf(u"one@kiosks.test/visit"_s, "kiosk-one"))
        , transport(link)
        , kiosk(transport, clock)
    {
        link.show({});
        link.open();
    }

    SystemClock clock;
    Link link;
    XmppTransport transport;
    Kiosk kiosk;
};

} // namespace

/// A champion signs in to a real server, helps somebody, and signs out.
class ServerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto content = readContent(QStringLiteral(SOURCE_DIR "/resources"));
        QVERIFY(content);
        m_content = std::make_unique<DeskContent>(std::move(content.value()));
        QFile file(m_folder.filePath(u"defaults.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QJsonObject defaults{{u"port"_s, qEnvironmentVariableIntValue("XMPP_PORT")},
            {u"server"_s, qEnvironmentVariable("XMPP_SERVER")},
            {u"certificates"_s, qEnvironmentVariable("XMPP_CA")}};
        file.write(QJsonDocument(defaults).toJson());
    }

    void init()
    {
        m_settings = std::make_unique<DeskSettings>(
            m_folder.filePath(u"desk.json"_s), m_folder.filePath(u"defaults.json"_s));
        m_signIn = std::make_unique<SignIn>(m_clock, *m_content, *m_settings);
    }

    void cleanup() { m_signIn.reset(); }

    void aWrongPasswordIsNotLetIn()
    {
        signIn(u"champion-two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_signIn->state(), u"out"_s, patience);
        QCOMPARE(m_signIn->fault(), u"refused"_s);
        m_signIn->signIn(u"no address"_s, {}, u"x"_s, false);
        QCOMPARE(m_signIn->fault(), u"address"_s);
    }

    void helpsSomebodyFromTheFirstWordToTheLast()
    {
        signIn(u"champion-one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_signIn->state(), u"in"_s, patience);
        Desk &desk = *m_signIn->desk();
        desk.agree();
        Line line;
        Kiosk &kiosk = line.kiosk;
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk.caller.present().isEmpty(), patience);
        kiosk.ask(u"universal-credit"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.waiting().size(), 1, patience);
        desk.offerNext();
        QTRY_COMPARE_WITH_TIMEOUT(desk.talks().size(), 1, patience);
        auto &talk = *qobject_cast<DeskTalk *>(desk.talks().constFirst());
        helpWith(kiosk, talk);
        desk.close(&talk, int(TalkOutcome::Done));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.events<TalkEvent::Bye>().size(), 1, patience);
        m_signIn->signOut();
        QCOMPARE(m_signIn->state(), u"out"_s);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.caller.present().isEmpty(), patience);
    }

    void theServerAnswersWhoMayNotSwitchOff()
    {
        signIn(u"champion-one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_signIn->state(), u"in"_s, patience);
        SwitchOff &off = *m_signIn->desk()->switchOff();
        off.ask(u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(off.state(), u"not-staff"_s, patience);
    }

private:
    void signIn(const QString &password)
    {
        m_signIn->signIn(u"one@champions.test"_s, qEnvironmentVariable("XMPP_SERVER"), password, false);
    }

    void helpWith(Kiosk &kiosk, DeskTalk &talk)
    {
        const Guide &guide = *m_content->guides.find(u"universal-credit"_s);
        PagePlace place(guide, 1);
        const QuestionName name = QuestionName::ofGuide(guide.steps.at(1), 0);
        place.all = {{name, QuestionState::Empty}};
        kiosk.agree({true, true, true});
        kiosk.at(place);
        kiosk.say(u"What is this question?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(talk.unread(), 1, patience);
        QCOMPARE(talk.sight()->questions().size(), 1);
        talk.point(name.id());
        QVERIFY(talk.say(u"It asks for the country in which you live now."_s));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.heard.size(), 1, patience);
        QCOMPARE(kiosk.events<TalkEvent::Point>(), QList{TalkEvent::Point{name.id()}});
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<DeskContent> m_content;
    std::unique_ptr<DeskSettings> m_settings;
    std::unique_ptr<SignIn> m_signIn;
};

QTEST_GUILESS_MAIN(ServerTest)
#include "ServerTest.moc"
