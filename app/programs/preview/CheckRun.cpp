// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/CheckRun.h"

#include "guides/CheckedChoice.h"
#include "programs/preview/CheckedFile.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype longestAddress = 2000; // as PageFacts has it

bool isSame(const CheckedPage *one, const CheckedPage &other)
{
    return one && one->step == other.step && one->language == other.language && one->address == other.address;
}

} // namespace

QList<CheckedPage> CheckRun::pagesOf(const Guide &guide, const QString &language)
{
    if (!guide.checkedPages.isEmpty())
        return guide.checkedPages.pages;
    QList<CheckedPage> pages;
    for (const Step &step : guide.steps) {
        for (const QString &address : step.pages) {
            if (address.contains(u"://") && !address.contains(u'*'))
                pages.append({step.id, language, address, {}, {}, {}});
        }
    }
    return pages;
}

QUrl CheckRun::addressOn(const QString &server, const QString &recorded)
{
    return QUrl(server.isEmpty() ? recorded : server + u'/' + recorded.section(u'/', 3));
}

CheckRun::CheckRun(
    const Guide &guide, const QList<CheckedPage> &pages, const QString &server, QObject *parent)
    : QObject(parent)
    , m_guide(guide)
    , m_server(server)
{
    for (const CheckedPage &page : pages) {
        if (page.address.contains(u'*'))
            m_left.append({page, {}, {}, false});
        else
            m_pages.append(page);
    }
    m_recorded.checked = QDate::currentDate();
}

QUrl CheckRun::firstAddress() const
{
    return m_pages.isEmpty() ? QUrl() : addressOn(m_server, m_pages.first().address);
}

CheckedPages CheckRun::recorded() const
{
    CheckedPages all = m_recorded;
    for (const VisitedPage &page : m_left)
        all.pages.append(page.checked);
    return all;
}

void CheckRun::start(PageWalk &walk)
{
    m_walk = &walk;
    connect(m_walk, &PageWalk::rested, this, &CheckRun::take);
    connect(m_walk, &PageWalk::failed, this, [this] { miss(u"The page cannot be shown."_s); });
    connect(m_walk, &PageWalk::restless, this, [this] { miss(u"The page did not come to rest."_s); });
}

PageFacts CheckRun::factsAsRecorded() const
{
    PageFacts facts = m_walk->takeFacts();
    const QString address = facts.address.forScreen();
    if (!m_server.isEmpty() && address.startsWith(m_server + u'/')) {
        const QString origin = m_pages[m_visited.size()].address.section(u'/', 0, 2);
        facts.address = PageText(origin + address.mid(m_server.size()), longestAddress);
    }
    return facts;
}

void CheckRun::take()
{
    const CheckedPage &page = m_pages[m_visited.size()];
    const PageFacts facts = factsAsRecorded();
    const StepMatch match = matchStep(m_guide, facts, -1);
    VisitedPage visited{page, driftOf(m_guide.checkedPages, m_guide, facts, match), {}, true};
    if (!m_guide.checkedPages.isEmpty()
        && !isSame(checkedPageOf(m_guide.checkedPages, m_guide, facts, match), page))
        visited.trouble = u"Another page is there now."_s;
    m_recorded.pages.append(recordedPage(page, facts));
    m_visited.append(std::move(visited));
    goOn();
}

void CheckRun::miss(const QString &trouble)
{
    const CheckedPage &page = m_pages[m_visited.size()];
    m_recorded.pages.append(page);
    m_visited.append({page, {}, trouble, true});
    goOn();
}

void CheckRun::goOn()
{
    if (m_visited.size() == m_pages.size())
        Q_EMIT finished();
    else
        m_walk->go(addressOn(m_server, m_pages[m_visited.size()].address));
}

} // namespace alongside
