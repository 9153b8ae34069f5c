// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/prove/Champion.h"
#include "programs/admin/prove/Proof.h"
#include "proof/MemorySearch.h"

namespace alongside {

namespace {

// As the hands name them, with hyphens.
const QString written = QStringLiteral("chat"), unsent = QStringLiteral("unsent chat"),
              answer = QStringLiteral("champion's words"), late = QStringLiteral("chat afterwards");
constexpr int enough = 20; // messages, of which some are still in a server's memory a moment later

// What the hands said after "chat-at", in their order.
struct ChatAt {
    QString port, authority, champion, password, badge, trial, trialPassword;

    explicit ChatAt(const QStringList &words)
        : port(words.value(0))
        , authority(words.value(1))
        , champion(words.value(2))
        , password(words.value(3))
        , badge(words.value(4))
        , trial(words.value(5))
        , trialPassword(words.value(6))
    {
    }

    LinkSettings settings(const QString &account, const QString &words) const
    {
        LinkSettings settings;
        QByteArray bytes = words.toLatin1();
        settings.address = account + QStringLiteral("/proof");
        settings.password = Secret::takeFrom(
            {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size())});
        settings.server = QStringLiteral("127.0.0.1");
        settings.port = port.toUShort();
        settings.certificates = authority;
        return settings;
    }
};

const QString chatAt = QStringLiteral("chat-at"), noChat = QStringLiteral("no-chat");

} // namespace

std::unique_ptr<Champion> Proof::champion(const Canary &words) const
{
    const ChatAt at(m_stage.said(chatAt));
    return std::make_unique<Champion>(at.settings(at.champion, at.password), at.badge.toLatin1(), words);
}

// With a champion of its own, beside the page on which the visit is; false when that could not be done.
bool Proof::talk(Findings &findings)
{
    findings.leftOut = m_stage.said(noChat).join(u' ');
    if (m_stage.said(chatAt).isEmpty())
        return true;
    const QList<Canary> canaries{Canary::random(written), Canary::random(unsent), Canary::random(answer)};
    m_champion = champion(canaries.last());
    if (!m_champion->isReady())
        findings.troubles.append(QStringLiteral("The champion of the proof could not sign in."));
    else if (!typeIn("chat", canaries, findings))
        return false;
    else if (!m_champion->hasHeard(canaries.first()))
        findings.troubles.append(
            QStringLiteral("What was written in the chat did not come to the champion."));
    else if (!m_champion->hasAnswered())
        findings.troubles.append(
            QStringLiteral("The champion's answer, or their pointing, did not come to the terminal."));
    return findings.troubles.isEmpty();
}

// The visit is over. What of it stays in the server's memory goes with its next restart, as every night.
void Proof::part(Findings &findings, const QList<Canary> &typed)
{
    if (!m_champion)
        return;
    m_typed.append(Canary::random(late));
    if (!m_champion->hasParted())
        findings.troubles.append(QStringLiteral("The champion was not told that the talk is over."));
    if (!m_champion->isRefused(m_typed.last()))
        findings.troubles.append(
            QStringLiteral("The server took a message to the visit after it was over, or to its account."));
    QList<Canary> hidden = typed;
    hidden.removeIf([](const Canary &canary) { return canary.name() == written; });
    findings.add(m_champion->search(MarkSearch(hidden)));
    m_champion.reset();
    if (const auto restarted = m_stage.type("restart", {}); !restarted)
        findings.troubles.append(restarted.error().message);
}

// The champion tells what came to them from what did not, and the search sees what a server has in its
// memory; after a restart it has nothing.
void Proof::controlChat(Findings &findings)
{
    findings.leftOut = m_stage.said(noChat).join(u' ');
    const ChatAt at(m_stage.said(chatAt));
    if (at.port.isEmpty())
        return;
    const Canary sent = Canary::random(written), other = Canary::random(written);
    const auto helper = champion(Canary::random(answer));
    Champion trial(at.settings(at.trial, at.trialPassword), {}, Canary::random(answer));
    if (!helper->isReady() || !trial.isReady())
        findings.troubles.append(QStringLiteral("The two who try the chat out could not sign in."));
    trial.say(sent, at.champion + QStringLiteral("/proof"), enough);
    if (!helper->hasHeard(sent) || helper->knows(other))
        findings.troubles.append(
            QStringLiteral("The champion does not tell what came to them from what did not."));
    const MarkSearch search({sent});
    const QString server = QStringLiteral("chat-server");
    if (MemorySearch(search).look(processOf(server)).hits.isEmpty())
        findings.troubles.append(
            QStringLiteral("What went through the chat server was not found in its memory."));
    if (const auto restarted = m_stage.type("restart", {}); !restarted)
        findings.troubles.append(restarted.error().message);
    const Looked looked = MemorySearch(search).look(processOf(server));
    findings.add({QStringLiteral("chat"), QStringLiteral("found, and gone with a restart"), looked.bytes,
        looked.hits, looked.troubles});
}

QList<Process> Proof::processOf(const QString &word) const
{
    QList<Process> processes = m_stage.terminal();
    processes.removeIf(
        [&](const Process &process) { return process.pid != m_stage.numberOf(word) || process.pid == 0; });
    return processes;
}

} // namespace alongside
