// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QByteArray>

#include <optional>

namespace alongside {

/// A visit's key, sealed so that only this terminal together with the person's code can open it. Holds
/// nothing secret itself: it is what stands in the file of a saved place.
struct KeyWrap {
    QByteArray salt; ///< For Argon2id; 16 bytes.
    QByteArray nonce; ///< 24 bytes.
    QByteArray sealed; ///< The key under XChaCha20-Poly1305, bound to the record.

    /// Seals a key: key-encryption key = BLAKE2b, keyed with the device key, of Argon2id(code) and the
    /// record's id (RFC 9106, 64 MiB and 3 passes; RFC 7693). About 0.1 s; any thread. Nothing when memory
    /// for Argon2 is short.
    static std::optional<KeyWrap> seal(
        const Secret &key, const Secret &deviceKey, const Secret &code, const QByteArray &record);

    /// The key; nothing when the code, the device key or the record is another one, or a byte was changed:
    /// which of them cannot be told.
    std::optional<Secret> open(const Secret &deviceKey, const Secret &code, const QByteArray &record) const;
};

} // namespace alongside
