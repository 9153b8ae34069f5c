// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// One line of what was said, as it may stand on paper or be read by staff.
struct SaidLine {
    bool byResident = false;
    QString words{};
    QString name{}; ///< Of the champion who said it, where that was not the one who helps now.

    bool operator==(const SaidLine &) const = default;
};

} // namespace alongside
