// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/badge/IssuerKey.h"

#include <QFile>

#include <sodium.h>

namespace alongside {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr auto onlyMine = QFile::ReadOwner | QFile::WriteOwner;

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
}

} // namespace

Result<SignedText::Keys> IssuerKey::make(const QString &path)
{
    SignedText::Keys keys = SignedText::makeKeys();
    QFile file(path);
    // QFile::NewOnly: a key that is lost cannot be made again, so none is ever written over
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyMine))
        return Error{QStringLiteral("The file %1 was not made: %2.").arg(path, file.errorString())};
    QByteArray bytes(reinterpret_cast<const char *>(keys.signing.data()), qsizetype(keys.signing.size()));
    QByteArray text = bytes.toBase64(base64) + '\n';
    const bool written = file.write(text) == text.size() && file.flush();
    wipe(bytes);
    wipe(text);
    if (!written)
        return Error{QStringLiteral("The file %1 cannot be written: %2.").arg(path, file.errorString())};
    return keys;
}

Result<SignedText::Keys> IssuerKey::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("The key %1 cannot be read: %2.").arg(path, file.errorString())};
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        return Error{
            QStringLiteral("Others can read the key %1; take that from them first (chmod 600).").arg(path)};
    constexpr qint64 longest = 100;
    QByteArray text = file.read(longest).trimmed();
    QByteArray bytes = QByteArray::fromBase64(text, base64);
    wipe(text);
    return SignedText::keysOf(
        Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())}));
}

QString IssuerKey::text(const QByteArray &checking)
{
    return QString::fromLatin1(checking.toBase64(base64));
}

} // namespace alongside
