// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/DayTally.h"

using namespace Qt::StringLiterals;

namespace alongside {

void DayTally::add(const QString &guide, int minutes, std::optional<TalkOutcome> outcome)
{
    ++m_talks;
    m_minutes += minutes;
    ++m_journeys[guide];
    if (outcome)
        ++m_outcomes[std::size_t(*outcome)];
    else
        ++m_unsaid;
}

QVariantMap DayTally::rows() const
{
    QVariantList outcomes;
    for (const int count : m_outcomes)
        outcomes.append(count);
    QVariantMap journeys;
    for (auto each = m_journeys.cbegin(); each != m_journeys.cend(); ++each)
        journeys.insert(each.key(), each.value());
    return {{u"talks"_s, m_talks}, {u"minutes"_s, m_minutes}, {u"outcomes"_s, outcomes},
        {u"unsaid"_s, m_unsaid}, {u"handedOver"_s, m_handedOver}, {u"worries"_s, m_worries},
        {u"journeys"_s, journeys}};
}

} // namespace alongside
