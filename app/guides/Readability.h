// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace alongside {

/// The sentences of a Markdown text, without marks. A list item counts as a sentence.
QStringList sentencesIn(const QString &markdown);

/// The number of words of a sentence.
int wordCount(const QString &sentence);

/// The reading age in years of English sentences by the Flesch-Kincaid grade (Kincaid and others 1975: 0.39
/// words per sentence + 11.8 syllables per word - 15.59, plus five for years). 0 for fewer than 100 words,
/// where it says nothing. Syllables are estimated from vowels.
int readingAge(const QStringList &sentences);

} // namespace alongside
