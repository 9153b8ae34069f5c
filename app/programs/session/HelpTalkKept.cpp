// SPDX-License-Identifier: GPL-3.0-or-later
// What of a talk outlives a crash of this process, or of the champion's.
#include "help/TakenUp.h"
#include "programs/session/HelpTalk.h"

#include <QSignalBlocker>

#include <algorithm>

namespace alongside {

namespace {

const QString addressKey = QStringLiteral("address");
const QString cardKey = QStringLiteral("card");
const QString linesKey = QStringLiteral("lines");
const QString pointKey = QStringLiteral("point");
const QString stepKey = QStringLiteral("step");
const QString talkKey = QStringLiteral("talk");

/// The lines of people, and with them the notes under way that stand in none, or in one that was cut.
QList<ChatLine> completed(const QList<ChatLine> &lines, const QList<Conversation::Note> &underWay)
{
    QList<ChatLine> all;
    for (const ChatLine &line : lines) {
        if (line.kind != ChatLine::Kind::Notice)
            all.append(line);
    }
    for (const Conversation::Note &note : underWay) {
        if (note.words.isEmpty())
            continue;
        const auto place = std::find_if(all.begin(), all.end(), [&](const ChatLine &line) {
            return line.kind == ChatLine::Kind::Mine && line.number >= note.number;
        });
        if (place != all.end() && place->number == note.number)
            place->words = note.words;
        else
            all.insert(place, ChatLine{ChatLine::Kind::Mine, note.words, note.number});
    }
    return all;
}

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
    m_talk->bringBack(talk);
    m_lines.bringBack(
        completed(ChatLines::read(kept.value(linesKey).toArray()), m_talk->conversation().underWay()));
    markArrived();
    note(QStringLiteral("came-back"));
    tellPlace();
    Q_EMIT changed();
}

void HelpTalk::takeUp(const PresentChampion &champion, const QVariantMap &words, const HelpRequest &request)
{
    if (!m_talk)
        return;
    const QList<Conversation::Note> underWay = m_talk->conversation().underWay();
    m_card = champion.card;
    m_champion = words;
    open(HelpRequest::newId());
    {
        const QSignalBlocker half(*m_talk); // what is kept must be whole
        if (!m_card.ordinary)
            tellWhatWasSaid(request);
        tellAgreed();
        QHash<quint32, quint32> numbers;
        for (const Conversation::Note &note : underWay) {
            if (!note.words.isEmpty())
                numbers.insert(note.number, m_talk->say(note.words));
        }
        m_lines.renumber(numbers);
        m_told.reset();
        tellPlace();
    }
    note(QStringLiteral("taken-up"));
    Q_EMIT toKeep();
    Q_EMIT changed();
}

void HelpTalk::tellWhatWasSaid(const HelpRequest &request)
{
    m_talk->say({}, TakenUp::opening(request));
    QList<TakenUp::Line> said;
    for (const ChatLine &line : m_lines.all()) {
        if (!line.before.isEmpty())
            continue; // was said with somebody else
        if (line.kind == ChatLine::Kind::Theirs || (line.kind == ChatLine::Kind::Mine && line.arrived))
            said.append({line.words, line.kind == ChatLine::Kind::Mine});
    }
    for (const QJsonObject &part : TakenUp::parts(said))
        m_talk->say({}, part);
}

} // namespace alongside
