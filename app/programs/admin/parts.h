// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/CheckCommand.h"

#include <QList>

namespace alongside {

/// What alongside-admin is made of: one member per command, in the order of the help.
struct AdminParts {
    CheckCommand check;

    QList<const Command *> commands() const;
};

} // namespace alongside
