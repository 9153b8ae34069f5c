// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds what people write right after a number that they got wrong: "... 352, no sorry 3 at the end not 2".
class CorrectionRecogniser {
public:
    /// The context must outlive it.
    explicit CorrectionRecogniser(const Context &context);

    /// The findings, with one more for each that is put right after it.
    QList<PiiFinding> with(const QList<PiiFinding> &findings) const;

private:
    qsizetype correctedTo(qsizetype token) const;
    qsizetype partAt(qsizetype token) const;

    const Context &m_context;
};

} // namespace alongside
