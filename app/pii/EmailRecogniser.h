// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds e-mail addresses, with a sign or with words for it: "sam dot lee at example dot org".
class EmailRecogniser {
public:
    /// The context must outlive it.
    explicit EmailRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    bool isAt(qsizetype i) const;
    bool isDot(qsizetype i) const;
    bool isDigits(qsizetype i) const;
    qsizetype nameStart(qsizetype last) const;
    qsizetype wordsBefore(qsizetype first, qsizetype last) const;
    qsizetype hostEnd(qsizetype first, bool *dotted) const;
    bool isPublic(qsizetype first, qsizetype nameLast, qsizetype last) const;
    void judge(qsizetype nameLast, qsizetype hostFirst, bool written);

    const Context &m_context;
    QList<PiiFinding> m_findings;
};

} // namespace alongside
