// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Drift.h"
#include "guides/Guide.h"

#include <QJsonObject>

namespace alongside {

/// What became of one page of a guide's checked.yaml. Without words of the page: ids only.
struct VisitedPage {
    CheckedPage checked;
    std::vector<DriftFinding> drift;
    QString trouble; ///< Why there is nothing to compare, as a sentence; mostly empty.
    bool visited = true; ///< False where the recorded address stands for many.

    bool isFine() const { return drift.empty() && trouble.isEmpty(); }
};

/// "missing: registration", "heading": what has changed, in ids. Pure.
QString driftWords(const DriftFinding &finding);

/// What --check prints: a line for each change and one for the whole. Pure.
QString checkText(const Guide &guide, const QList<VisitedPage> &pages);

/// The same for a program: guide, checked (the day), pages (step, language, address, changes with kind and
/// question, trouble, visited) and changes (their number). Pure.
QJsonObject checkJson(const Guide &guide, const QList<VisitedPage> &pages);

} // namespace alongside
