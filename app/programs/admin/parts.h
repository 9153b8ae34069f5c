// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/CheckCommand.h"
#include "programs/admin/FormLintCommand.h"
#include "programs/admin/FormRenderCommand.h"
#include "programs/admin/FormRunCommand.h"
#include "programs/admin/FormWalkCommand.h"
#include "programs/admin/GuideLintCommand.h"

#include <QList>

namespace alongside {

/// What alongside-admin is made of: one member per command, in the order of the help.
struct AdminParts {
    CheckCommand check;
    FormLintCommand formLint;
    FormRunCommand formRun;
    FormWalkCommand formWalk;
    FormRenderCommand formRender;
    GuideLintCommand guideLint;

    QList<const Command *> commands() const;
};

} // namespace alongside
