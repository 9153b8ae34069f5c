// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/TextShape.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace alongside {

TextShape textShape(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Email: // HTML standard, 4.10.5.1
        return {u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s, {},
            QT_TRANSLATE_NOOP(
                "PracticePage", "Enter an email address in the correct format, like name@example.com")};
    case ComponentKind::Telephone:
        return {u"^[0-9+()\\-.\\s#extEXT]{6,40}$"_s, {},
            QT_TRANSLATE_NOOP("PracticePage", "Enter a phone number, like 01632 960 001 or 07700 900 982")};
    case ComponentKind::Website:
        return {u"^(https?://)?[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?$"_s, u"https://www.example.com"_s,
            QT_TRANSLATE_NOOP("PracticePage", "Enter a website address, like www.example.com")};
    case ComponentKind::Time:
        return {u"^([01]?[0-9]|2[0-3])[:.][0-5][0-9]$"_s, u"10:30"_s,
            QT_TRANSLATE_NOOP("PracticePage", "%1 must be a time, like 9:30 or 14:00")};
    case ComponentKind::OsGridRef:
        return {u"^[A-Za-z]{2}\\s?(\\d{3}\\s?\\d{3}|\\d{4}\\s?\\d{4}|\\d{5}\\s?\\d{5})$"_s, u"TQ123456"_s,
            QT_TRANSLATE_NOOP("PracticePage", "%1 must be a grid reference, like TQ123456")};
    case ComponentKind::NationalGrid:
        return {u"^[A-Za-z]{2}\\s?\\d{4}\\s?\\d{4}$"_s, u"SO 1234 5678"_s,
            QT_TRANSLATE_NOOP("PracticePage", "%1 must be a National Grid field number, like SO 1234 5678")};
    default:
        return {{}, {}, ""};
    }
}

} // namespace alongside
