// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/PracticeForm.h"

#include "browser/PracticeVisit.h"
#include "practice/FormFile.h"

namespace alongside {

Result<std::shared_ptr<PracticeForm>> PracticeForm::read(const QString &file, const QString &language)
{
    auto form = FormFile::read(file, language);
    if (!form)
        return form.error();
    auto visit = std::make_unique<PracticeVisit>(std::move(form).value(), QDate::currentDate());
    return std::shared_ptr<PracticeForm>(new PracticeForm(std::move(visit)));
}

PracticeForm::PracticeForm(std::unique_ptr<PracticeVisit> visit)
    : m_visit(std::move(visit))
{
}

PracticeForm::~PracticeForm() = default;

PracticeSite &PracticeForm::site()
{
    return *m_visit;
}

void PracticeForm::setLook(const QString &look)
{
    PageLook page;
    page.theme = look == QLatin1String("dark") ? PageLook::Theme::Dark
        : look == QLatin1String("contrast")    ? PageLook::Theme::Contrast
                                               : PageLook::Theme::Light;
    m_visit->setLook(page);
}

} // namespace alongside
