// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/parts.h"

namespace alongside {

QList<const Command *> AdminParts::commands() const
{
    return {&check, &formLint, &formRun, &formWalk, &formRender, &guideLint};
}

} // namespace alongside
