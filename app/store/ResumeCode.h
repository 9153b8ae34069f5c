// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/PlaceCode.h"

#include <variant>

namespace alongside {

/// What a person takes away to come back: a locator, which finds the record and is no secret, and twelve
/// characters that open it. Written in Crockford's base 32 (no I, L, O or U), the last character checks all
/// others.
class ResumeCode {
public:
    static constexpr int locatorSize = 4;
    static constexpr int secretSize = 12; ///< 60 bits.

    /// Why what somebody typed cannot be a code: for the sentence on the screen, before anything is tried.
    enum class Mistake {
        TooShort,
        TooLong,
        NotACharacter, ///< A sign that no code has, such as "&".
        CheckFails ///< A wrong or swapped character.
    };

    /// A new one; the locator is not in use yet, which the caller knows.
    static ResumeCode make(const QByteArray &locator);
    /// A locator at random.
    static QByteArray randomLocator();
    /// Reads what was typed: small letters, spaces and hyphens are forgiven, O is 0, I and L are 1. What was
    /// typed stays with the caller, who wipes it.
    static std::variant<ResumeCode, Mistake> read(const Secret &typed);

    /// The part that finds the record. May be logged.
    const QByteArray &locator() const { return m_locator; }
    /// The part that opens it.
    const Secret &secret() const { return m_secret; }
    operator PlaceCode() const { return {m_locator, m_secret}; }

    /// As it is printed and shown, in groups: "7K3M-ABCD-EFGH-JKMN-P". For paper and screen only.
    Secret printed() const;

private:
    ResumeCode(QByteArray locator, Secret secret);

    QByteArray m_locator;
    Secret m_secret;
};

} // namespace alongside
