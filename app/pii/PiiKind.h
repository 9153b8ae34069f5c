// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace alongside {

/// What kind of personal thing stands in a note; the order is that of the documents.
enum class PiiKind {
    NiNumber,
    NhsNumber,
    Passport,
    DrivingLicence,
    Utr,
    Card,
    SortCode,
    AccountNumber,
    Iban,
    OneTimeCode,
    Password,
    Address,
    DateOfBirth,
    Email,
    Telephone,
    Typed, ///< What the person has typed on a page.
};

/// The kind's word in JSON and tests, such as "ni-number".
QString piiKindName(PiiKind kind);

/// True for what opens an account or an identity: a sender may not send it even after a warning.
bool isSecret(PiiKind kind);

/// One thing that is taken out of a note: where it stood, in UTF-16 units of the note.
struct PiiFinding {
    PiiKind kind = PiiKind::Typed;
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const PiiFinding &) const = default;
};

} // namespace alongside
