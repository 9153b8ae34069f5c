// SPDX-License-Identifier: GPL-3.0-or-later
// bench-chat-desk COUNT CONTENT: a terminal's end asks for help and talks, over the server of with-server,
// with the champion's program in its window. Prints, in milliseconds, the medians of: from a request to the
// desk's knowing of it, to its card in the window, and from a line to the answer, which waits until the line
// is in the window.
#include "desk/Kiosk.h"
#include "fakes/Login.h"
#include "help/XmppTransport.h"
#include "programs/desk/parts.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

using Times = std::vector<double>;

constexpr int patience = 20'000; // milliseconds
constexpr int rest = 30; // milliseconds, between two lines
constexpr int longRest = 150; // between two requests: a desk shows what comes in a burst ten times a second

/// Looks each time that something has happened.
template <typename True>
void until(const char *what, True isTrue)
{
    QElapsedTimer timer;
    timer.start();
    while (!isTrue()) {
        if (timer.hasExpired(patience))
            qFatal("%s did not come about", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void pause(int milliseconds)
{
    bool over = false;
    QTimer::singleShot(milliseconds, qApp, [&] { over = true; });
    until("a pause", [&] { return over; });
}

/// The first one of a kind that is in the window, with these words.
const QQuickItem *find(const QQuickItem *item, const char *type, const QString &words = {})
{
    if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith(type)
        && (words.isEmpty() || item->property("words").toString() == words))
        return item;
    for (const QQuickItem *child : item->childItems()) {
        if (const QQuickItem *found = find(child, type, words))
            return found;
    }
    return nullptr;
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double middle(Times times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// A champion who has signed in, before their window.
class Champion {
public:
    Champion(const Clock &clock, const DeskContent &content, const QString &folder)
        : m_settings(folder + u"/desk.json"_s, folder + u"/defaults.json"_s)
        , m_signIn(clock, content, m_settings)
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        m_engine.setInitialProperties({{u"signIn"_s, QVariant::fromValue<QObject *>(&m_signIn)},
            {u"settings"_s, QVariant::fromValue<QObject *>(&m_settings)}, {u"width"_s, 1280},
            {u"height"_s, 800}});
        m_engine.load(QUrl(u"qrc:/qt/qml/Alongside/Desk/DeskWindow.qml"_s));
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
        m_signIn.signIn(
            u"one@champions.test"_s, qEnvironmentVariable("XMPP_SERVER"), u"champion-one"_s, false);
    }
    ~Champion() { m_signIn.signOut(); }

    Desk *desk() const { return m_signIn.desk(); }
    bool sees(const char *type, const QString &words = {}) const
    {
        return find(m_window->contentItem(), type, words) != nullptr;
    }

private:
    DeskSettings m_settings;
    SignIn m_signIn;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

/// The terminal's end of a real line.
struct Terminal {
    explicit Terminal(const Clock &clock)
        : link(loginOf(u"one@kiosks.test/visit"_s, "kiosk-one"))
        , transport(link)
        , kiosk(transport, clock)
    {
        link.show({});
        link.open();
    }

    Link link;
    XmppTransport transport;
    Kiosk kiosk;
};

void writeSettings(const QString &folder)
{
    QFile file(folder + u"/defaults.json"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(
            "{ \"port\": " + qgetenv("XMPP_PORT") + ", \"certificates\": \"" + qgetenv("XMPP_CA") + "\" }");
}

void measureRequests(int count, Kiosk &kiosk, const Champion &champion, QElapsedTimer &timer, Times &carded)
{
    Desk &desk = *champion.desk();
    for (int i = 0; i < count; ++i) {
        timer.start();
        kiosk.ask(u"universal-credit"_s);
        until("a card", [&] { return !desk.waiting().isEmpty() && champion.sees("WaitingCard"); });
        carded.push_back(since(timer));
        kiosk.caller.cancel();
        until("an empty desk", [&] { return desk.waiting().isEmpty() && !champion.sees("WaitingCard"); });
        pause(longRest);
    }
}

void measureTalk(int count, Kiosk &kiosk, const Champion &champion, Times &answered)
{
    Desk &desk = *champion.desk();
    kiosk.ask(u"universal-credit"_s);
    until("a request", [&] { return desk.waiting().size() == 1; });
    desk.offerNext();
    until("a talk", [&] { return desk.talks().size() == 1; });
    auto &talk = *qobject_cast<DeskTalk *>(desk.talks().constFirst());
    kiosk.agree({});
    until("a consent", [&] { return talk.mayTalk(); });
    QElapsedTimer timer;
    for (int i = 0; i < count; ++i) {
        const QString line = u"What does question %1 of this page want from me?"_s.arg(i);
        pause(rest);
        timer.start();
        kiosk.say(line);
        until("a line", [&] { return champion.sees("NoteBubble", line); });
        talk.say(u"It asks where you live now (%1)."_s.arg(i));
        until("an answer", [&] { return kiosk.heard.size() == i + 1; });
        answered.push_back(since(timer));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"alongside-desk"_s);
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto content = readContent(arguments.value(2));
    const int count = arguments.value(1).toInt();
    const QTemporaryDir folder;
    if (!content || count < 1)
        return 2;
    writeSettings(folder.path());
    const SystemClock clock;
    Champion champion(clock, content.value(), folder.path());
    until("a way in", [&] { return champion.desk() != nullptr; });
    QElapsedTimer timer;
    Times known;
    QObject::connect(champion.desk(), &Desk::called, &application, [&] {
        if (timer.isValid())
            known.push_back(since(timer));
    });
    champion.desk()->agree();
    Terminal terminal(clock);
    until("a champion", [&] { return !terminal.kiosk.caller.present().isEmpty(); });
    Times carded;
    Times answered;
    measureRequests(count, terminal.kiosk, champion, timer, carded);
    timer.invalidate();
    measureTalk(count, terminal.kiosk, champion, answered);
    std::printf("%.3f %.3f %.3f\n", middle(known), middle(carded), middle(answered));
    return 0;
}
