// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/PiiKind.h"
#include "pii/Vocabulary.h"

namespace alongside {

/// How many digits count as a kind right beside its topic, and how many where other words stand between.
struct NumberRule {
    Topic topic;
    PiiKind kind;
    qsizetype directLeast;
    qsizetype directMost;
    qsizetype nearLeast;
    qsizetype nearMost;
};

/// The rule of a topic; null where digits alone say nothing about it.
const NumberRule *numberRuleOf(Topic topic);

} // namespace alongside
