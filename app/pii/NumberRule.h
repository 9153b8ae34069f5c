// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

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

namespace number_rule {

/// True right after a word such as "page" or "ticket": the number names a thing.
bool isNamed(const Context &context, const Nearby &nearby, const DigitRun &run);
/// True in "passport reference": the word belongs to the topic before it.
bool isOfTopic(const Context &context, const Nearby &nearby);
/// True where a plus stands before a number, or is said.
bool hasPlus(const Context &context, const DigitRun &run);
/// True for what is counted or paid: a currency or a word such as "pages" stands beside it.
bool isAmount(const Context &context, const DigitRun &run);

} // namespace number_rule

} // namespace alongside
