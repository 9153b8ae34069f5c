// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ScramKeys.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

namespace alongside {

namespace {

constexpr std::size_t saltSize = 18;

QByteArray mac(const QByteArray &key, const char *text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

} // namespace

ScramKeys ScramKeys::of(const Secret &password)
{
    const Secret random = Secret::random(saltSize);
    ScramKeys keys;
    keys.salt =
        QByteArray(reinterpret_cast<const char *>(random.data()), qsizetype(random.size())).toBase64();
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256,
        QByteArray::fromRawData(reinterpret_cast<const char *>(password.data()), qsizetype(password.size())),
        keys.salt, rounds, 32);
    keys.stored = QCryptographicHash::hash(mac(salted, "Client Key"), QCryptographicHash::Sha256);
    keys.server = mac(salted, "Server Key");
    return keys;
}

} // namespace alongside
