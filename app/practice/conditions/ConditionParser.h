// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "practice/conditions/Condition.h"

namespace alongside {

/// Parses a condition that a form of the first generation writes as text, such as
/// `person.age >= 18 and not (person.country == 'FR')`. Nothing is ever executed.
///
/// Names alone stand for another condition or for a component that answers yes (Condition::Node::Reference).
/// The error says what could not be read; depth and length are bounded. Any thread.
Result<Condition> parseCondition(const QString &text);

} // namespace alongside
