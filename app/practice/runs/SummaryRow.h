// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// One line of "Check your answers".
struct SummaryRow {
    QString section{}; ///< Title to group by; may be empty.
    QString component{}; ///< Its name.
    QString title{};
    QString value{}; ///< As printed; lines are parted by "\n".
    QString changePath{};
};

} // namespace alongside
