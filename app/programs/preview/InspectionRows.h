// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"
#include "guides/Guide.h"
#include "guides/PageFacts.h"
#include "guides/QuestionGlossary.h"

#include <QVariantList>

namespace alongside {

/// The steps for which anything speaks, the one with most first: id, title, worth, confidence (none, guess,
/// likely, certain), and what address, kind, heading and questions are worth; here for the one that is shown.
/// question: position of the one in hand, or -1. Pure.
QVariantList stepRows(const Guide &guide, const QString &language, const PageFacts &page, int question);

/// The one of these rows that is shown as a line: "step your-car, certain: heading 35, questions 50". Pure.
QString stepLine(const QVariantList &rows);

/// The questions of the page in its order: key, label, kind, state, required, autocomplete, glossary (the id
/// of what is known about it, or empty), error, and guided where the step of the guide (-1 for none) explains
/// it. Pure.
QVariantList questionRows(const Guide *guide, int step, const QString &language, const PageFacts &page,
    const QuestionGlossary &glossary);

/// What has changed on a page that rests since the guide was checked: kind, and about, the id of the question
/// or empty. Pure.
QVariantList driftRows(const Guide &guide, const PageFacts &page);

/// What a check found: severity (info, warning, error), place ("en.yaml:12"), about (a step, a key) and
/// message. Pure.
QVariantList findingRows(const QList<Finding> &findings);

} // namespace alongside
