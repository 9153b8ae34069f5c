// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/PracticeController.h"

#include "guides/StepRunner.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"
#include "programs/session/Languages.h"

#include <algorithm>
#include <utility>

namespace alongside {

PracticeController::PracticeController(const JourneyController &journey, const QuestionGlossary &glossary,
    const DisplaySettings &settings, QObject *parent)
    : PracticeGuidance(parent)
    , m_journey(journey)
    , m_glossary(glossary)
    , m_settings(settings)
{
    connect(&settings, &DisplaySettings::languageChanged, this, [this] {
        if (!m_prepared.isEmpty())
            prepare();
        decide();
    });
}

void PracticeController::prepare()
{
    const auto &guide = m_journey.guide();
    if (!guide || (m_prepared == guide->id && m_language == m_settings.language()))
        return;
    m_prepared = guide->id;
    m_language = m_settings.language();
    m_waiting.reset();
    Q_EMIT pageAsked();
}

void PracticeController::begin()
{
    prepare();
    m_prepared.clear();
    m_begun = true;
    m_ended = false;
    m_step = -1;
    m_seen.clear();
    m_troubled.clear();
    m_facts = {};
    m_guidance = {};
    Q_EMIT changed();
    if (m_waiting)
        take(*std::exchange(m_waiting, std::nullopt));
}

void PracticeController::setPage(QObject *page)
{
    m_page = page;
    Q_EMIT pageChanged();
}

void PracticeController::take(PageFacts &&facts)
{
    if (!m_prepared.isEmpty()) {
        m_waiting = std::move(facts);
        return;
    }
    const int stepBefore = m_step;
    const size_t errorsBefore = m_guidance.errors.size();
    m_facts = std::move(facts);
    m_ended = m_ended || m_facts.kind == PageRole::Confirmation;
    decide();
    if (m_step != stepBefore || m_guidance.errors.size() > errorsBefore)
        Q_EMIT arrived();
}

void PracticeController::decide()
{
    if (!m_journey.guide())
        return;
    const StepRunner runner(*m_journey.guide(), m_glossary);
    m_guidance = runner.guidance(m_settings.language(), m_facts);
    m_step = m_guidance.step;
    if (m_step >= 0)
        m_seen.insert(m_step);
    if (m_step >= 0 && !m_guidance.errors.empty())
        m_troubled.insert(m_step);
    Q_EMIT changed();
}

int PracticeController::position() const
{
    return int(std::count_if(m_seen.begin(), m_seen.end(), [this](int step) { return step <= m_step; }));
}

QString PracticeController::stepId() const
{
    const auto &guide = m_journey.guide();
    return guide && m_step >= 0 && m_step < count() ? guide->steps[m_step].id : QString();
}

QString PracticeController::keptLanguage() const
{
    return m_begun && m_language != m_settings.language() ? Languages::nameOf(m_language) : QString();
}

int PracticeController::count() const
{
    return m_journey.guide() ? int(m_journey.guide()->steps.size()) : 0;
}

QVariantList PracticeController::done() const
{
    QVariantList list;
    for (int i = 0; i < count(); ++i)
        list.append(m_seen.contains(i));
    return list;
}

QString PracticeController::summary() const
{
    if (m_ended)
        return tr("You practised “%1” to the end.").arg(m_journey.title());
    return tr("You practised “%1”. Steps so far: %2.").arg(m_journey.title()).arg(m_seen.size());
}

QStringList PracticeController::wentWell() const
{
    return titlesOf(m_seen - m_troubled);
}

QStringList PracticeController::lookAgain() const
{
    return titlesOf(m_troubled);
}

QStringList PracticeController::titlesOf(const QSet<int> &steps) const
{
    QStringList titles;
    for (int i = 0; i < count(); ++i)
        if (const Guide &guide = *m_journey.guide(); steps.contains(i))
            titles.append(guide.wordsIn(m_settings.language()).steps.value(guide.steps[i].id).title);
    return titles;
}

} // namespace alongside
