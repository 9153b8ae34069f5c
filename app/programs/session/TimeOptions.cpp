// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/TimeOptions.h"

namespace alongside {

TimeOptions TimeOptions::of(const Policy::Visit &visit)
{
    using std::chrono::minutes;
    using std::chrono::seconds;
    TimeOptions options;
    options.timer.length = minutes(visit.minutes);
    options.timer.warnings.clear();
    for (const int warning : visit.warnings)
        options.timer.warnings.push_back(minutes(warning));
    options.timer.grace = minutes(visit.graceMinutes);
    options.timer.extension = minutes(visit.extensionMinutes);
    options.timer.extensionsWhileWaiting = visit.extensionsWhileWaiting;
    options.idle = {seconds(visit.dimSeconds), seconds(visit.askSeconds), seconds(visit.holdSeconds),
        seconds(visit.endSeconds)};
    options.hours = weekOf(visit.openingHours);
    return options;
}

OpeningWeek TimeOptions::weekOf(const std::array<Policy::Opening, 7> &hours)
{
    OpeningWeek week{};
    for (std::size_t day = 0; day < week.size(); ++day) {
        if (hours.at(day).to.isValid())
            week.at(day) = Opening{hours.at(day).from, hours.at(day).to};
    }
    return week;
}

} // namespace alongside
