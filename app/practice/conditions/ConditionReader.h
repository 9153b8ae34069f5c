// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "practice/conditions/Condition.h"

#include <QHash>
#include <QJsonObject>

namespace alongside {

/// Reads one entry of a form's "conditions", of any generation: text, {"conditions": [...]} or {"items":
/// [...]}. listValues holds the value of each list item by its id, for conditions that name items by id. The
/// error says what could not be read; depth is bounded.
Result<Condition> readCondition(const QJsonObject &entry, const QHash<QString, QJsonValue> &listValues);

} // namespace alongside
