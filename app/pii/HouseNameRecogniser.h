// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds houses that stand beside a street without a number before it: "Rose Cottage, Back Lane", "Elm Grove,
/// number 44", where somebody says that they live there.
class HouseNameRecogniser {
public:
    /// The context must outlive it.
    explicit HouseNameRecogniser(const Context &context);

    QList<PiiFinding> find();

    /// Where the name begins of what is called a house: "Rose Cottage, 2 Mill Lane". The token itself where
    /// it is no word for a house.
    static qsizetype nameBefore(const Context &context, qsizetype house);
    /// The first token of the number that a house has, of which the token is one.
    static qsizetype numberStart(const Context &context, qsizetype token);

private:
    qsizetype houseBefore(qsizetype street, bool road) const;
    qsizetype numberAfter(qsizetype street) const;
    bool isArticle(qsizetype token) const;
    bool isNamed(qsizetype token) const;
    bool isIn(WordList list, qsizetype token) const;

    const Context &m_context;
    const Reading &m_reading;
};

} // namespace alongside
