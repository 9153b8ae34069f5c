// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/GuideShelf.h"
#include "guides/QuestionGlossary.h"
#include "output/Voice.h"
#include "printing/CupsServer.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/HelpParts.h"
#include "programs/session/JourneyController.h"
#include "programs/session/LiveParts.h"
#include "programs/session/PracticeController.h"
#include "programs/session/ShelfModel.h"
#include "programs/session/SlipController.h"
#include "programs/session/SpeechController.h"
#include "programs/session/Startup.h"
#include "programs/session/TimeController.h"
#include "programs/session/VisitParts.h"

#include <QQmlApplicationEngine>
#include <QTranslator>

class QQuickWindow;

namespace alongside {

/// The object graph of one visit: its members, in the order in which they need each other. Main thread.
class SessionParts : public QObject {
    Q_OBJECT

public:
    SessionParts(const Options &options, const Policy &policy);
    ~SessionParts() override;

    /// Opens the window, at once or, where there is a vault, when that lets it be seen; false when the
    /// screens could not be loaded (said on standard error).
    bool show();
    /// Loads all QML and all guides without showing them; 0 when all is well, else 1 (said on standard
    /// error).
    int selfTest();

private Q_SLOTS:
    /// The visit is over: this process ends. In a demonstration, unless asked for one visit only, a new one
    /// takes its place.
    void finish();

private:
    bool load();
    /// Paints once where nobody sees it: making what a graphics driver needs takes longer than all else.
    void warmUp();
    void appear();
    void addWipers();
    /// Reads and makes what the first picture does not need, so that it comes sooner.
    void complete();
    /// A practice is to begin: its form is read, and what shows it is made.
    void openPractice();
    /// What goes on tells the time what it must know, and the time ends the visit.
    void watchTime();
    /// What goes on with a real page tells time and visit what they must know.
    void watchLive();
    /// The vault gives help its account, and keeps what it must not lose.
    void joinHelp();
    /// What opens the place that is kept stands on the slip.
    void putOnSlip();
    /// Puts the chosen language into the words of the screens.
    void speak();

    Options m_options;
    Policy m_policy;
    GuideShelf m_guides;
    QuestionGlossary m_glossary;
    DisplaySettings m_settings;
    EspeakVoice m_voice;
    SpeechController m_speech;
    ShelfModel m_shelf;
    JourneyController m_journey;
    PracticeController m_practice;
    SystemClock m_clock;
    CupsServer m_printer;
    PrintQueue m_prints;
    SlipController m_slip;
    LiveParts m_live;
    TimeController m_time;
    HelpParts m_help;
    VisitParts m_visit;
    QTranslator m_translator;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; ///< Owned by the engine.
};

} // namespace alongside
