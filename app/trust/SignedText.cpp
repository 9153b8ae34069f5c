// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/SignedText.h"

#include <QJsonDocument>

#include <array>

#include <sodium.h>

namespace alongside {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, base64 | QByteArray::AbortOnBase64DecodingErrors);
    // one text alone for the same bytes: else a token could be altered and still count
    if (!result || result.decoded.toBase64(base64) != text)
        return std::nullopt;
    return result.decoded;
}

QByteArray headOf(const QString &type)
{
    const QJsonObject head{{QStringLiteral("alg"), QStringLiteral("EdDSA")},
        {QStringLiteral("typ"), QString(type + QStringLiteral("+jwt"))}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact).toBase64(base64);
}

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

/// Both halves in the form that libsodium signs with.
struct Pair {
    Secret signing{crypto_sign_SECRETKEYBYTES};
    QByteArray checking{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')};

    explicit Pair(const Secret &seed)
    {
        crypto_sign_seed_keypair(
            reinterpret_cast<unsigned char *>(checking.data()), signing.data(), seed.data());
    }
};

} // namespace

SignedText::Keys SignedText::makeKeys()
{
    Secret seed = Secret::random(crypto_sign_SEEDBYTES);
    QByteArray checking = Pair(seed).checking;
    return {std::move(seed), std::move(checking)};
}

Result<SignedText::Keys> SignedText::keysOf(const Secret &seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return Error{QStringLiteral("This is no key for signing.")};
    return Keys{seed.copy(), Pair(seed).checking};
}

QByteArray SignedText::sign(const QString &type, const QJsonObject &claims, const Secret &seed)
{
    const QByteArray text =
        headOf(type) + '.' + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(base64);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytesOf(text),
        static_cast<unsigned long long>(text.size()), Pair(seed).signing.data());
    return text + '.' + signature.toBase64(base64);
}

std::optional<QJsonObject> SignedText::check(
    const QString &type, const QByteArray &token, const QByteArray &checking)
{
    if (token.size() > longest || checking.size() != crypto_sign_PUBLICKEYBYTES)
        return std::nullopt;
    const QByteArray text = token.left(token.lastIndexOf('.'));
    const auto signature = decoded(token.mid(text.size() + 1));
    if (!signature || signature->size() != crypto_sign_BYTES || !text.startsWith(headOf(type) + '.'))
        return std::nullopt;
    if (crypto_sign_verify_detached(bytesOf(*signature), bytesOf(text),
            static_cast<unsigned long long>(text.size()), bytesOf(checking))
        != 0)
        return std::nullopt;
    return unproven(token);
}

QJsonObject SignedText::unproven(const QByteArray &token)
{
    const QList<QByteArray> parts = token.left(longest).split('.');
    if (parts.size() != 3)
        return {};
    const auto claims = decoded(parts.at(1));
    return claims ? QJsonDocument::fromJson(*claims).object() : QJsonObject();
}

} // namespace alongside
