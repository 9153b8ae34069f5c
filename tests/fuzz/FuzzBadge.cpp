// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/BadgeToken.h"
#include "trust/SignedText.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <cstddef>
#include <cstdint>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString type = u"alongside-badge"_s;
const QString own = u"one@champions.example.org"_s;
const QDateTime now(QDate(2027, 1, 1), QTime(12, 0), QTimeZone::utc());

/// An issuer whom the terminal knows.
const SignedText::Keys &keys()
{
    static const SignedText::Keys made = SignedText::makeKeys();
    return made;
}

BadgeVerdict judge(const QByteArray &token)
{
    return BadgeToken::judge(token, own, now, {{u"council"_s, u"Central Council"_s, keys().checking}}, {});
}

bool isFit(const BadgeVerdict &verdict)
{
    return !verdict.counts() || (verdict.badge.fault().isEmpty() && verdict.badge.address == own);
}

/// What nobody has signed does not count, wherever in a good token it stands.
bool isUnmoved(const QByteArray &input)
{
    static const QByteArray good = SignedText::sign(type, {{u"iss"_s, u"council"_s}}, keys().signing);
    const QByteArray coded = input.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    for (int part = 0; part < 3; ++part) {
        QByteArrayList parts = good.split('.');
        parts[part] = coded;
        if (judge(parts.join('.')).counts())
            return false;
    }
    return !judge(input).counts();
}

} // namespace

/// Whatever stands in a badge, signed by a known issuer or by nobody: it is judged, and what counts is fit to
/// be shown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    if (!isUnmoved(input))
        return 1;
    const QJsonObject claims = QJsonDocument::fromJson(input).object();
    return isFit(judge(SignedText::sign(type, claims, keys().signing))) ? 0 : 1;
}
