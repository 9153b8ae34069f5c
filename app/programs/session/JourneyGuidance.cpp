// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/JourneyGuidance.h"

#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"

namespace alongside {

JourneyGuidance::JourneyGuidance(const JourneyController &journey, const QuestionGlossary &glossary,
    const DisplaySettings &settings, QObject *parent)
    : PageGuidance(glossary, parent)
    , m_journey(journey)
    , m_settings(settings)
{
}

const Guide *JourneyGuidance::guide() const
{
    const auto &guide = m_journey.guide();
    return guide ? &*guide : nullptr;
}

QString JourneyGuidance::language() const
{
    return m_settings.language();
}

} // namespace alongside
