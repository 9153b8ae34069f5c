// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LiveParts.h"

#include "browser/WebEngineProcess.h"
#include "programs/session/LiveStand.h"

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
    m_proxy = std::make_unique<EgressProxy>();
    leadThrough(*m_proxy);
    connect(&m_live, &LiveController::pageAsked, this, &LiveParts::openPage);
    connect(m_tools.mail(), &LiveMail::asked, this, &LiveParts::openMail);
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
