// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/PageGuidance.h"

namespace alongside {

class DisplaySettings;
class JourneyController;

/// What the guide of the chosen journey says, in the language of the visit. Main thread.
class JourneyGuidance : public PageGuidance {
    Q_OBJECT

public:
    /// None is owned; all must outlive it.
    JourneyGuidance(const JourneyController &journey, const QuestionGlossary &glossary,
        const DisplaySettings &settings, QObject *parent = nullptr);

protected:
    const Guide *guide() const override;
    QString language() const override;

    const JourneyController &m_journey;
    const DisplaySettings &m_settings;
};

} // namespace alongside
