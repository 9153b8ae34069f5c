// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/Exchange.h"
#include "fakes/FakeClock.h"
#include "fakes/LoggedPrintServer.h"
#include "fakes/LoggedVoice.h"
#include "guides/GuideShelf.h"
#include "guides/QuestionGlossary.h"
#include "help/HelpDesk.h"
#include "help/TakenUp.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/HelpController.h"
#include "programs/session/HelpSight.h"
#include "programs/session/JourneyController.h"
#include "programs/session/LiveController.h"
#include "programs/session/PracticeController.h"
#include "programs/session/SpeechController.h"
#include "trust/SignedText.h"

namespace alongside {

class ChampionEnd;

/// A visit on a page of a real service, with help from a person over an exchange in memory.
class HelpVisit {
public:
    explicit HelpVisit(bool unchecked = false);

    HelpController &help() { return *m_help; }
    /// The process ends, and another one takes its place with the same address.
    void restart();
    void talkWith(ChampionEnd &champion);
    /// The page of this step, with one question of this guide's.
    void come(const QString &step, const QByteArray &question = "text", const QByteArray &kind = "question");
    /// A page of the practice, which must have begun.
    void practise(const QByteArray &kind);
    void signIn();
    void deliver();
    /// What passes by the clock happens.
    void turn();
    /// Such as "mine Hello +", with the sign once it has arrived.
    QStringList lines();

    Exchange exchange;
    bool isEnding = false;
    FakeClock clock;
    SignedText::Keys keys = SignedText::makeKeys();
    DisplaySettings settings{DisplaySettings::Start()};
    GuideShelf guides;
    QuestionGlossary glossary;
    JourneyController journey{guides, settings};
    LoggedPrintServer server;
    PrintQueue queue{server, clock, {}};
    LoggedVoice voice;
    SpeechController speech{voice, settings};
    LiveTools tools;
    LiveController live;
    PracticeController practice{journey, glossary, settings};
    HelpSight sight{practice, live};
    MemoryTransport transport{exchange, QStringLiteral("one@kiosks.test/v")};

private:
    void start();

    const bool m_unchecked;
    std::unique_ptr<HelpController> m_help;
};

/// A champion at their desk; without a name, one whose badge does not count.
class ChampionEnd : public QObject {
public:
    ChampionEnd(HelpVisit &visit, const QString &id, const QString &name,
        const QString &resource = QStringLiteral("d"));

    /// Offers help to whoever waits.
    void help();
    void say(const QString &words);
    void point(const QString &question);
    void answer(const QString &worry);
    /// Takes in as many as they can.
    void fill(HelpVisit &visit);

    HelpVisit &visit;
    MemoryTransport transport;
    HelpDesk desk;
    std::unique_ptr<Talk> talk;
    QStringList words;
    QList<TakenUp::Line> told; ///< What was said before they began anew.
    QList<SeenPlace> places;
    QList<TalkEvent::Agreed> agreed;
    QList<Worry> worries;
    QList<WorryTalk> talks;
    bool isOver = false;

private:
    void hear(const QList<Conversation::Note> &notes);
};

} // namespace alongside
