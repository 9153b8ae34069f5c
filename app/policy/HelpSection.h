// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/OpeningSection.h"

#include <QJsonObject>

namespace alongside {

/// The section "help" of a policy, as values.
class HelpSection {
public:
    /// What the section leaves out is as strict as it can be; without a server, nobody is asked over a
    /// network.
    /// note: as VisitSection says.
    static Policy::Help read(const QJsonObject &section, const OpeningSection::Note &note);
};

} // namespace alongside
