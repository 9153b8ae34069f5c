// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/Policy.h"
#include "programs/admin/prove/Stage.h"
#include "proof/FileSearch.h"

#include <ctime>
#include <functional>
#include <memory>

namespace alongside {

class Champion;

/// What a proof came to, over all its visits.
struct Findings {
    QString hands; ///< How was typed.
    int visits = 0;
    QStringList arrived; ///< The places in which what was typed was found before Finish.
    QList<Looked> looked; ///< For each channel, summed up.
    QStringList lines; ///< The kiosk's own line about each visit.
    QString leftOut; ///< Why nobody chatted, where nobody could.
    QStringList troubles; ///< Why the proof is none, though nothing was found.

    bool holds() const;
    int hits() const;
    /// Adds to what was looked at in the same channel.
    void add(const Looked &more);
};

/// Visits to the real kiosk that type what can be found again, and a search of all that may have kept it.
class Proof {
public:
    /// With `everywhere`, also all other file systems that can be written, once, at the end. The stage is
    /// open and outlives it.
    Proof(Stage &stage, const Policy &policy, bool everywhere);
    ~Proof();

    /// Plays so many visits, each searched before the next, and tells of each as it is done.
    Findings visits(int count, const std::function<void(const Findings &)> &done);
    /// Leaks on purpose, once in each channel and writing; each that is not found is a trouble.
    Findings control();

private:
    void visit(Findings &findings);
    bool typeIn(const QByteArray &part, const QList<Canary> &canaries, Findings &findings);
    bool talk(Findings &findings);
    void part(Findings &findings, const QList<Canary> &typed);
    std::unique_ptr<Champion> champion(const Canary &answer) const;
    void checkArrival(const QList<Canary> &canaries, Findings &findings) const;
    QList<Looked> searchAll(const MarkSearch &search, const QList<Place> &places, std::time_t since);
    QList<Place> places() const;
    void controlFiles(const Canary &canary, const MarkSearch &search, Findings &findings) const;
    void controlMemory(const Canary &canary, const MarkSearch &search, Findings &findings) const;
    void controlLivePage(Findings &findings);
    void controlChat(Findings &findings);
    QList<Process> processOf(const QString &word) const;
    void controlClipboard(const Canary &canary, const MarkSearch &search, Findings &findings) const;
    void controlLogs(const Canary &canary, const MarkSearch &search, Findings &findings);

    Stage &m_stage;
    Policy m_policy;
    bool m_everywhere;
    std::time_t m_start;
    QList<Canary> m_typed; ///< In all visits.
    std::unique_ptr<Champion> m_champion; ///< Of the visit that is played.
};

} // namespace alongside
