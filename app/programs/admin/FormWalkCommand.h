// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/Command.h"

namespace alongside {

/// "form walk": walks every branch of a practice form with made-up answers.
class FormWalkCommand : public Command {
public:
    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    Outcome run(const QCommandLineParser &parser) const override;
};

} // namespace alongside
