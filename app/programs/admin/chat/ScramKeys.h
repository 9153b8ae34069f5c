// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QByteArray>

namespace alongside {

/// What a server keeps of a password for SCRAM-SHA-256 (RFC 5802, RFC 7677): enough to check it, not the
/// password.
struct ScramKeys {
    static constexpr int rounds = 10'000;

    QByteArray salt; ///< Random, as text.
    QByteArray stored;
    QByteArray server;

    /// Of a password of ASCII signs, which SASLprep (RFC 4013) leaves as they are. Some milliseconds.
    static ScramKeys of(const Secret &password);
};

} // namespace alongside
