// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Adds to findings what belongs to them at their edges, and drops what is shown as an example: the letters
/// before a passport's digits, the words between a sort code and its account.
class WiderFindings {
public:
    /// The context must outlive it.
    explicit WiderFindings(const Context &context);

    QList<PiiFinding> with(const QList<PiiFinding> &findings) const;

private:
    bool isExample(const PiiFinding &finding) const;
    bool isNearExample(qsizetype first, qsizetype last) const;
    bool isReserved(const PiiFinding &finding) const;
    bool isPlaceholder(const PiiFinding &finding) const;
    qsizetype lettersBefore(qsizetype token) const;
    qsizetype falseStartBefore(qsizetype token) const;
    bool areOneAccount(qsizetype first, qsizetype last) const;

    const Context &m_context;
};

} // namespace alongside
