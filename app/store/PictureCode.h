// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/PlaceCode.h"

#include <array>
#include <optional>

namespace alongside {

/// What a person remembers who cannot keep a slip: two pictures that we give, which find the record and are
/// no secret, and five that they choose themselves, which open it. Order counts, and a picture may come more
/// than once. Weaker than a ResumeCode (24^5, about 23 bits): docs/handbook.md.
class PictureCode {
public:
    static constexpr int pictures = 24; ///< A picture is its number, 0 to 23; resources/pictures has them.
    static constexpr int givenSize = 2;
    static constexpr int secretSize = 5; ///< One byte a picture.

    using Given = std::array<int, givenSize>;

    /// Two pictures at random, any of the 576 pairs.
    static Given randomGiven();
    /// The locator of two pictures: "05+17", five signs, so that it is never that of a ResumeCode. Empty
    /// where a number is no picture.
    static QByteArray locatorOf(const Given &given);
    /// Nothing where the given are no pictures, or the secret is not five of them.
    static std::optional<PictureCode> make(const Given &given, Secret chosen);

    /// The part that finds the record. May be logged.
    const QByteArray &locator() const { return m_locator; }
    /// The part that opens it.
    const Secret &secret() const { return m_secret; }
    operator PlaceCode() const { return {m_locator, m_secret}; }

private:
    PictureCode(QByteArray locator, Secret secret);

    QByteArray m_locator;
    Secret m_secret;
};

} // namespace alongside
