// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/ChampionCard.h"

#include <QJsonArray>

#include <algorithm>

namespace alongside {

namespace {

constexpr int mostTalks = 4;
constexpr qsizetype mostEntries = 50;
constexpr qsizetype longestId = 60;
const QString kind = QStringLiteral("champion");

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue each : value.toArray()) {
        if (texts.size() < mostEntries && each.toString().size() <= longestId)
            texts.append(each.toString());
    }
    return texts;
}

} // namespace

QJsonObject ChampionCard::payload() const
{
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("skills"), QJsonArray::fromStringList(skills)},
        {QStringLiteral("languages"), QJsonArray::fromStringList(languages)}, {QStringLiteral("site"), site},
        {QStringLiteral("load"), load}, {QStringLiteral("most"), most},
        {QStringLiteral("badge"), QString::fromLatin1(badge)}};
}

std::optional<ChampionCard> ChampionCard::fromPresence(const Presence &presence)
{
    if (!presence.available)
        return std::nullopt;
    ChampionCard card;
    card.address = presence.from;
    card.ordinary = presence.payload.isEmpty();
    if (card.ordinary)
        return card;
    const QJsonObject &payload = presence.payload;
    if (payload.value(u"kind").toString() != kind)
        return std::nullopt;
    card.skills = textsOf(payload.value(u"skills"));
    card.languages = textsOf(payload.value(u"languages"));
    card.site = payload.value(u"site").toString().left(longestId);
    card.most = std::clamp(payload.value(u"most").toInt(), 0, mostTalks);
    card.load = std::clamp(payload.value(u"load").toInt(), 0, mostTalks);
    card.badge = payload.value(u"badge").toString().toLatin1();
    return card;
}

bool ChampionCard::suits(const HelpRequest &request, const QString &ownSite, Reach reach) const
{
    const bool here = site.isEmpty() || site == ownSite;
    const bool speaks = languages.contains(request.language);
    const bool knows = request.guide.isEmpty() || skills.contains(request.guide);
    switch (reach) {
    case Reach::SameBoth:
        return here && speaks && knows;
    case Reach::SameEither:
        return here && (speaks || knows);
    case Reach::Anyone:
        return here;
    case Reach::AnotherDesk:
        break;
    }
    return true;
}

} // namespace alongside
