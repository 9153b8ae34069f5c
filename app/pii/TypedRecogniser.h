// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/PiiKind.h"
#include "pii/Reading.h"

#include <QStringList>

namespace alongside {

/// Finds in a note what a person has typed on a page, however it is spaced or cased.
class TypedRecogniser {
public:
    /// typed: answers in words or numbers. Those that say little about anybody are left out.
    explicit TypedRecogniser(const QStringList &typed);

    QList<PiiFinding> find(const Reading &reading) const;

    /// True for an answer that is long enough to be known again: not "yes", nor 20.
    static bool isTelling(const QString &typed);

private:
    QStringList m_typed; ///< Folded, without spaces and marks.
};

} // namespace alongside
