// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/PracticeController.h"

#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"
#include "programs/session/Languages.h"
#include "programs/session/LiveGuard.h"

#include <utility>

namespace alongside {

PracticeController::PracticeController(const JourneyController &journey, const QuestionGlossary &glossary,
    const DisplaySettings &settings, QObject *parent)
    : JourneyGuidance(journey, glossary, settings, parent)
{
    connect(&settings, &DisplaySettings::languageChanged, this, [this] {
        if (!m_prepared.isEmpty())
            prepare();
        follow();
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
    forget();
    m_troubled.clear();
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
    const int stepBefore = m_guidance.step;
    const size_t errorsBefore = m_guidance.errors.size();
    m_facts = std::move(facts);
    m_ended = m_ended || m_facts.kind == PageRole::Confirmation;
    follow();
    if (m_guidance.step != stepBefore || m_guidance.errors.size() > errorsBefore)
        Q_EMIT arrived();
}

bool PracticeController::isPrivate() const
{
    return isUnderWay() && guardOf(m_facts) != LiveGuard::None;
}

void PracticeController::follow()
{
    decide();
    if (number() > 0 && !m_guidance.errors.empty())
        m_troubled.insert(m_guidance.step);
    Q_EMIT changed();
}

QString PracticeController::keptLanguage() const
{
    return m_begun && m_language != m_settings.language() ? Languages::nameOf(m_language) : QString();
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
