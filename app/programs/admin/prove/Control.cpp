// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/prove/Proof.h"
#include "proof/ClipboardSearch.h"
#include "proof/Descriptor.h"
#include "proof/JournalSearch.h"
#include "proof/Leak.h"
#include "proof/MemorySearch.h"

#include <QFileInfo>
#include <QSet>

namespace alongside {

namespace {

const QString none = QStringLiteral("there is none here");

// Notes how many of the leaks in a place were found, and names each that was not.
void judge(Findings &findings, const Looked &looked, const QString &where, const QList<Writing> &writings)
{
    QSet<QString> found;
    for (const Hit &hit : looked.hits) {
        if (hit.where.contains(where))
            found.insert(hit.writing);
    }
    int missed = 0;
    for (const Writing &writing : writings) {
        if (found.contains(writing.name()))
            continue;
        ++missed;
        findings.troubles.append(QStringLiteral("The leak in %1 (%2), written as %3, was not found.")
                                     .arg(looked.channel, where, writing.name()));
    }
    Looked sum{looked.channel, {}, looked.bytes, {}, looked.troubles};
    for (Looked &each : findings.looked) {
        if (each.channel == looked.channel)
            sum.at = each.at;
    }
    const int before = sum.at.section(u' ', 0, 0).toInt(), of = sum.at.section(u' ', 2, 2).toInt();
    const int all = static_cast<int>(writings.size());
    sum.at = QStringLiteral("%1 of %2 leaks found").arg(before + all - missed).arg(of + all);
    findings.add(sum);
}

} // namespace

Findings Proof::control()
{
    Findings findings;
    findings.hands = m_stage.said(QStringLiteral("hands")).join(u' ');
    const Canary canary = Canary::random(QStringLiteral("control"));
    const MarkSearch search({canary});
    controlMemory(canary, search, findings);
    controlLivePage(findings);
    controlChat(findings);
    controlClipboard(canary, search, findings);
    controlLogs(canary, search, findings);
    controlFiles(canary, search, findings);
    return findings;
}

void Proof::controlMemory(const Canary &canary, const MarkSearch &search, Findings &findings) const
{
    {
        const auto leak = Leak::inMemory(canary, m_stage.user());
        judge(findings, MemorySearch(search).look(m_stage.terminal()),
            QStringLiteral("(%1), [heap]").arg(leak->pid()), Writing::all());
    }
    const auto leak = Leak::inNamelessFile(canary, QStringLiteral("/dev/shm"));
    judge(findings, MemorySearch(search).look(Process::from(leak->pid())),
        QStringLiteral("(%1), a file without a name").arg(leak->pid()), Writing::all());
}

// The stand-in service says what came to it and nothing else, is searched, and has nothing that could be
// found.
void Proof::controlLivePage(Findings &findings)
{
    const QString name = QStringLiteral("live page");
    const Canary sent = Canary::random(name), other = Canary::random(name);
    if (const auto typed = m_stage.type("send", {sent}); !typed)
        findings.troubles.append(typed.error().message);
    if (!m_stage.hasReceived(sent) || m_stage.hasReceived(other))
        findings.troubles.append(
            QStringLiteral("The stand-in service does not tell what came to it from what did not."));
    const QList<Process> service = processOf(QStringLiteral("stand-in"));
    if (service.isEmpty())
        findings.troubles.append(QStringLiteral("The stand-in service is not among what is searched."));
    const MarkSearch search({sent});
    Looked looked = MemorySearch(search).look(service);
    if (!looked.hits.isEmpty())
        findings.troubles.append(QStringLiteral("The stand-in service keeps what comes to it."));
    findings.add(
        {name, QStringLiteral("told what came, kept nothing"), looked.bytes, looked.hits, looked.troubles});
}

void Proof::controlClipboard(const Canary &canary, const MarkSearch &search, Findings &findings) const
{
    for (const char *const selection : {"CLIPBOARD", "PRIMARY", "SECONDARY"}) {
        for (const Writing &writing : Writing::all()) {
            const auto leak = Leak::onSelection(canary, writing, selection);
            judge(findings, searchClipboard(search), QLatin1String(selection), {writing});
        }
    }
}

void Proof::controlLogs(const Canary &canary, const MarkSearch &search, Findings &findings)
{
    const Descriptor log(m_stage.openLog());
    {
        const auto leak = Leak::inStream(canary, log.number());
        judge(findings, m_stage.searchLog(search), QStringLiteral("a line"), Writing::all());
    }
    if (!hasJournal()) {
        findings.add(searchJournal(search, m_start));
        return;
    }
    const auto leak = Leak::inJournal(canary);
    judge(findings, searchJournal(search, m_start), QStringLiteral("an entry"), Writing::all());
}

void Proof::controlFiles(const Canary &canary, const MarkSearch &search, Findings &findings) const
{
    for (const Place &place : places()) {
        if (!QFileInfo(place.folder).isDir()) {
            findings.add({place.channel, none, 0, {}, {}});
            continue;
        }
        const auto leak = Leak::inFile(canary, place.folder);
        const QList<Looked> all = FileSearch(search, places()).look(m_start);
        for (const Looked &looked : all) {
            if (looked.channel == place.channel)
                judge(findings, looked, QFileInfo(place.folder).canonicalFilePath(), Writing::all());
        }
    }
}

} // namespace alongside
