// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds what else is read from a card right after its number: until when it is valid, and the digits on its
/// back.
class CardDetails {
public:
    /// The context must outlive it.
    explicit CardDetails(const Context &context);

    /// The findings, with those that follow a card among them.
    QList<PiiFinding> with(const QList<PiiFinding> &findings) const;

private:
    QList<TextSpan> after(qsizetype token) const;
    qsizetype monthBefore(qsizetype token) const;
    bool isCounted(const DigitGroup &group) const;

    const Context &m_context;
};

} // namespace alongside
