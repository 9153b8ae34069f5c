// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/ShownPage.h"

#include "browser/EgressProxy.h"
#include "browser/FilePage.h"
#include "browser/LivePage.h"
#include "browser/PracticePage.h"
#include "browser/PracticeVisit.h"
#include "practice/forms/FormFile.h"
#include "practice/runs/CarryOver.h"

#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace alongside {

ShownPage::ShownPage() = default;

ShownPage::~ShownPage() = default;

Result<std::unique_ptr<ShownPage>> ShownPage::ofForm(const QString &file, const QString &language)
{
    const Result<Form> form = FormFile::read(file, language);
    if (!form)
        return form.error();
    std::unique_ptr<ShownPage> shown(new ShownPage);
    shown->m_visit = std::make_unique<PracticeVisit>(form.value(), QDate::currentDate());
    shown->m_visit->setListener([page = shown.get()](const QString &path) { page->m_path = path; });
    shown->m_practice = std::make_unique<PracticePage>(*shown->m_visit);
    connect(shown->m_practice.get(), &PracticePage::left, shown.get(), &ShownPage::left);
    return shown;
}

Result<std::unique_ptr<ShownPage>> ShownPage::ofHtml(const QString &file)
{
    if (!QFileInfo(file).isReadable())
        return Error{u"%1 cannot be read. Is the name right?"_s.arg(file)};
    std::unique_ptr<ShownPage> shown(new ShownPage);
    shown->m_file = std::make_unique<FilePage>(file);
    connect(shown->m_file.get(), &FilePage::left, shown.get(), &ShownPage::left);
    return shown;
}

Result<std::unique_ptr<ShownPage>> ShownPage::ofAddress(
    const QUrl &address, AllowList list, EgressProxy &proxy)
{
    if (!list.allowsPage(address))
        return Error{u"%1 is no address that can be shown: it begins with https://, or with http:// on this "
                     "machine."_s.arg(address.toDisplayString())};
    std::unique_ptr<ShownPage> shown(new ShownPage);
    proxy.setList(list);
    shown->m_live = std::make_unique<LivePage>(std::move(list), address, proxy);
    LivePage *live = shown->m_live.get();
    connect(live, &LivePage::left, shown.get(), &ShownPage::left);
    connect(live, &LivePage::failed, shown.get(), &ShownPage::failed);
    connect(live, &LivePage::refused, shown.get(), [live, page = shown.get()](const QString &why) {
        if (why == u"elsewhere")
            Q_EMIT page->refused(live->refusedHost());
    });
    return shown;
}

QObject *ShownPage::page() const
{
    if (m_live)
        return m_live.get();
    return m_file ? static_cast<QObject *>(m_file.get()) : m_practice.get();
}

PageObserver &ShownPage::observer() const
{
    if (m_live)
        return m_live->observer();
    return m_file ? m_file->observer() : m_practice->observer();
}

void ShownPage::takeOver(const ShownPage &earlier)
{
    if (!m_visit || !earlier.m_visit)
        return;
    const Form &form = earlier.m_visit->run().form();
    const CarriedAnswers carried =
        carryOver(m_visit->run().form(), earlier.m_visit->run().answers(), fingerprintOf(form));
    m_visit->resume(carried.answers, earlier.m_path);
}

} // namespace alongside
