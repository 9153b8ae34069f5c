// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/FlatText.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds where somebody lives: a postcode with what stands before it, or a house and its street.
class AddressRecogniser {
public:
    /// Both must outlive it.
    AddressRecogniser(const Context &context, const FlatText &flat);

    QList<PiiFinding> find();

private:
    /// The tokens of a postcode.
    struct Postcode {
        qsizetype first = 0;
        qsizetype last = 0;
    };

    QList<Postcode> postcodes() const;
    bool isPostcode(const QString &flat, const Postcode &postcode) const;
    void judge(const Postcode &postcode);
    qsizetype houseBefore(qsizetype token, qsizetype mostWords) const;
    qsizetype houseAfter(qsizetype token) const;
    qsizetype placeBefore(qsizetype token) const;
    void findStreets();
    void findRoads();
    bool isHouse(qsizetype i) const;
    bool isWord(qsizetype i) const;
    bool isNamed(qsizetype i) const;
    bool isLived(qsizetype first, qsizetype last) const;
    bool isPublic(qsizetype first, qsizetype last) const;
    void add(qsizetype first, qsizetype last);

    const Context &m_context;
    const FlatText &m_flat;
    QList<PiiFinding> m_findings;
};

} // namespace alongside
