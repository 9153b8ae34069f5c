// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LiveParts.h"

#include "browser/WebEngineProcess.h"
#include "programs/session/JourneyController.h"
#include "programs/session/LiveStand.h"

#include <iostream>

namespace alongside {

LiveParts::LiveParts(const Policy::Live &policy, const JourneyController &journey,
    const QuestionGlossary &glossary, const DisplaySettings &settings, PrintQueue &queue,
    SpeechController &speech)
    : m_policy(policy)
    , m_tools(LivePermit::mailHosts(policy), queue, speech, settings)
    , m_live(journey, glossary, settings, policy, m_tools)
{
    if (policy.origins.isEmpty())
        return;
    EgressOptions ways;
    ways.upstream = QUrl(policy.proxy).host();
    ways.upstreamPort = quint16(QUrl(policy.proxy).port(0));
    m_proxy = std::make_unique<EgressProxy>(ways);
    leadThrough(*m_proxy);
    connect(&m_live, &LiveController::pageAsked, this, &LiveParts::openPage);
    connect(m_tools.mail(), &LiveMail::asked, this, &LiveParts::openMail);
    connect(&journey, &JourneyController::changed, this, [this, &journey] {
        if (journey.guide())
            compare(*journey.guide());
    });
}

// Whoever looks after the terminal learns why people come no further; the person is told on the screen.
void LiveParts::compare(const Guide &guide)
{
    if (std::exchange(m_compared, guide.id) == guide.id)
        return;
    for (const int place : LivePermit::beyond(m_policy, guide.live))
        std::cerr << "live " << guide.id.toStdString() << " origin " << place << " not allowed\n";
}

void LiveParts::openPage()
{
    const auto permit = m_live.permit();
    if (!permit)
        return;
    const auto mail = AllowList::fromOrigins(m_policy.mail);
    m_proxy->setList(mail ? permit->list.with(mail.value()) : permit->list);
    const auto stand = new LiveStand(*permit, *m_proxy, this);
    stand->standBeside(m_live);
    if (m_policy.uploads)
        stand->page()->setUploads(BroughtFiles(BroughtFiles::sticks()));
    m_live.setPage(stand->page());
}

void LiveParts::openMail(int host)
{
    const auto permit = LivePermit::forMail(m_policy, host);
    if (permit && !m_tools.mail()->page())
        m_tools.mail()->setPage((new LiveStand(*permit, *m_proxy, this))->page());
    m_tools.mail()->setShown(m_tools.mail()->page() != nullptr);
}

} // namespace alongside
