// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// A text that an ordinary regular expression matches: literals, classes, groups, alternatives, counts. Empty
/// when the expression holds something else or would need more than 2,000 characters. It is a guess: try it
/// before use. choice picks among alternatives and counts; the same choice gives the same text.
QString regexSample(const QString &regex, int choice = 0);

} // namespace alongside
