// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "proof/Looked.h"
#include "proof/MarkSearch.h"
#include "proof/Process.h"

#include <QProcess>
#include <QTemporaryDir>

namespace alongside {

/// Where a proof is played: what to start, and as whom.
struct StageOptions {
    QString folder; ///< Of the scripts that make a display and play a visit.
    QString kiosk; ///< alongside-kiosk.
    QString policyFile; ///< Empty for the one beside the programs.
    QString user; ///< Who the kiosk runs as; empty for whoever runs this.
};

/// The real kiosk on a display of its own, and the hands that work it: a script that types as a person does.
/// What is typed goes to the script through a pipe, never on a command line. Blocks; main thread.
class Stage {
public:
    explicit Stage(const StageOptions &options);
    ~Stage();

    /// Starts display, kiosk and hands.
    Result<Done> open();
    /// Types each canary in the place of its name: in the part "visit" from the start, in "live" on the page
    /// of a stand-in service; "send" hands it to that service without a visit.
    Result<Done> type(const QByteArray &part, const QList<Canary> &canaries);
    /// True when these letters are the last answer of which the stand-in service said that it came.
    bool hasReceived(const Canary &canary) const;
    /// Finishes the visit, as far as the kiosk's line about it; the line.
    Result<QString> finish();
    /// Ends kiosk and display.
    Result<Done> close();

    /// The kiosk, its sessions, and whatever else its user runs; not the hands nor the bus by which they see.
    QList<Process> terminal() const;
    /// The stand-in service, which is searched like all others.
    pid_t standIn() const { return m_standIn; }
    /// The sessions and their children.
    QList<Process> sessions() const;
    /// What the hands said of themselves: how they type.
    QString hands() const { return m_hands; }
    /// What the kiosk wrote since the last time, searched.
    Looked searchLog(const MarkSearch &search);
    /// Writes into the kiosk's log for a control leak; -1 where that cannot be done.
    int openLog() const;
    uid_t user() const { return m_user; }
    QString home() const { return m_home; }
    QString runtimeFolder() const { return m_runtime; }

private:
    Result<Done> command(const QByteArray &words);
    Result<QStringList> until(const QString &word);
    void note(const QStringList &words);
    void keepLog();

    StageOptions m_options;
    uid_t m_user;
    QString m_home;
    QTemporaryDir m_folder; ///< For the visits' policy, and a picture of where the hands got stuck.
    QProcess m_process;
    int m_commands = -1; ///< Our end of the script's standard input.
    pid_t m_kiosk = 0, m_standIn = 0;
    Mark m_received; ///< The last answer at the stand-in service.
    QList<pid_t> m_instruments;
    QString m_hands;
    QString m_runtime;
    QByteArray m_log; ///< What was not searched yet.
    QStringList m_lines; ///< Of visits, from the log, not asked for yet.
    QByteArray m_rest; ///< A line of the log that has no end yet.
};

} // namespace alongside
