// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/Command.h"

namespace alongside {

/// "check": holds a terminal's policy against its schema and the machine, and says which web engine there is.
class CheckCommand : public Command {
public:
    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    Outcome run(const QCommandLineParser &parser) const override;
};

} // namespace alongside
