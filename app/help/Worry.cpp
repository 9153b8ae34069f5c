// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/Worry.h"

#include "base/PlainId.h"
#include "guides/PlainText.h"

namespace alongside {

namespace {

constexpr qsizetype longestId = 80;
constexpr qsizetype longestNote = 300;
constexpr qsizetype longestPlace = 200;
const QString kind = QStringLiteral("worry");
const QString resident = QStringLiteral("resident");
const QString champion = QStringLiteral("champion");

QString idIn(const QJsonValue &value)
{
    const QString text = value.toString();
    return isPlainId(text, longestId) ? text : QString();
}

} // namespace

QJsonObject Worry::payload() const
{
    return {{QStringLiteral("kind"), kind}, {kind, id},
        {QStringLiteral("by"), by == By::Resident ? resident : champion}, {QStringLiteral("reason"), reason},
        {QStringLiteral("place"), place}, {QStringLiteral("note"), note},
        {QStringLiteral("time"), time.toUTC().toString(Qt::ISODate)}};
}

std::optional<Worry> Worry::fromPayload(const QJsonObject &payload)
{
    Worry worry{idIn(payload.value(kind)),
        payload.value(u"by").toString() == champion ? By::Champion : By::Resident,
        idIn(payload.value(u"reason")), cleanLine(payload.value(u"place").toString(), longestPlace),
        cleanLine(payload.value(u"note").toString(), longestNote),
        QDateTime::fromString(payload.value(u"time").toString(), Qt::ISODate).toUTC()};
    if (payload.value(u"kind").toString() != kind || worry.id.isEmpty() || worry.reason.isEmpty()
        || !worry.time.isValid())
        return std::nullopt;
    return worry;
}

} // namespace alongside
