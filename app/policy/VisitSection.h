// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/Policy.h"

#include <QJsonObject>

#include <functional>

namespace alongside {

/// The section "visit" of a policy, as values, and what a schema cannot say of it.
class VisitSection {
public:
    /// Called with the JSON Pointer (RFC 6901) of a value and one sentence about it.
    using Note = std::function<void(const QString &pointer, const QString &message)>;

    /// What the section leaves out has the default of Policy::Visit.
    static Policy::Visit read(const QJsonObject &section, const Note &note);
};

} // namespace alongside
