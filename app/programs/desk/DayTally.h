// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/TalkEvent.h"

#include <QMap>
#include <QVariantMap>

namespace alongside {

/// What a champion did today, in figures, without any person in it. In memory only.
class DayTally {
public:
    /// How a talk ended; nothing where the person ended it and the champion said no more.
    void add(const QString &guide, int minutes, std::optional<TalkOutcome> outcome);
    void addHandedOver() { ++m_handedOver; }
    void addWorry() { ++m_worries; }

    /// {talks, minutes, outcomes: [done, come back, face to face, other service], unsaid, handedOver,
    /// worries, journeys: {guide: talks}}.
    QVariantMap rows() const;

private:
    QMap<QString, int> m_journeys;
    std::array<int, 4> m_outcomes{};
    int m_talks = 0;
    int m_minutes = 0;
    int m_unsaid = 0;
    int m_handedOver = 0;
    int m_worries = 0;
};

} // namespace alongside
