// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "store/StoreError.h"

#include <QString>

#include <optional>

namespace alongside {

/// The key of this terminal, kept in the system's key store (Secret Service, Credential Manager, Keychain;
/// through QtKeychain) and nowhere else. Fails closed: once a terminal is provisioned, a key that cannot be
/// had turns saving off; a new one is never made in its place, since that would lock everybody out of what
/// they kept.
class DeviceKey {
public:
    enum class State {
        NotProvisioned, ///< Nobody provisioned this terminal: it offers what works without saving.
        Ready,
        Unavailable, ///< The key store does not answer, is locked, or has no such key: which of them it does
                     ///< not tell.
        Wrong ///< There is a key, but not the one that this terminal was provisioned with.
    };

    /// The marker is a small file that is no secret: a check value, by which the right key is known from a
    /// wrong one. Service is the name under which the key store lists the key.
    DeviceKey(const QString &marker, const QString &service);

    /// Asks the key store. Blocks for as long as that takes, at most some seconds; needs a QCoreApplication.
    State load();
    State state() const { return m_state; }
    /// The key; only to be called when the state is Ready.
    const Secret &key() const { return *m_key; }
    /// What is the matter, for the operator's log; empty when Ready.
    const QString &reason() const { return m_reason; }

    /// Makes a key, gives it to the key store, reads it back and writes the marker. Refuses on a terminal
    /// that is provisioned already. Blocks like load().
    StoreResult<Done> provision();

private:
    State settle(State state, const QString &reason);

    QString m_marker;
    QString m_service;
    State m_state = State::NotProvisioned;
    std::optional<Secret> m_key;
    QString m_reason;
};

} // namespace alongside
