// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/prove/Proof.h"

#include "programs/admin/prove/Champion.h"
#include "proof/ClipboardSearch.h"
#include "proof/JournalSearch.h"
#include "proof/MemorySearch.h"

#include <QSet>

#include <algorithm>

namespace alongside {

namespace {

// The places of a visit in which a person types; the script knows them by these names.
const QStringList placesToType{
    QStringLiteral("practice"), QStringLiteral("keyboard"), QStringLiteral("note")};
const QString livePage = QStringLiteral("live page");

QList<Canary> canariesFor(const QStringList &places)
{
    QList<Canary> canaries;
    for (const QString &place : places)
        canaries.append(Canary::random(place));
    return canaries;
}

} // namespace

bool Findings::holds() const
{
    return hits() == 0 && troubles.isEmpty();
}

int Findings::hits() const
{
    int sum = 0;
    for (const Looked &each : looked)
        sum += static_cast<int>(each.hits.size());
    return sum;
}

void Findings::add(const Looked &more)
{
    const auto same = std::find_if(
        looked.begin(), looked.end(), [&more](const Looked &each) { return each.channel == more.channel; });
    if (same == looked.end()) {
        looked.append(more);
    } else {
        same->at = more.at;
        same->bytes += more.bytes;
        same->hits += more.hits;
        same->troubles += more.troubles;
    }
    troubles += more.troubles;
}

Proof::Proof(Stage &stage, const Policy &policy, bool everywhere)
    : m_stage(stage)
    , m_policy(policy)
    , m_everywhere(everywhere)
    , m_start(std::time(nullptr))
{
}

Proof::~Proof() = default;

Findings Proof::visits(int count, const std::function<void(const Findings &)> &done)
{
    Findings findings;
    findings.hands = m_stage.said(QStringLiteral("hands")).join(u' ');
    while (findings.visits < count && findings.troubles.isEmpty()) {
        visit(findings);
        done(findings);
    }
    if (m_everywhere && findings.troubles.isEmpty()) {
        QList<Place> all = places();
        for (const QString &mount : FileSearch::writableMounts())
            all.append({QStringLiteral("all other files"), mount});
        const MarkSearch search(m_typed);
        for (const Looked &looked : FileSearch(search, all).look(m_start))
            findings.add(looked);
    }
    return findings;
}

void Proof::visit(Findings &findings)
{
    const qsizetype before = m_typed.size();
    const std::time_t since = std::time(nullptr);
    // each looked for at once: what was practised may be forgotten by the time of the live page
    if (!typeIn("visit", canariesFor(placesToType), findings)
        || !typeIn("live", canariesFor({livePage}), findings) || !talk(findings))
        return;
    const auto line = m_stage.finish();
    if (!line) {
        findings.troubles.append(line.error().message);
        return;
    }
    findings.lines.append(line.value());
    part(findings, m_typed.mid(before));
    const MarkSearch search(m_typed.mid(before));
    for (const Looked &looked : searchAll(search, places(), since))
        findings.add(looked);
    ++findings.visits;
}

// Types in each place letters of its own; false when that could not be done.
bool Proof::typeIn(const QByteArray &part, const QList<Canary> &canaries, Findings &findings)
{
    m_typed += canaries;
    const auto typed = m_stage.type(part, canaries);
    if (typed)
        checkArrival(canaries, findings);
    else
        findings.troubles.append(typed.error().message);
    return bool(typed);
}

// What never arrived cannot be left behind: without this, a proof that types nothing would hold.
void Proof::checkArrival(const QList<Canary> &canaries, Findings &findings) const
{
    QSet<QString> found;
    const MarkSearch search(canaries);
    const Looked looked = MemorySearch(search).look(m_stage.sessions());
    for (const Hit &hit : looked.hits)
        found.insert(hit.canary);
    for (const Canary &canary : canaries) {
        if (!found.contains(canary.name()))
            findings.troubles.append(QStringLiteral(
                "What was typed in \"%1\" is not in the memory of the visit: it did not arrive.")
                                         .arg(canary.name()));
        else if (canary.name() == livePage && !m_stage.hasReceived(canary))
            findings.troubles.append(
                QStringLiteral("What was typed on the live page did not come to the stand-in service."));
        else if (!findings.arrived.contains(canary.name()))
            findings.arrived.append(canary.name());
    }
    findings.troubles += looked.troubles;
}

QList<Looked> Proof::searchAll(const MarkSearch &search, const QList<Place> &places, std::time_t since)
{
    QList<Looked> all{MemorySearch(search).look(m_stage.terminal()), searchClipboard(search),
        m_stage.searchLog(search), searchJournal(search, since)};
    return all + FileSearch(search, places).look(since);
}

QList<Place> Proof::places() const
{
    const QString home = m_stage.home();
    const QString shared = QStringLiteral("shared memory"), spool = QStringLiteral("print spool"),
                  temporary = QStringLiteral("temporary files");
    QList<Place> places{{QStringLiteral("saved places"), m_policy.savingFolder},
        {QStringLiteral("runtime folder"), m_stage.runtimeFolder()},
        {QStringLiteral("key store"), home + QStringLiteral("/.local/share/keyrings")},
        {QStringLiteral("home"), home}, {shared, QStringLiteral("/dev/shm")},
        {temporary, QStringLiteral("/tmp")}, {temporary, QStringLiteral("/var/tmp")},
        {spool, QStringLiteral("/var/spool")}, {spool, QStringLiteral("/var/cache/cups")},
        {QStringLiteral("logs"), QStringLiteral("/var/log")},
        {QStringLiteral("logs"), QStringLiteral("/run/log")}};
    if (const QStringList server = m_stage.said(QStringLiteral("chat-server-in")); !server.isEmpty())
        places.append({QStringLiteral("chat server"), server.first()});
    return places;
}

} // namespace alongside
