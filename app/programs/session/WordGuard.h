// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace alongside {

/// What may leave of something that the person wrote to somebody.
struct GuardedWords {
    QString text{}; ///< With a mark for each thing that was taken out.
    bool removed = false;
    bool maySend = false; ///< The person may send what was taken out all the same.
};

/// Looks at a note before it leaves, together with the person's last ones (the oldest first). Nothing is sent
/// where there is no such function.
using WordGuard = std::function<GuardedWords(const QString &note, const QStringList &earlier)>;

} // namespace alongside
