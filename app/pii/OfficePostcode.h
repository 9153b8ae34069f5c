// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"

/// Postcodes that are nobody's: those that an office has for itself, and words that look like one.
namespace alongside::office_postcode {

/// flat: as FlatText has it, with "_" between its parts.
bool is(const Vocabulary &words, const QString &flat);
/// True where one follows the street from the tokens first to last and nobody calls it theirs: "10 Downing
/// Street, SW1A 2AA".
bool isAfter(const Context &context, qsizetype first, qsizetype last);
/// True behind a house (its token, or -1 for none) of which somebody says that they live there.
bool isHome(const Context &context, qsizetype house, qsizetype last);
/// True in "e 35 de luz": small words of a sentence stand on both sides of a number; and for small letters of
/// another script that look like these.
bool isOfWords(const Context &context, qsizetype first, qsizetype last);

} // namespace alongside::office_postcode
