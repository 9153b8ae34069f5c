// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/ComponentKind.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace alongside {

ComponentKind componentKind(const QString &type)
{
    using Kind = ComponentKind;
    // Names of the builder, of its successors at DEFRA and of the fork for community grants; forms write them
    // in small and capital letters as they like.
    static const QHash<QString, Kind> kinds{
        {u"textfield"_s, Kind::Text},
        {u"multilinetextfield"_s, Kind::Multiline},
        {u"freetextfield"_s, Kind::Multiline},
        {u"numberfield"_s, Kind::Number},
        {u"emailaddressfield"_s, Kind::Email},
        {u"telephonenumberfield"_s, Kind::Telephone},
        {u"websitefield"_s, Kind::Website},
        {u"osgridreffield"_s, Kind::OsGridRef},
        {u"nationalgridfieldnumberfield"_s, Kind::NationalGrid},
        {u"timefield"_s, Kind::Time},
        {u"hiddenfield"_s, Kind::Hidden},
        {u"datepartsfield"_s, Kind::Date},
        {u"datefield"_s, Kind::Date},
        {u"monthyearfield"_s, Kind::MonthYear},
        {u"datetimefield"_s, Kind::DateTime},
        {u"datetimepartsfield"_s, Kind::DateTime},
        {u"ukaddressfield"_s, Kind::Address},
        {u"eastingnorthingfield"_s, Kind::EastingNorthing},
        {u"latlongfield"_s, Kind::LatLong},
        {u"yesnofield"_s, Kind::YesNo},
        {u"radiosfield"_s, Kind::Radios},
        {u"checkboxesfield"_s, Kind::Checkboxes},
        {u"selectfield"_s, Kind::Select},
        {u"autocompletefield"_s, Kind::Autocomplete},
        {u"declarationfield"_s, Kind::Declaration},
        {u"fileuploadfield"_s, Kind::Upload},
        {u"clientsidefileuploadfield"_s, Kind::Upload},
        {u"geospatialfield"_s, Kind::Geospatial},
        {u"paymentfield"_s, Kind::Payment},
        {u"multiinputfield"_s, Kind::MultiInput},
        {u"html"_s, Kind::Html},
        {u"contentwithstate"_s, Kind::Html},
        {u"flashcard"_s, Kind::List},
        {u"para"_s, Kind::Paragraph},
        {u"markdown"_s, Kind::Markdown},
        {u"details"_s, Kind::Details},
        {u"insettext"_s, Kind::Inset},
        {u"warningtext"_s, Kind::Inset},
        {u"list"_s, Kind::List},
        {u"notificationbanner"_s, Kind::Banner},
    };
    return kinds.value(type.toLower(), Kind::Unknown);
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
