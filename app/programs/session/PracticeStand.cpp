// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/PracticeStand.h"

#include "browser/PracticePage.h"
#include "browser/PracticeVisit.h"
#include "practice/forms/FormFile.h"
#include "practice/runs/CarryOver.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/PracticeController.h"
#include "programs/session/TypedAnswers.h"

#include <QtMath>

#include <algorithm>
#include <iostream>

namespace alongside {

namespace {

PageLook lookOf(const DisplaySettings &settings)
{
    PageLook look;
    look.theme = settings.look() == QLatin1String("dark") ? PageLook::Theme::Dark
        : settings.look() == QLatin1String("contrast")    ? PageLook::Theme::Contrast
                                                          : PageLook::Theme::Light;
    // the style sheet knows steps of a quarter
    look.textPercent = std::clamp(qCeil(settings.textScale() * 4) * 25, 100, 200);
    return look;
}

} // namespace

PracticeStand *PracticeStand::open(
    const QString &file, const DisplaySettings &settings, PracticeController &practice, QObject *parent)
{
    const Result<Form> form = FormFile::read(file, settings.language());
    if (!form) {
        std::cerr << form.error().message.toStdString() << '\n';
        return nullptr;
    }
    auto visit = std::make_unique<PracticeVisit>(form.value(), QDate::currentDate());
    return new PracticeStand(std::move(visit), settings, practice, parent);
}

PracticeStand::PracticeStand(std::unique_ptr<PracticeVisit> visit, const DisplaySettings &settings,
    PracticeController &practice, QObject *parent)
    : QObject(parent)
    , m_visit(std::move(visit))
    , m_page(std::make_unique<PracticePage>(*m_visit))
{
    const auto dress = [this, &settings] {
        const PageLook look = lookOf(settings);
        m_visit->setLook(look);
        m_page->dress(look.classes());
    };
    dress();
    connect(&settings, &DisplaySettings::textStepChanged, this, dress);
    connect(&settings, &DisplaySettings::lookChanged, this, dress);
    connect(m_page.get(), &PracticePage::left, this, &QObject::deleteLater);
    m_visit->setListener([this, fingerprint = fingerprintOf(m_visit->run().form())](const QString &path) {
        Q_EMIT answered({m_visit->run().form().id, path, fingerprint, m_visit->run().answers()});
        Q_EMIT typed(typedAnswers(m_visit->run().form(), m_visit->run().answers()));
    });
    m_page->observer().setConsumer([this, &practice](PageFacts &&facts) {
        if (practice.page() == m_page.get())
            practice.take(std::move(facts));
    });
    connect(&practice, &PracticeController::showAsked, this, [this](const QString &key) {
        m_page->observer().highlight(key);
        m_page->observer().scrollTo(key);
    });
    connect(&practice, &PracticeController::hideAsked, this, [this] { m_page->observer().clearHighlight(); });
}

PracticeStand::~PracticeStand() = default;

QStringList PracticeStand::resume(const PracticeAnswers &earlier)
{
    const CarriedAnswers carried = carryOver(m_visit->run().form(), earlier.answers, earlier.fingerprint);
    m_visit->resume(carried.answers, earlier.page);
    return carried.newQuestions;
}

QObject *PracticeStand::page() const
{
    return m_page.get();
}

} // namespace alongside
