// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChatPassword.h"

#include "store/KeyStoreJob.h"

#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace alongside {

namespace {

const QString service = QStringLiteral("alongside");

QString entryOf(const QString &address)
{
    return QStringLiteral("chat:") + address;
}

// None where the key store did what it was asked.
template <typename Job>
std::optional<StoreError> faultOf(const std::unique_ptr<Job> &job)
{
    if (job && job->error() == QKeychain::NoError)
        return std::nullopt;
    return StoreError{StoreError::Trouble::Unusable,
        job ? job->errorString() : QStringLiteral("The key store does not answer.")};
}

} // namespace

StoreResult<Secret> ChatPassword::read(const QString &address)
{
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(service);
    job->setKey(entryOf(address));
    job = finished(std::move(job));
    if (const auto fault = faultOf(job))
        return *fault;
    QByteArray bytes = job->binaryData();
    return Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())});
}

StoreResult<Done> ChatPassword::keep(const QString &address, const Secret &password)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
    job->setKey(entryOf(address));
    // QtKeychain takes a plain array; it is zeroed below, what the library copied is its own.
    QByteArray bytes(reinterpret_cast<const char *>(password.data()), qsizetype(password.size()));
    job->setBinaryData(bytes);
    job = finished(std::move(job));
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    if (const auto fault = faultOf(job))
        return *fault;
    return Done{};
}

StoreResult<Done> ChatPassword::forget(const QString &address)
{
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(service);
    job->setKey(entryOf(address));
    job = finished(std::move(job));
    if (job && job->error() == QKeychain::EntryNotFound)
        return Done{};
    if (const auto fault = faultOf(job))
        return *fault;
    return Done{};
}

} // namespace alongside
