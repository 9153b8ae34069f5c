// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/Command.h"

namespace alongside {

/// "guide lint": says what is wrong with guides, also against their practice forms.
class GuideLintCommand : public Command {
public:
    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    Outcome run(const QCommandLineParser &parser) const override;
};

} // namespace alongside
