// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Wiper.h"
#include "programs/session/ComingBack.h"
#include "programs/session/SavingController.h"
#include "programs/session/TimeController.h"
#include "programs/session/VisitController.h"
#include "programs/session/VisitLine.h"
#include "programs/session/VisitRecorder.h"

namespace alongside {

/// What makes one person's visit more than its screens: the line to the vault, the record that is written,
/// and the end with its wiping. Main thread.
class VisitParts : public QObject {
    Q_OBJECT

public:
    /// Descriptor: as for VisitLine. None of the others is owned; all must outlive it.
    VisitParts(int descriptor, DisplaySettings &settings, JourneyController &journey,
        PracticeController &practice, TimeController &time, QObject *parent = nullptr);

    /// False in a demonstration.
    bool hasVault() const { return m_line.isThere(); }
    VisitRecorder &recorder() { return m_recorder; }
    VisitController &visit() { return m_visit; }
    SavingController &saving() { return m_saving; }
    ComingBack &comingBack() { return m_comingBack; }

    /// What is to be wiped at the end, in this order.
    void addWiper(Wiper wiper) { m_wipers.push_back(std::move(wiper)); }
    /// All is loaded: the vault may let this visit be seen.
    void ready();
    /// The first picture stands.
    void shown(bool clipboardEmpty);
    /// What another process would need to go on with a talk; nothing once it is over. False where the vault
    /// has no room for it just now.
    bool keepTalk(Secret talk);
    /// Somebody helped in person: the visit is counted as such, and nothing else is said of it.
    void countInPerson();
    /// A real page is open or not, which after a crash is said; and whether it is private, so that nothing is
    /// written meanwhile. Nothing else is ever known here of a real page.
    void setLive(bool open, bool isPrivate);

Q_SIGNALS:
    /// The chat account of the terminal, or a talk to go on with (Message::Kind::Chat and Talk).
    void chatTold(const alongside::Message &message);
    /// To be seen now.
    void showAsked();
    /// The visit is over, wiped, and said so: the process must end at once.
    void over();

private:
    void take(const Message &message);
    void comeBack(const Message &visit);
    bool openRecord(const Message &visit);
    void end(bool keep);
    void beat(std::chrono::milliseconds patience = std::chrono::seconds(1));
    void askStaff(const QString &action, const Secret &code);

    SystemClock m_clock;
    TimeController &m_time;
    VisitLine m_line;
    VisitRecorder m_recorder;
    VisitController m_visit;
    SavingController m_saving;
    ComingBack m_comingBack;
    std::vector<Wiper> m_wipers;
    Secret m_pin; ///< From before a crash, until the visit is shown.
    QTimer m_beat;
    bool m_live = false;
    bool m_inPerson = false; ///< Somebody helped in person, in this process or before a crash.
};

} // namespace alongside
