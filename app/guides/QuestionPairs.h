// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/CheckedPages.h"
#include "guides/Likeness.h"
#include "guides/PageFacts.h"

namespace alongside {

/// A checked question and the question of a page that it is now.
struct QuestionPair {
    int checked = -1; ///< Position on the checked page.
    int page = -1; ///< Position on the page.
    bool sameKey = false;
    bool sameLabel = false;
};

/// The labels of a list of questions, made ready to be compared.
using ComparedLabels = std::vector<ComparedText>;
ComparedLabels labelsOf(const PageFacts &page);
ComparedLabels labelsOf(const CheckedPage &checked);

/// Finds each checked question again by its key, its label, its kind and its place, then those that are left
/// by words that are like their labels; each question once. In the order of the checked page.
QList<QuestionPair> pairQuestions(const CheckedPage &checked, const PageFacts &page,
    const ComparedLabels &checkedLabels, const ComparedLabels &pageLabels);

/// True when the key is the checked one. A key that only counts ("q3"), which stands where a control has no
/// name, is nobody's.
bool isKeyOf(const CheckedQuestion &checked, const QString &key);

/// True when a page made this key: it says more than where the control stands.
bool isNamed(const QString &key);

} // namespace alongside
