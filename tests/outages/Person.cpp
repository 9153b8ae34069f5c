// SPDX-License-Identifier: GPL-3.0-or-later
// A session without a window, made of what the real one is made of, for a kiosk to start: its person asks for
// help, and then says something twenty times a second. The folder OUTAGES in the environment has the policy,
// takes what the screen shows, and says with a file "quiet" that enough was said.
#include "ScreenLog.h"
#include "Talker.h"
#include "fakes/LoggedPrintServer.h"
#include "fakes/LoggedVoice.h"
#include "guides/GuideShelf.h"
#include "guides/QuestionGlossary.h"
#include "policy/PolicyFile.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/HelpParts.h"
#include "programs/session/JourneyController.h"
#include "programs/session/LiveController.h"
#include "programs/session/PracticeController.h"
#include "programs/session/SpeechController.h"
#include "visit/Channel.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTimer>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = Message::Kind;

namespace {

const QString folder = qEnvironmentVariable("OUTAGES");

class Person : public QObject {
public:
    Person(const Policy &policy, int line)
        : m_line(line)
        , m_live(m_journey, m_glossary, m_settings, {}, m_tools)
        , m_help(policy,
              {m_journey, m_guides, m_glossary, m_settings, m_practice, m_live, m_prints,
                  [] { return false; }, m_clock})
    {
        connect(&m_line, &Channel::closed, this, [] { std::_Exit(0); });
        connect(&m_line, &Channel::received, this, &Person::take);
        m_help.setKeeper([this](const Secret &kept) {
            return m_line.send({Kind::KeepTalk, {}, kept.copy()}, 0ms);
        });
        connect(&m_help.help(), &HelpController::changed, this, &Person::noteStage);
        connect(&m_turn, &QTimer::timeout, this, &Person::act);
        connect(&m_beat, &QTimer::timeout, this, [this] { m_line.send({Kind::Beat}); });
        m_beat.start(500ms);
        m_line.send({Kind::Ready});
    }

private:
    HelpTalk &talk() { return *m_help.help().talk(); }

    void take(const Message &message)
    {
        if (message.kind == Kind::Chat || message.kind == Kind::Talk)
            m_help.take(message);
        if (message.kind == Kind::Show)
            appear();
    }

    // only now is it known that this process is no spare
    void appear()
    {
        m_log = std::make_unique<ScreenLog>(*talk().lines(), "said", nextScreen(folder, u"person"_s));
        m_talker = std::make_unique<Talker>(
            folder + u"/person.said"_s, [this](const QString &word) { return talk().say(word); });
        QSaveFile number(folder + u"/person.pid"_s);
        if (number.open(QIODevice::WriteOnly))
            number.write(QByteArray::number(QCoreApplication::applicationPid()));
        number.commit();
        m_line.send({Kind::Shown, {{u"clipboard"_s, true}}});
        m_help.help().enter();
        m_turn.start(50ms);
    }

    void noteStage()
    {
        const QString stage = m_help.help().stage();
        if (std::exchange(m_stage, stage) != stage && m_log)
            m_log->write(u"stage"_s, stage);
    }

    void act()
    {
        if (QFile::exists(folder + u"/quiet"_s))
            return;
        if (m_help.help().stage() == u"talking")
            m_talker->speak();
        else if (m_help.help().stage().isEmpty() && m_help.help().isSomebodyFree())
            m_help.help().ask(u"question"_s, true, true);
    }

    Channel m_line;
    SystemClock m_clock;
    DisplaySettings m_settings{DisplaySettings::Start()};
    GuideShelf m_guides;
    QuestionGlossary m_glossary;
    JourneyController m_journey{m_guides, m_settings};
    LoggedPrintServer m_printer;
    PrintQueue m_prints{m_printer, m_clock, {}};
    LoggedVoice m_voice;
    SpeechController m_speech{m_voice, m_settings};
    LiveTools m_tools{{}, m_prints, m_speech, m_settings};
    LiveController m_live;
    PracticeController m_practice{m_journey, m_glossary, m_settings};
    HelpParts m_help;
    std::unique_ptr<ScreenLog> m_log;
    std::unique_ptr<Talker> m_talker;
    QString m_stage;
    QTimer m_turn;
    QTimer m_beat;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto reading =
        PolicyFile::read(folder + u"/policy.json"_s, qEnvironmentVariable("OUTAGES_CONTENT"));
    if (!reading.policy)
        return 2;
    Person person(*reading.policy, QCoreApplication::arguments().last().toInt());
    return QCoreApplication::exec();
}
