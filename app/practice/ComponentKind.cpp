// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ComponentKind.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace alongside {

ComponentKind componentKind(const QString &type)
{
    using Kind = ComponentKind;
    // Names of the builder, of its successors at DEFRA and of the fork for community grants.
    static const QHash<QString, Kind> kinds{
        {u"TextField"_s, Kind::Text},
        {u"MultilineTextField"_s, Kind::Multiline},
        {u"FreeTextField"_s, Kind::Multiline},
        {u"NumberField"_s, Kind::Number},
        {u"EmailAddressField"_s, Kind::Email},
        {u"TelephoneNumberField"_s, Kind::Telephone},
        {u"WebsiteField"_s, Kind::Website},
        {u"OsGridRefField"_s, Kind::OsGridRef},
        {u"NationalGridFieldNumberField"_s, Kind::NationalGrid},
        {u"TimeField"_s, Kind::Time},
        {u"HiddenField"_s, Kind::Hidden},
        {u"DatePartsField"_s, Kind::Date},
        {u"DatePartsfield"_s, Kind::Date},
        {u"DateField"_s, Kind::Date},
        {u"MonthYearField"_s, Kind::MonthYear},
        {u"DateTimeField"_s, Kind::DateTime},
        {u"DateTimePartsField"_s, Kind::DateTime},
        {u"UkAddressField"_s, Kind::Address},
        {u"EastingNorthingField"_s, Kind::EastingNorthing},
        {u"LatLongField"_s, Kind::LatLong},
        {u"YesNoField"_s, Kind::YesNo},
        {u"RadiosField"_s, Kind::Radios},
        {u"CheckboxesField"_s, Kind::Checkboxes},
        {u"SelectField"_s, Kind::Select},
        {u"AutocompleteField"_s, Kind::Autocomplete},
        {u"DeclarationField"_s, Kind::Declaration},
        {u"FileUploadField"_s, Kind::Upload},
        {u"ClientSideFileUploadField"_s, Kind::Upload},
        {u"GeospatialField"_s, Kind::Geospatial},
        {u"PaymentField"_s, Kind::Payment},
        {u"MultiInputField"_s, Kind::MultiInput},
        {u"Html"_s, Kind::Html},
        {u"ContentWithState"_s, Kind::Html},
        {u"FlashCard"_s, Kind::List},
        {u"Para"_s, Kind::Paragraph},
        {u"Markdown"_s, Kind::Markdown},
        {u"Details"_s, Kind::Details},
        {u"InsetText"_s, Kind::Inset},
        {u"WarningText"_s, Kind::Inset},
        {u"List"_s, Kind::List},
        {u"NotificationBanner"_s, Kind::Banner},
    };
    return kinds.value(type, Kind::Unknown);
}

bool isQuestion(ComponentKind kind)
{
    return kind > ComponentKind::Unknown && kind <= ComponentKind::MultiInput
        && kind != ComponentKind::Hidden;
}

bool isChoice(ComponentKind kind)
{
    return kind >= ComponentKind::YesNo && kind <= ComponentKind::Autocomplete;
}

QStringList controlParts(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Date:
        return {u"day"_s, u"month"_s, u"year"_s};
    case ComponentKind::MonthYear:
        return {u"month"_s, u"year"_s};
    case ComponentKind::DateTime:
        return {u"day"_s, u"month"_s, u"year"_s, u"hour"_s, u"minute"_s};
    case ComponentKind::Address:
        return {u"addressLine1"_s, u"addressLine2"_s, u"town"_s, u"county"_s, u"postcode"_s};
    case ComponentKind::EastingNorthing:
        return {u"easting"_s, u"northing"_s};
    case ComponentKind::LatLong:
        return {u"latitude"_s, u"longitude"_s};
    default:
        return {};
    }
}

} // namespace alongside
