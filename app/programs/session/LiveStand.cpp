// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LiveStand.h"

#include "programs/session/LiveController.h"

namespace alongside {

LiveStand::LiveStand(const LivePermit &permit, EgressProxy &proxy, QObject *parent)
    : QObject(parent)
    , m_page(permit.list, permit.start, proxy)
{
    m_page.dialogs()->show();
    connect(&m_page, &LivePage::left, this, &QObject::deleteLater);
}

void LiveStand::standBeside(LiveController &live)
{
    m_page.observer().setConsumer([this, &live](PageFacts &&facts) {
        if (live.page() == &m_page)
            live.take(std::move(facts));
    });
    connect(&live, &LiveController::showAsked, this, [this](const QString &key) {
        m_page.observer().highlight(key);
        m_page.observer().scrollTo(key);
    });
    connect(&live, &LiveController::hideAsked, this, [this] { m_page.observer().clearHighlight(); });
    m_page.papers().show();
    connect(&m_page.papers(), &PaperDesk::offered, this, [this, &live](const QByteArray &pdf) {
        live.tools()->paper()->lookAtOffered(pdf);
        if (!live.tools()->paper()->isShown())
            m_page.refuse(QStringLiteral("document"));
    });
    connect(live.tools()->payment(), &LivePayment::opened, this,
        [this](std::chrono::milliseconds time) { m_page.letPay(time); });
}

} // namespace alongside
