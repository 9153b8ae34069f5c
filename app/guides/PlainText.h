// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace alongside {

/// The text without what can deceive an eye or a program: control characters, characters that turn the
/// writing direction (Unicode TR 36, UAX 9) and lone surrogates. Runs of white space become one space; at
/// most limit UTF-16 units are kept.
QString cleanLine(QStringView text, qsizetype limit);

/// The text as it is compared: small letters, no accents, only letters and figures with single spaces
/// between.
QString foldedText(QStringView text);

/// True when the words of phrase stand in text one after the other. Both are folded already.
bool holdsPhrase(QStringView foldedText, QStringView foldedPhrase);

} // namespace alongside
