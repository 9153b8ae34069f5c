// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/Policy.h"

#include <QJsonObject>

namespace alongside {

/// The section "live" of a policy, as values.
class LiveSection {
public:
    /// What the section leaves out is as strict as it can be; without a section, nothing is done for real.
    static Policy::Live read(const QJsonObject &section);
};

} // namespace alongside
