// SPDX-License-Identifier: GPL-3.0-or-later
// A desk without a window, made of what the real one is made of: its champion signs in, offers help to
// whoever waits, and then says something twenty times a second. The folder OUTAGES in the environment has the
// settings, takes what the screen shows, and says with a file "quiet" that enough was said.
#include "ScreenLog.h"
#include "Talker.h"
#include "programs/desk/parts.h"

#include <QCoreApplication>
#include <QTimer>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = qEnvironmentVariable("OUTAGES");

class Champion : public QObject {
public:
    explicit Champion(const DeskContent &content)
        : m_settings(folder + u"/desk.json"_s, folder + u"/desk-defaults.json"_s)
        , m_signIn(m_clock, content, m_settings)
        , m_talker(folder + u"/champion.said"_s, [this](const QString &word) { return m_talk->say(word); })
    {
        connect(&m_turn, &QTimer::timeout, this, &Champion::act);
        m_turn.start(50ms);
        m_signIn.signIn(u"one@champions.test"_s, {}, u"champion-one"_s, false);
    }

private:
    void act()
    {
        Desk *desk = m_signIn.desk();
        if (!desk)
            return;
        // one who has begun anew rests
        desk->setAvailable(m_isFirst);
        desk->offerNext();
        for (QObject *each : desk->talks())
            lookAt(qobject_cast<DeskTalk *>(each));
        if (m_talk && !QFile::exists(folder + u"/quiet"_s))
            m_talker.speak();
    }

    void lookAt(DeskTalk *talk)
    {
        if (m_seen.contains(talk))
            return;
        m_seen.append(talk);
        m_talk = talk;
        auto *log = new ScreenLog(*talk->notes(), "words", nextScreen(folder, u"champion"_s), talk);
        connect(talk, &DeskTalk::stateChanged, log, [log, talk] { log->write(u"stage"_s, talk->state()); });
    }

    SystemClock m_clock;
    DeskSettings m_settings;
    SignIn m_signIn;
    Talker m_talker;
    const bool m_isFirst = !QFile::exists(folder + u"/champion-1.screen"_s);
    DeskTalk *m_talk = nullptr;
    QList<DeskTalk *> m_seen;
    QTimer m_turn;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto content = readContent(qEnvironmentVariable("OUTAGES_CONTENT"));
    if (!content)
        return 2;
    Champion champion(content.value());
    return QCoreApplication::exec();
}
