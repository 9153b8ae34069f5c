// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages/AutofillTokens.h"

#include <QHash>
#include <QSet>

namespace alongside {

using namespace Qt::StringLiterals;

QString knownAutofill(const QString &token)
{
    static const QSet<QString> known{u"name"_s, u"honorific-prefix"_s, u"given-name"_s, u"additional-name"_s,
        u"family-name"_s, u"honorific-suffix"_s, u"nickname"_s, u"organization-title"_s, u"organization"_s,
        u"street-address"_s, u"address-line1"_s, u"address-line2"_s, u"address-line3"_s, u"address-level1"_s,
        u"address-level2"_s, u"country"_s, u"country-name"_s, u"postal-code"_s, u"language"_s, u"bday"_s,
        u"bday-day"_s, u"bday-month"_s, u"bday-year"_s, u"sex"_s, u"url"_s, u"tel"_s, u"email"_s,
        u"username"_s, u"new-password"_s, u"current-password"_s, u"one-time-code"_s, u"off"_s};
    return known.contains(token) ? token : QString();
}

QString partAutofill(const QString &part)
{
    static const QHash<QString, QString> tokens{{u"addressLine1"_s, u"address-line1"_s},
        {u"addressLine2"_s, u"address-line2"_s}, {u"town"_s, u"address-level2"_s},
        {u"county"_s, u"address-level1"_s}, {u"postcode"_s, u"postal-code"_s}};
    return tokens.value(part);
}

QString partLabel(const QString &part, const PageWords &words)
{
    static const QHash<QString, const char *> labels{
        //: Part of a date
        {u"day"_s, QT_TRANSLATE_NOOP("PracticePage", "Day")},
        //: Part of a date
        {u"month"_s, QT_TRANSLATE_NOOP("PracticePage", "Month")},
        //: Part of a date
        {u"year"_s, QT_TRANSLATE_NOOP("PracticePage", "Year")},
        //: Part of a time
        {u"hour"_s, QT_TRANSLATE_NOOP("PracticePage", "Hour")},
        //: Part of a time
        {u"minute"_s, QT_TRANSLATE_NOOP("PracticePage", "Minute")},
        {u"addressLine1"_s, QT_TRANSLATE_NOOP("PracticePage", "Address line 1")},
        {u"addressLine2"_s, QT_TRANSLATE_NOOP("PracticePage", "Address line 2 (optional)")},
        {u"town"_s, QT_TRANSLATE_NOOP("PracticePage", "Town or city")},
        {u"county"_s, QT_TRANSLATE_NOOP("PracticePage", "County (optional)")},
        {u"postcode"_s, QT_TRANSLATE_NOOP("PracticePage", "Postcode")},
        //: Part of a map reference
        {u"easting"_s, QT_TRANSLATE_NOOP("PracticePage", "Easting")},
        //: Part of a map reference
        {u"northing"_s, QT_TRANSLATE_NOOP("PracticePage", "Northing")},
        //: Part of a map reference
        {u"latitude"_s, QT_TRANSLATE_NOOP("PracticePage", "Latitude")},
        //: Part of a map reference
        {u"longitude"_s, QT_TRANSLATE_NOOP("PracticePage", "Longitude")},
    };
    const char *label = labels.value(part);
    return label ? words(label) : part;
}

} // namespace alongside
