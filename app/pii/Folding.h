// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// A character as it is read: small, without accents, digits of any script as ASCII, letters that are written
/// in several ways (Arabic and its neighbours) in one. Empty for what nobody sees, such as zero-width
/// characters. Source: Unicode compatibility decompositions (UAX 15).
QString foldedCharacter(char32_t character);

/// The same for a whole text.
QString foldedNote(QStringView text);

/// The Latin letter or digit that this letter of another script looks like; 0 when there is none.
char16_t latinTwin(char16_t capital);

/// The digit for which this character is often written by mistake or on purpose, such as O for 0; 0 when
/// there is none. Expects the character as it was written.
char16_t digitTwin(char16_t written);

} // namespace alongside
