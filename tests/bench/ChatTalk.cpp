// SPDX-License-Identifier: GPL-3.0-or-later
// bench-chat-talk COUNT: our own two ends without a window, each in a thread of its own, over the server of
// with-server. Prints, in milliseconds, the medians of: from a request to the desk's knowing of it, and from
// a line, which the other end answers as soon as its talk has it, to the answer.
#include "desk/Kiosk.h"
#include "fakes/Login.h"
#include "help/HelpDesk.h"
#include "help/XmppTransport.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

using Time = std::chrono::steady_clock::time_point;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr auto patience = std::chrono::seconds(20);
constexpr int rest = 30; // milliseconds, between two

Time now()
{
    return std::chrono::steady_clock::now();
}

/// Looks each time that something has happened.
template <typename True>
void until(const char *what, True isTrue)
{
    const Time began = now();
    while (!isTrue()) {
        if (now() - began > patience)
            qFatal("%s did not come about", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void pause()
{
    bool over = false;
    QTimer::singleShot(rest, qApp, [&] { over = true; });
    until("a pause", [&] { return over; });
}

double middle(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// What the main thread knows of the champion's end.
struct Seen {
    Time known{};
    qsizetype waiting = 0;
};

/// The champion's end: offers where it may, and answers each line at once.
class Champion : public QObject {
public:
    Champion(const Clock &clock, Seen &seen)
        : m_link(loginOf(u"one@champions.test/talk"_s, "champion-one"))
        , m_transport(m_link)
        , m_clock(clock)
        , m_desk(m_transport, clock)
        , m_seen(seen)
    {
        connect(&m_desk, &HelpDesk::waitingChanged, this, &Champion::look);
        connect(&m_desk, &HelpDesk::accepted, this,
            [this](const QString &from, const HelpRequest &, const QString &talk, const ChatMessage &first) {
                begin(from, talk, first);
            });
        ChampionCard card;
        card.languages = {u"en"_s};
        card.skills = {u"universal-credit"_s};
        card.most = 1;
        m_desk.setCard(card);
        m_desk.setAvailable(true);
        m_link.open();
    }

    std::atomic_bool offers = false;

private:
    void look()
    {
        const Time time = now();
        const qsizetype waiting = m_desk.waiting().size();
        QMetaObject::invokeMethod(
            qApp,
            [&seen = m_seen, time, waiting] {
                seen = {time, waiting};
            },
            Qt::QueuedConnection);
        if (offers && waiting > 0 && m_desk.mayOffer())
            m_desk.offer(m_desk.waiting().constFirst().request.id);
    }
    void begin(const QString &from, const QString &name, const ChatMessage &first)
    {
        m_talk = std::make_unique<Talk>(m_transport, m_clock, name, from);
        connect(m_talk.get(), &Talk::came, this, [this](const QList<Conversation::Note> &notes) {
            if (!notes.constLast().words.isEmpty())
                m_talk->say(u"It asks where you live now, and since when."_s);
        });
        m_talk->take(first);
    }

    Link m_link;
    XmppTransport m_transport;
    const Clock &m_clock;
    HelpDesk m_desk;
    std::unique_ptr<Talk> m_talk;
    Seen &m_seen;
};

std::vector<double> measureRequests(int count, Kiosk &kiosk, const Seen &seen)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const Time began = now();
        kiosk.ask(u"universal-credit"_s);
        until("a request", [&] { return seen.waiting == 1; });
        times.push_back(Milliseconds(seen.known - began).count());
        kiosk.caller.cancel();
        until("an empty desk", [&] { return seen.waiting == 0; });
        pause();
    }
    return times;
}

std::vector<double> measureTalk(int count, Kiosk &kiosk)
{
    kiosk.ask(u"universal-credit"_s);
    until("a talk", [&] { return kiosk.talk != nullptr; });
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        pause();
        const Time began = now();
        kiosk.say(u"What does question %1 of this page want from me?"_s.arg(i));
        until("an answer", [&] { return kiosk.heard.size() == i + 1; });
        times.push_back(Milliseconds(now() - began).count());
    }
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = QCoreApplication::arguments().value(1).toInt();
    if (count < 1)
        return 2;
    const SystemClock clock;
    Seen seen;
    QThread thread;
    QObject there; // whose thread the champion's end is made in
    there.moveToThread(&thread);
    thread.start();
    std::unique_ptr<Champion> champion;
    QMetaObject::invokeMethod(
        &there, [&] { champion = std::make_unique<Champion>(clock, seen); }, Qt::BlockingQueuedConnection);
    Link link(loginOf(u"one@kiosks.test/talk"_s, "kiosk-one"));
    XmppTransport transport(link);
    Kiosk kiosk(transport, clock);
    link.show({});
    link.open();
    until("a champion", [&] { return !kiosk.caller.present().isEmpty(); });
    const std::vector<double> known = measureRequests(count, kiosk, seen);
    champion->offers = true;
    const std::vector<double> answered = measureTalk(count, kiosk);
    QMetaObject::invokeMethod(
        &there, [&] { champion.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    std::printf("%.3f %.3f\n", middle(known), middle(answered));
    return 0;
}
