// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DeviceKey.h"

#include "store/DurableFile.h"
#include "store/KeyStoreJob.h"

#include <qt6keychain/keychain.h>
#include <sodium.h>

#include <QFile>

#include <memory>

namespace alongside {

namespace {

constexpr std::size_t keySize = 32;
const QString account = QStringLiteral("device-key");

// Tells the right key from another without telling anything about it.
QByteArray checkOf(const Secret &key)
{
    static constexpr unsigned char purpose[] = "alongside device key check 1";
    QByteArray check(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(check.data()), std::size_t(check.size()), purpose,
        sizeof purpose - 1, key.data(), key.size());
    return check.toHex();
}

struct Answer {
    std::optional<Secret> key;
    QString reason;
};

Answer askKeyStore(const QString &service)
{
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(service);
    job->setKey(account);
    job = finished(std::move(job));
    if (!job)
        return {std::nullopt, QStringLiteral("The key store does not answer.")};
    if (job->error() != QKeychain::NoError)
        return {std::nullopt, job->errorString()};
    QByteArray bytes = job->binaryData();
    Secret key =
        Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())});
    if (key.size() != keySize)
        return {std::nullopt, QStringLiteral("The key store's entry is not a device key.")};
    return {std::move(key), QString()};
}

} // namespace

DeviceKey::DeviceKey(const QString &marker, const QString &service)
    : m_marker(marker)
    , m_service(service)
{
}

DeviceKey::State DeviceKey::settle(State state, const QString &reason)
{
    m_state = state;
    m_reason = reason;
    if (state != State::Ready)
        m_key.reset();
    return state;
}

DeviceKey::State DeviceKey::load()
{
    QFile marker(m_marker);
    if (!marker.exists())
        return settle(State::NotProvisioned, QStringLiteral("This terminal is not provisioned."));
    if (!marker.open(QIODevice::ReadOnly))
        return settle(State::Unavailable, QStringLiteral("The marker of the device key cannot be read."));
    Answer answer = askKeyStore(m_service);
    if (!answer.key)
        return settle(State::Unavailable, answer.reason);
    if (checkOf(*answer.key) != marker.read(1024).trimmed())
        return settle(State::Wrong,
            QStringLiteral(
                "The key in the key store is not the one that this terminal was provisioned with."));
    m_key = std::move(answer.key);
    return settle(State::Ready, QString());
}

StoreResult<Done> DeviceKey::provision()
{
    if (QFile::exists(m_marker))
        return StoreError{
            StoreError::Trouble::Unusable, QStringLiteral("This terminal is provisioned already.")};
    const Secret key = Secret::random(keySize);
    auto job = std::make_unique<QKeychain::WritePasswordJob>(m_service);
    job->setKey(account);
    // QtKeychain takes a plain array; it is zeroed below, what the library copied is its own.
    QByteArray bytes(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
    job->setBinaryData(bytes);
    job = finished(std::move(job));
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    if (!job || job->error() != QKeychain::NoError)
        return StoreError{StoreError::Trouble::Unusable,
            job ? job->errorString() : QStringLiteral("The key store does not answer.")};
    const Answer back = askKeyStore(m_service);
    if (!back.key || !back.key->equals(key))
        return StoreError{StoreError::Trouble::Unusable,
            QStringLiteral("The key store took the key and does not give it back.")};
    return durable::write(m_marker, checkOf(key) + '\n');
}

} // namespace alongside
