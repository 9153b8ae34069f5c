// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"

#include <QJsonArray>

namespace alongside {

/// Findings as lines that editors and people can follow: "policy.json:7: error: ...". Pure.
QString findingLines(const QList<Finding> &findings);

/// The same as JSON: objects with severity, file, line, page, component and message. Pure.
QJsonArray findingObjects(const QList<Finding> &findings);

/// "1 page", "2 pages": a number with its English noun. Pure.
QString counted(qsizetype number, const QString &noun);

} // namespace alongside
