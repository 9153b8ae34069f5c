// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace alongside {

/// The text without what can deceive an eye or a program: control characters, characters that turn the
/// writing direction (Unicode TR 36, UAX 9), lone surrogates and heaps of marks on one letter. Runs of white
/// space become one space; at most limit UTF-16 units are kept.
QString cleanLine(QStringView text, qsizetype limit);

/// The same line by line, for what somebody writes: at most 40 lines, after which they run on as one, and no
/// two empty ones on end.
QString cleanNote(QStringView text, qsizetype limit);

/// A clean name as it may stand within a sentence without turning the words around it (UAX 9, 2.4: first
/// strong isolate).
QString isolated(const QString &words);

/// The text as it is compared: small letters, no accents, only letters and figures with single spaces
/// between.
QString foldedText(QStringView text);

/// A pattern of an author, in which * stands for one or more words, made ready for the two functions below.
QString foldedPattern(QStringView pattern);

/// True when the folded text is what the folded pattern says, from its first word to its last.
bool isPhrase(QStringView foldedText, QStringView foldedPattern);

/// True when the folded pattern stands anywhere in the folded text. An empty pattern stands nowhere.
bool holdsPhrase(const QString &foldedText, const QString &foldedPattern);

} // namespace alongside
