// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpRequest.h"

#include "base/PlainId.h"

#include <QRandomGenerator>

#include <array>

namespace alongside {

namespace {

bool isIdOrNothing(const QString &text)
{
    return text.isEmpty() || isPlainId(text);
}

const QString kind = QStringLiteral("request");
const QString soon = QStringLiteral("session-ending");
const QString usual = QStringLiteral("usual");

} // namespace

QJsonObject HelpRequest::payload() const
{
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("request"), id}, {QStringLiteral("guide"), guide},
        {QStringLiteral("language"), language}, {QStringLiteral("topic"), topic},
        {QStringLiteral("urgency"), urgency == Urgency::Usual ? usual : soon},
        {QStringLiteral("until"), until.toString(Qt::ISODate)}};
}

std::optional<HelpRequest> HelpRequest::fromPayload(const QJsonObject &payload)
{
    const auto text = [&](const char *key) {
        return payload.value(QLatin1String(key)).toString();
    };
    HelpRequest request{text("request"), text("guide"), text("language"), text("topic"),
        text("urgency") == soon ? Urgency::SessionEnding : Urgency::Usual,
        QDateTime::fromString(text("until"), Qt::ISODate)};
    const bool good = text("kind") == kind && isPlainId(request.id) && isIdOrNothing(request.guide)
        && isPlainId(request.language) && isIdOrNothing(request.topic) && request.until.isValid();
    return good ? std::optional(request) : std::nullopt;
}

QString HelpRequest::newId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

} // namespace alongside
