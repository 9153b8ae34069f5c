// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace alongside {

/// One way in which typed letters may lie in a memory or a file: their case, the bytes of each letter, and
/// whether base64 went over them.
struct Writing {
    enum class Case { AsTyped, Capitals, FirstCapital };
    enum class Units { Utf8, Utf16LittleEndian, Utf16BigEndian };

    Case letters = Case::AsTyped;
    Units units = Units::Utf8;
    /// For base64 (RFC 4648), how many bytes stand before the letters, modulo 3; -1 for none.
    int base64 = -1;

    /// What a report calls it, such as "base64 of UTF-16LE, 1 on, capitals".
    QString name() const;
    /// Every one of them: 36.
    static QList<Writing> all();
};

} // namespace alongside
