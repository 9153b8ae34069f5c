// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "store/StoreError.h"

#include <QString>

namespace alongside {

/// The password of a chat account in the system's key store, under the service "alongside", and nowhere else.
/// All of it blocks for as long as the key store takes, at most some seconds, and needs a QCoreApplication.
class ChatPassword {
public:
    /// address: the bare XMPP address, as everywhere here. The error says that there is none, or that the key
    /// store does not answer.
    static StoreResult<Secret> read(const QString &address);
    /// Keeps it, in place of another one.
    static StoreResult<Done> keep(const QString &address, const Secret &password);
    /// Takes it out; fine where there was none.
    static StoreResult<Done> forget(const QString &address);
};

} // namespace alongside
