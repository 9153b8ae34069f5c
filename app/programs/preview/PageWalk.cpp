// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/PageWalk.h"

#include "browser/PageObserver.h"

namespace alongside {

PageWalk::PageWalk(std::unique_ptr<ShownPage> shown, QObject *parent)
    : QObject(parent)
    , m_shown(std::move(shown))
{
    connect(&m_rest, &PageRest::rested, this, &PageWalk::rested);
    connect(&m_rest, &PageRest::failed, this, &PageWalk::failed);
    connect(&m_rest, &PageRest::restless, this, &PageWalk::restless);
    m_shown->observer().setConsumer([this](PageFacts &&facts) {
        m_facts = std::move(facts);
        if (m_listener)
            m_listener(m_facts);
        m_rest.reported();
    });
    m_rest.begin();
}

PageWalk::~PageWalk() = default;

void PageWalk::go(const QUrl &address)
{
    m_facts = {};
    m_rest.begin();
    Q_EMIT goAsked(address);
}

} // namespace alongside
