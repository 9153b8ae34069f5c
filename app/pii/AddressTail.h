// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds what follows a house and its road in addresses of other countries: flat, floor and postcode, as in
/// "ul. Lipowa 17 m. 4, 09-987" or "Rua das Flores 12, 3.º esq., 1000-001".
class AddressTail {
public:
    /// The context must outlive it.
    explicit AddressTail(const Context &context);

    /// The findings, with what follows those that name a road among them.
    QList<PiiFinding> with(const QList<PiiFinding> &findings) const;

private:
    bool namesRoad(qsizetype first, qsizetype last) const;
    qsizetype partAfter(qsizetype token) const;
    TextSpan postcodeAfter(qsizetype token) const;
    bool isShort(qsizetype token) const;
    bool isIn(WordList list, qsizetype token) const;

    const Context &m_context;
    const Reading &m_reading;
};

} // namespace alongside
