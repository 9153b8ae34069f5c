// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace alongside {

/// True for digits whose last one is right by Luhn (ISO/IEC 7812-1, annex B).
bool passesLuhn(QStringView digits);

/// True for ten digits whose last one is right for an NHS number (modulus 11, NHS Data Dictionary).
bool passesNhs(QStringView digits);

/// True for ten digits whose first one is right for a Unique Taxpayer Reference (modulus 11, HMRC).
bool passesUtr(QStringView digits);

/// True for letters and digits that are an IBAN's by its check digits (ISO 13616, ISO 7064 MOD 97-10).
bool passesIban(QStringView capitals);

/// How many characters an IBAN of a country has, which two capitals name; 0 for one that has none.
/// Source: SWIFT, IBAN Registry.
int ibanLength(const QString &country);

} // namespace alongside
