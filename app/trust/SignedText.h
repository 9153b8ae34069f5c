// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace alongside {

/// Statements that are signed so that anybody with the public key can tell who made them: JSON Web Tokens in
/// the compact form (RFC 7519, RFC 7515), with Ed25519 alone (RFC 8037). The head of a token is always the
/// same, so that no token can choose how it is checked (RFC 8725, 3.1). Any thread.
class SignedText {
public:
    static constexpr qsizetype longest = 8 * 1024; ///< Of a token, in bytes.

    /// Two keys that belong together.
    struct Keys {
        Secret signing; ///< The seed, 32 bytes.
        QByteArray checking; ///< The public key, 32 bytes.
    };

    static Keys makeKeys();
    /// The keys that come of a seed of 32 bytes. The error says that it is none.
    static Result<Keys> keysOf(const Secret &seed);

    /// A token of these claims. type: what kind of statement it is, such as "alongside-badge".
    static QByteArray sign(const QString &type, const QJsonObject &claims, const Secret &seed);
    /// The claims of a token of this type that this key has signed; nothing when it has not.
    static std::optional<QJsonObject> check(
        const QString &type, const QByteArray &token, const QByteArray &checking);
    /// What a token claims, whoever made it: for words about why it does not count, and nothing else.
    static QJsonObject unproven(const QByteArray &token);
};

} // namespace alongside
