// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace alongside {

/// An address without what differs though the page is the same: small letters in scheme and host, no "www.",
/// default port, session id (";..."), doubled slashes or slash at the end. Patterns with * stay patterns.
QString plainAddress(const QString &address);

/// A text made ready to be compared: letters and figures in small letters, without an "Error:" before them or
/// an "(optional)" after them. In what an author recorded, * stands for any words, even none.
class ComparedText {
public:
    ComparedText() = default;
    static ComparedText ofPage(QStringView text);
    static ComparedText recorded(QStringView pattern);

    bool isEmpty() const { return m_flat.isEmpty(); }

    /// Without spaces, so that a hyphen changes nothing.
    const QString &flat() const { return m_flat; }

    /// True when this is what an author recorded.
    bool says(const ComparedText &recorded) const;

    /// How much they have in common, from 0 to 1: words, long ones counting more than short ones, and words
    /// that begin alike as nearly the same (Dice's coefficient). What * stands for costs nothing.
    double likeness(const ComparedText &recorded) const;

private:
    QString m_flat;
    QStringList m_words;
    bool m_isOpen = false; ///< Holds a *.
};

} // namespace alongside
