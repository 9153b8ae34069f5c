// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace alongside {

/// What the guard says of words that are to leave the desk.
struct CheckedNote {
    QString text{}; ///< As they may go: with a mark for each thing that was taken out.
    int removed = 0; ///< How many things were.
    bool secret = false; ///< One of them opens an account or an identity: it never goes.
};

/// Every word that leaves the desk passes this: note, and what the same champion said before it, oldest
/// first.
using NoteCheck = std::function<CheckedNote(const QString &note, const QStringList &earlier)>;

} // namespace alongside
