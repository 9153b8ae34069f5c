// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/SignedText.h"

#include <QString>

namespace alongside {

/// The file in which an issuer keeps the key that signs badges: for the eyes of one user alone.
class IssuerKey {
public:
    /// Makes the keys and the file, which must not be there yet.
    static Result<SignedText::Keys> make(const QString &path);
    /// Reads it. The error also tells when others can read the file.
    static Result<SignedText::Keys> read(const QString &path);

    /// A public key as the policy has it: base64url, 43 characters.
    static QString text(const QByteArray &checking);
};

} // namespace alongside
