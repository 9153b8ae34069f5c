// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/kiosk/Departure.h"
#include "programs/kiosk/Vault.h"

namespace alongside {

/// How a supervisor works.
struct SupervisorOptions {
    QString program; ///< alongside-session.
    QStringList arguments; ///< For each session.
    QProcessEnvironment environment; ///< For each session.
    QString runtimeFolder; ///< On memory only; the sessions' folders lie here.
    bool spare = true; ///< Keep one started and hidden.
    std::chrono::milliseconds beat{1000}; ///< How often a session says that it lives.
    /// Purges what the visit left with the print server; true when that keeps nothing of it.
    std::function<bool()> purgePrints = [] {
        return true;
    };
};

/// Gives each person a process of their own: starts it, keeps a spare warm, brings the person back after a
/// crash, and lets nobody in before all of the one before is gone. Main thread.
class Supervisor : public QObject {
    Q_OBJECT

public:
    static constexpr int missedBeats = 20; ///< After so many a session hangs, and is ended.
    static constexpr int loadingBeats = 60; ///< After so many one that is still not loaded is ended.
    static constexpr int quietBeats = 120; ///< After so many an earlier crash counts no more.

    /// Takes one line for the terminal's log; never anything of the person.
    using Journal = std::function<void(const QString &)>;

    /// The vault must outlive it.
    Supervisor(const SupervisorOptions &options, Vault &vault, Journal journal, QObject *parent = nullptr);
    ~Supervisor() override;

    void start();
    /// Ends all sessions and all that they left. Blocks for two seconds at most.
    void stop();

Q_SIGNALS:
    /// No session can be started; somebody must look.
    void gaveUp();

private:
    void makeSpare();
    void spareEnded();
    void showNext();
    void take(const Message &message);
    void answer(const Message &request);
    void shown(const QCborMap &fields);
    void finish(const QCborMap &fields);
    void crashed();
    void depart();
    void departed();
    void countBeats();
    void tellWaiting(bool waiting);
    QCborMap news() const;

    SupervisorOptions m_options;
    Vault &m_vault;
    Journal m_journal;
    std::unique_ptr<SessionProcess> m_current;
    std::unique_ptr<SessionProcess> m_spare;
    std::unique_ptr<Departure> m_departure;
    QTimer m_beats;
    QCborMap m_receipt; ///< Of the visit before, until it was shown.
    QStringList m_report; ///< What is to be said about it in the log.
    QCborMap m_beat; ///< What the visit said last of itself.
    Secret m_pin; ///< Of the person.
    int m_missed = 0;
    int m_quiet = 0;
    int m_crashes = 0; ///< In a row.
    int m_failedStarts = 0; ///< In a row.
    int m_loading = 0; ///< Beats since the spare was started.
    int m_processes = 0;
    int m_visits = 0;
    bool m_isShown = false; ///< The current one has been seen.
    bool m_finished = false; ///< The one that departs had said Finish.
    bool m_waiting = false; ///< Others wait for the terminal.
};

} // namespace alongside
