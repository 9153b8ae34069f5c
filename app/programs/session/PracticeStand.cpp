// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/PracticeStand.h"

#include "browser/PracticePage.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/PracticeController.h"
#include "programs/session/PracticeForm.h"

#include <iostream>

namespace alongside {

PracticeStand *PracticeStand::open(
    const QString &file, const DisplaySettings &settings, PracticeController &practice, QObject *parent)
{
    const auto form = PracticeForm::read(file, settings.language());
    if (form)
        return new PracticeStand(form.value(), settings, practice, parent);
    std::cerr << form.error().message.toStdString() << '\n';
    return nullptr;
}

PracticeStand::PracticeStand(std::shared_ptr<PracticeForm> form, const DisplaySettings &settings,
    PracticeController &practice, QObject *parent)
    : QObject(parent)
    , m_form(std::move(form))
    , m_page(std::make_unique<PracticePage>(m_form->site()))
{
    const auto dress = [this, &settings] {
        m_page->dress(m_form->setLook(settings.look(), settings.textScale()));
    };
    dress();
    connect(&settings, &DisplaySettings::textStepChanged, this, dress);
    connect(&settings, &DisplaySettings::lookChanged, this, dress);
    connect(m_page.get(), &PracticePage::left, this, &QObject::deleteLater);
    m_page->observer().setConsumer([this, &practice](PageFacts &&facts) {
        if (practice.page() == m_page.get())
            practice.take(std::move(facts));
    });
    connect(&practice, &PracticeController::showAsked, this, [this](const QString &key) {
        m_page->observer().highlight(key);
        m_page->observer().scrollTo(key);
    });
}

PracticeStand::~PracticeStand() = default;

QObject *PracticeStand::page() const
{
    return m_page.get();
}

} // namespace alongside
