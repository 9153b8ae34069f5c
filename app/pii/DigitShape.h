// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/DigitRun.h"

namespace alongside {

/// What digits look like, whatever stands around them.
namespace digit_shape {

/// Three numbers that are a day: 12/03/1985, 1985-03-12. strict: only with the year in four digits and marks.
bool isDate(const DigitRun &run, bool strict);
bool isTime(const DigitRun &run); ///< 10.30
bool isYear(const DigitRun &run); ///< 1900 to 2099, in one group.
bool areYears(const DigitRun &run); ///< Several of them, also 2016-17.
/// A number of a household or mobile in the United Kingdom, or abroad as it is dialled from there. Source:
/// Ofcom, National Telephone Numbering Plan. plus: a + stands before it.
bool isTelephone(const DigitRun &run, bool plus);
bool isOrganisationLine(const DigitRun &run); ///< 0800, 0300, 0845, also after 18001: seldom somebody's own.
bool isSortCode(const DigitRun &run); ///< Two, two and two digits with dashes, and no date.
bool isCard(const DigitRun &run); ///< By its length and check digit.
bool isDecimal(const DigitRun &run); ///< 174.50
bool isVersion(const DigitRun &run); ///< 10.15.7, 192.168.1.1
bool isBook(const DigitRun &run); ///< ISBN-13, by its beginning and check digit (ISO 2108).
bool isCounting(const DigitRun &run); ///< 1 2 3 4, one after another.

} // namespace digit_shape

} // namespace alongside
