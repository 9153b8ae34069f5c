// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/Policy.h"

#include <QJsonObject>

namespace alongside {

/// The section "help" of a policy, as values.
class HelpSection {
public:
    /// What the section leaves out is as strict as it can be; without a server, nobody is asked over a
    /// network.
    static Policy::Help read(const QJsonObject &section);
};

} // namespace alongside
