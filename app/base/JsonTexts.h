// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace alongside {

/// The texts of a JSON array, in its order; empty for anything else, and an empty text where an entry is no
/// text. Pure.
QStringList textsIn(const QJsonValue &value);

} // namespace alongside
