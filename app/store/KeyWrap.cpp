// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeyWrap.h"

#include <sodium.h>

namespace alongside {

namespace {

constexpr auto keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr auto tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64 * 1024 * 1024;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

std::optional<Secret> encryptionKey(
    const Secret &deviceKey, const Secret &code, const QByteArray &salt, const QByteArray &record)
{
    Secret stretched(32);
    if (deviceKey.size() < crypto_generichash_KEYBYTES_MIN || salt.size() != crypto_pwhash_SALTBYTES
        || crypto_pwhash(stretched.data(), stretched.size(), reinterpret_cast<const char *>(code.data()),
               code.size(), bytesOf(salt), passes, memory, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return std::nullopt;
    Secret key(keySize);
    crypto_generichash_state state;
    crypto_generichash_init(&state, deviceKey.data(), deviceKey.size(), key.size());
    crypto_generichash_update(&state, stretched.data(), stretched.size());
    crypto_generichash_update(&state, bytesOf(record), std::size_t(record.size()));
    crypto_generichash_final(&state, key.data(), key.size());
    sodium_memzero(&state, sizeof state);
    return key;
}

} // namespace

std::optional<KeyWrap> KeyWrap::seal(
    const Secret &key, const Secret &deviceKey, const Secret &code, const QByteArray &record)
{
    KeyWrap wrap{randomBytes(crypto_pwhash_SALTBYTES),
        randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
        QByteArray(qsizetype(key.size() + tagSize), Qt::Uninitialized)};
    const auto outer = encryptionKey(deviceKey, code, wrap.salt, record);
    if (!outer)
        return std::nullopt;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(wrap.sealed), nullptr, key.data(), key.size(),
        bytesOf(record), std::size_t(record.size()), nullptr, bytesOf(wrap.nonce), outer->data());
    return wrap;
}

std::optional<Secret> KeyWrap::open(
    const Secret &deviceKey, const Secret &code, const QByteArray &record) const
{
    if (nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES || sealed.size() <= qsizetype(tagSize))
        return std::nullopt;
    const auto outer = encryptionKey(deviceKey, code, salt, record);
    if (!outer)
        return std::nullopt;
    Secret key(std::size_t(sealed.size()) - tagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, bytesOf(sealed),
            std::size_t(sealed.size()), bytesOf(record), std::size_t(record.size()), bytesOf(nonce),
            outer->data())
        != 0)
        return std::nullopt;
    return key;
}

} // namespace alongside
