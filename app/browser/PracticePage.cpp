// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PracticePage.h"

#include "browser/PracticeJudge.h"
#include "browser/PracticeSite.h"

namespace alongside {

PracticePage::PracticePage(PracticeSite &site, QObject *parent)
    : QObject(parent)
    , m_site(site)
    , m_scheme(site)
    , m_profile(std::make_unique<PracticeJudge>())
    , m_desk(site, m_scheme)
{
    m_profile.installUrlSchemeHandler(QByteArrayLiteral("alongside-practice"), &m_scheme);
    m_profile.runInPages(PageObserver::scripts(
        {QStringLiteral("choices.js"), QStringLiteral("enhance.js"), QStringLiteral("practice.js")}));
    m_channel.registerObject(QStringLiteral("observer"), &m_observer);
    m_channel.registerObject(QStringLiteral("choices"), &m_choices);
    m_channel.registerObject(QStringLiteral("practice"), &m_desk);
    connect(&m_choices, &PageChoices::offered, this, &PracticePage::choicesOffered);
}

PracticePage::~PracticePage() = default;

QUrl PracticePage::startAddress() const
{
    return m_scheme.address(m_site.startPath());
}

bool PracticePage::mayVisit(const QUrl &address)
{
    const bool may = PracticeScheme::isOurs(address) && address.host() == m_site.host();
    if (!may)
        emit leaveRefused();
    return may;
}

} // namespace alongside
