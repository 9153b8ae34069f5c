// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/BadgeToken.h"

#include "base/JsonTexts.h"
#include "trust/SignedText.h"

#include <QJsonArray>
#include <QTimeZone>

#include <optional>

namespace alongside {

namespace {

const QString type = QStringLiteral("alongside-badge");

// A leap between two clocks that are both right enough.
constexpr qint64 leewaySeconds = 60;

QJsonArray arrayOf(const QList<Badge::Check> &checks)
{
    QJsonArray array;
    for (const Badge::Check &check : checks)
        array.append(QJsonObject{{QStringLiteral("name"), check.name},
            {QStringLiteral("until"), check.until.toString(Qt::ISODate)}});
    return array;
}

QJsonObject claimsOf(const Badge &badge)
{
    return {{QStringLiteral("jti"), badge.serial}, {QStringLiteral("iss"), badge.issuer},
        {QStringLiteral("sub"), badge.address}, {QStringLiteral("nbf"), badge.from.toSecsSinceEpoch()},
        {QStringLiteral("exp"), badge.until.toSecsSinceEpoch()}, {QStringLiteral("alias"), badge.alias},
        {QStringLiteral("role"), badge.role}, {QStringLiteral("checks"), arrayOf(badge.checks)},
        {QStringLiteral("skills"), QJsonArray::fromStringList(badge.skills)},
        {QStringLiteral("languages"), QJsonArray::fromStringList(badge.languages)},
        {QStringLiteral("guidelines"), badge.guidelines}};
}

QDateTime timeOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromSecsSinceEpoch(value.toInteger(), QTimeZone::utc())
                            : QDateTime();
}

Badge badgeOf(const QJsonObject &claims)
{
    const auto text = [&](const char *key) {
        return claims.value(QLatin1String(key)).toString();
    };
    Badge badge{text("jti"), text("iss"), text("sub"), text("alias"), text("role"), {},
        textsIn(claims.value(u"skills")), textsIn(claims.value(u"languages")),
        claims.value(u"guidelines").toInt(), timeOf(claims.value(u"nbf")), timeOf(claims.value(u"exp"))};
    for (const QJsonValue each : claims.value(u"checks").toArray())
        badge.checks.append(
            {each[u"name"].toString(), QDate::fromString(each[u"until"].toString(), Qt::ISODate)});
    return badge;
}

// The issuer that has signed it; none where nobody did whom the operator knows.
const BadgeIssuer *signerOf(const QByteArray &token, const QList<BadgeIssuer> &issuers, Badge &badge)
{
    for (const BadgeIssuer &issuer : issuers) {
        const auto claims = SignedText::check(type, token, issuer.key);
        if (claims && claims->value(u"iss").toString() == issuer.id) {
            badge = badgeOf(*claims);
            return &issuer;
        }
    }
    return nullptr;
}

BadgeFault unsignedFault(const QByteArray &token, const QList<BadgeIssuer> &issuers)
{
    const QString claimed = SignedText::unproven(token).value(u"iss").toString();
    if (claimed.isEmpty())
        return BadgeFault::Unreadable;
    for (const BadgeIssuer &issuer : issuers) {
        if (issuer.id == claimed)
            return BadgeFault::Altered;
    }
    return BadgeFault::UnknownIssuer;
}

BadgeFault faultOf(
    const Badge &badge, const QString &address, const QDateTime &now, const QStringList &revoked)
{
    if (!badge.fault().isEmpty())
        return BadgeFault::Unreadable;
    if (address.section(u'/', 0, 0).toLower() != badge.address)
        return BadgeFault::SomebodyElse;
    if (revoked.contains(badge.serial))
        return BadgeFault::Revoked;
    if (now.addSecs(leewaySeconds) < badge.from)
        return BadgeFault::NotYet;
    return now < badge.until ? BadgeFault::None : BadgeFault::Expired;
}

} // namespace

Result<QByteArray> BadgeToken::issue(const Badge &badge, const Secret &seed)
{
    if (const QString fault = badge.fault(); !fault.isEmpty())
        return Error{fault};
    return SignedText::sign(type, claimsOf(badge), seed);
}

BadgeVerdict BadgeToken::judge(const QByteArray &token, const QString &address, const QDateTime &now,
    const QList<BadgeIssuer> &issuers, const QStringList &revoked)
{
    if (token.isEmpty())
        return {};
    Badge badge;
    const BadgeIssuer *issuer = signerOf(token, issuers, badge);
    const BadgeFault fault = issuer ? faultOf(badge, address, now, revoked) : unsignedFault(token, issuers);
    if (fault != BadgeFault::None)
        return {fault, {}, {}};
    badge.checks.removeIf([&](const Badge::Check &check) { return check.until < now.date(); });
    return {fault, badge, issuer->name};
}

BadgeVerdict BadgeToken::judgeInHand(const QByteArray &token, const QDateTime &now,
    const QList<BadgeIssuer> &issuers, const QStringList &revoked)
{
    return judge(token, SignedText::unproven(token).value(u"sub").toString(), now, issuers, revoked);
}

QString badgeFaultName(BadgeFault fault)
{
    switch (fault) {
    case BadgeFault::None:
        return QStringLiteral("counts");
    case BadgeFault::Missing:
        return QStringLiteral("missing");
    case BadgeFault::Unreadable:
        return QStringLiteral("unreadable");
    case BadgeFault::UnknownIssuer:
        return QStringLiteral("unknown-issuer");
    case BadgeFault::Altered:
        return QStringLiteral("altered");
    case BadgeFault::SomebodyElse:
        return QStringLiteral("somebody-else");
    case BadgeFault::NotYet:
        return QStringLiteral("not-yet");
    case BadgeFault::Expired:
        return QStringLiteral("expired");
    case BadgeFault::Revoked:
        break;
    }
    return QStringLiteral("revoked");
}

} // namespace alongside
