// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "proof/Looked.h"
#include "proof/MarkSearch.h"
#include "proof/Process.h"

#include <QHash>
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
    /// of a stand-in service, in "chat" with a champion; "send" hands it to that service without a visit.
    /// "restart", with none, restarts the chat server.
    Result<Done> type(const QByteArray &part, const QList<Canary> &canaries);
    /// True when these letters are the last answer of which the stand-in service said that it came.
    bool hasReceived(const Canary &canary) const;
    /// Finishes the visit, as far as the kiosk's line about it; the line.
    Result<QString> finish();
    /// Ends kiosk and display.
    Result<Done> close();

    /// The kiosk, its sessions, and whatever else its user runs; not the hands nor the bus by which they see.
    QList<Process> terminal() const;
    /// What the hands said last after this word, such as "hands": how they type.
    QStringList said(const QString &word) const { return m_said.value(word); }
    /// A process of which they said its number: the "stand-in" service, the "chat-server". 0 for none.
    pid_t numberOf(const QString &word) const { return said(word).value(0).toInt(); }
    /// The sessions and their children.
    QList<Process> sessions() const;
    /// What the kiosk wrote since the last time, searched.
    Looked searchLog(const MarkSearch &search);
    /// Writes into the kiosk's log for a control leak; -1 where that cannot be done.
    int openLog() const;
    uid_t user() const { return m_user; }
    QString home() const { return m_home; }
    QString runtimeFolder() const { return said(QStringLiteral("runtime")).value(0); }

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
    QHash<QString, QStringList> m_said; ///< By its first word.
    Mark m_received; ///< The last answer at the stand-in service.
    QList<pid_t> m_instruments;
    QByteArray m_log; ///< What was not searched yet.
    QStringList m_lines; ///< Of visits, from the log, not asked for yet.
    QByteArray m_rest; ///< A line of the log that has no end yet.
};

} // namespace alongside
