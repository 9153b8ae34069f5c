// SPDX-License-Identifier: GPL-3.0-or-later
// What of a talk outlives a crash of this process.
#include "programs/session/HelpTalk.h"

namespace alongside {

namespace {

const QString addressKey = QStringLiteral("address");
const QString cardKey = QStringLiteral("card");
const QString linesKey = QStringLiteral("lines");
const QString pointKey = QStringLiteral("point");
const QString stepKey = QStringLiteral("step");
const QString talkKey = QStringLiteral("talk");

} // namespace

QJsonObject HelpTalk::kept() const
{
    if (!m_talk)
        return {};
    return {{addressKey, m_card.address}, {cardKey, m_card.ordinary ? QJsonObject() : m_card.payload()},
        {talkKey, m_talk->conversation().kept()}, {stepKey, seesStep()}, {pointKey, mayPoint()},
        {linesKey, m_lines.kept()}};
}

std::optional<ChampionCard> HelpTalk::cardIn(const QJsonObject &kept)
{
    const QString address = kept.value(addressKey).toString();
    if (address.isEmpty())
        return std::nullopt;
    return ChampionCard::fromPresence({address, {}, true, kept.value(cardKey).toObject()});
}

void HelpTalk::bringBack(const QJsonObject &kept, const PresentChampion &champion, const QVariantMap &words)
{
    m_card = champion.card;
    m_champion = words;
    m_consent = {true, kept.value(stepKey).toBool(), kept.value(pointKey).toBool()};
    const QJsonObject talk = kept.value(talkKey).toObject();
    open(talk.value(talkKey).toString());
    m_lines.bringBack(kept.value(linesKey).toArray());
    m_talk->bringBack(talk);
    m_lines.mark([this](quint32 number) {
        return m_talk->conversation().fate(number) == Conversation::Fate::Arrived;
    });
    note(QStringLiteral("came-back"));
    tellPlace();
    Q_EMIT changed();
}

} // namespace alongside
