// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/Writing.h"

namespace alongside {

namespace {

QString unitsName(Writing::Units units)
{
    switch (units) {
    case Writing::Units::Utf8:
        return QStringLiteral("UTF-8");
    case Writing::Units::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case Writing::Units::Utf16BigEndian:
        break;
    }
    return QStringLiteral("UTF-16BE");
}

QString caseName(Writing::Case letters)
{
    switch (letters) {
    case Writing::Case::AsTyped:
        return {};
    case Writing::Case::Capitals:
        return QStringLiteral(", capitals");
    case Writing::Case::FirstCapital:
        break;
    }
    return QStringLiteral(", first capital");
}

} // namespace

QString Writing::name() const
{
    const QString plain = unitsName(units);
    const QString coded = base64 < 0 ? plain : QStringLiteral("base64 of %1, %2 on").arg(plain).arg(base64);
    return coded + caseName(letters);
}

QList<Writing> Writing::all()
{
    QList<Writing> writings;
    for (const Case letters : {Case::AsTyped, Case::Capitals, Case::FirstCapital}) {
        for (const Units units : {Units::Utf8, Units::Utf16LittleEndian, Units::Utf16BigEndian}) {
            for (int base64 = -1; base64 < 3; ++base64)
                writings.append({letters, units, base64});
        }
    }
    return writings;
}

} // namespace alongside
