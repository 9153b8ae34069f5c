// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/PracticeForm.h"

#include "browser/PracticeVisit.h"
#include "practice/forms/FormFile.h"

#include <QtMath>

#include <algorithm>

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

QString PracticeForm::setLook(const QString &look, qreal textScale)
{
    PageLook page;
    page.theme = look == QLatin1String("dark") ? PageLook::Theme::Dark
        : look == QLatin1String("contrast")    ? PageLook::Theme::Contrast
                                               : PageLook::Theme::Light;
    // the style sheet knows steps of a quarter
    page.textPercent = std::clamp(qCeil(textScale * 4) * 25, 100, 200);
    m_visit->setLook(page);
    return page.classes();
}

} // namespace alongside
