// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace alongside {

/// What a component of a form is, whatever its generation calls it.
enum class ComponentKind {
    Unknown,
    // Questions answered by one control
    Text,
    Multiline,
    Number,
    Email,
    Telephone,
    Website,
    OsGridRef,
    NationalGrid,
    Time, ///< "14:30"
    Hidden, ///< Asked of nobody.
    // Questions answered by several controls
    Date,
    MonthYear,
    DateTime,
    Address,
    EastingNorthing,
    LatLong,
    // Questions answered by choosing
    YesNo,
    Radios,
    Checkboxes,
    Select,
    Autocomplete, ///< A choice list: rendered as a select.
    Declaration, ///< One box to tick; true when agreed.
    Upload, ///< Array of names of sample files.
    // Questions that need something that practice does not have
    Geospatial,
    Payment,
    // Several questions, answered again and again
    MultiInput,
    // Content
    Html,
    Paragraph,
    Markdown,
    Details,
    Inset,
    List,
    Banner,
};

/// The kind that a form's type stands for; Unknown when nobody knows it.
ComponentKind componentKind(const QString &type);

/// True when a person answers it.
bool isQuestion(ComponentKind kind);

/// True when the answer is chosen from ListItems.
bool isChoice(ComponentKind kind);

/// The parts of an answer that is an object: "day", "month", "year" of a date; empty for a single control.
/// In a page the control of a part is called "<name>-<part>".
QStringList controlParts(ComponentKind kind);

} // namespace alongside
