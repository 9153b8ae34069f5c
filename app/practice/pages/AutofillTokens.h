// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/PageWords.h"

namespace alongside {

/// The token if it is one of the HTML standard's autofill field names (4.10.18.7.1), otherwise empty.
QString knownAutofill(const QString &token);

/// The autofill field name of a part of an address ("postcode": "postal-code"); empty for other parts.
QString partAutofill(const QString &part);

/// The label of a part of an answer ("day", "postcode", "latitude").
QString partLabel(const QString &part, const PageWords &words);

} // namespace alongside
