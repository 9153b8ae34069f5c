// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpSight.h"

#include "programs/session/LiveController.h"
#include "programs/session/PracticeController.h"

namespace alongside {

HelpSight::HelpSight(PracticeController &practice, LiveController &live, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_live(live)
{
    connect(&practice, &PracticeController::changed, this, &HelpSight::changed);
    connect(&live, &LiveController::changed, this, &HelpSight::changed);
    connect(&live, &LiveController::privacyChanged, this, &HelpSight::changed);
}

PageGuidance *HelpSight::page() const
{
    if (m_live.isBegun())
        return &m_live;
    return m_practice.isUnderWay() ? &m_practice : nullptr;
}

std::optional<PagePlace> HelpSight::place() const
{
    const PageGuidance *page = this->page();
    return page && !isPrivate() ? page->place() : std::nullopt;
}

bool HelpSight::isPrivate() const
{
    return m_live.isBegun() ? !m_live.isSharing() : m_practice.isPrivate();
}

void HelpSight::pointAt(const QString &question)
{
    if (PageGuidance *page = this->page(); page && !isPrivate())
        page->pointAt(question);
}

void HelpSight::stopPointing()
{
    m_practice.stopPointing();
    m_live.stopPointing();
}

} // namespace alongside
