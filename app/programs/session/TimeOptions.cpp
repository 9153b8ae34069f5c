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
    for (std::size_t day = 0; day < options.hours.size(); ++day) {
        const Policy::Opening &opening = visit.openingHours.at(day);
        if (opening.to.isValid())
            options.hours.at(day) = Opening{opening.from, opening.to};
    }
    return options;
}

} // namespace alongside
