// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/Policy.h"

#include <QJsonObject>

#include <functional>

namespace alongside {

/// Opening hours in a policy, one for each day that is named, as values, and what a schema cannot say of
/// them.
class OpeningSection {
public:
    using Note = std::function<void(const QString &pointer, const QString &message)>;

    /// pointer: of the object; note is called as VisitSection says.
    static std::array<Policy::Opening, 7> read(
        const QJsonObject &hours, const QString &pointer, const Note &note);
};

} // namespace alongside
