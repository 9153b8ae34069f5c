// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/WorryTalk.h"

#include "base/PlainId.h"
#include "guides/PlainText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alongside {

namespace {

constexpr qsizetype longestId = 80;
constexpr qsizetype longestLine = 1000; // UTF-16 units
constexpr qsizetype mostLines = 300;
constexpr qsizetype longestPart = 7000; // bytes, of the 8 KiB that a message holds
constexpr qsizetype longestText = 3000; // UTF-16 units, of the 4000 that one shows
const QString kind = QStringLiteral("worry-talk");
const QString receiptKind = QStringLiteral("worry-talk-come");
const QString worryKey = QStringLiteral("worry");
const QString partKey = QStringLiteral("part");

bool fits(const WorryTalk &talk)
{
    return talk.text().size() <= longestText
        && QJsonDocument(talk.payload()).toJson(QJsonDocument::Compact).size() <= longestPart;
}

} // namespace

QList<WorryTalk> WorryTalk::agreed(const QString &worry, const QList<SaidLine> &lines)
{
    QList<WorryTalk> parts{{worry, true}};
    // from the last line on, so that the first ones are what is left out
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const SaidLine said{line->byResident, cleanLine(line->words, longestLine)};
        parts.first().lines.prepend(said);
        if (fits(parts.first()))
            continue;
        parts.first().lines.removeFirst();
        if (parts.size() == mostParts)
            break;
        parts.prepend({worry, true, 1, 1, {said}});
    }
    for (int i = 0; i < parts.size(); ++i) {
        parts[i].part = i + 1;
        parts[i].parts = int(parts.size());
    }
    return parts;
}

QJsonObject WorryTalk::payload() const
{
    QJsonArray said;
    for (const SaidLine &line : lines)
        said.append(QJsonArray{line.byResident, line.words});
    return {{QStringLiteral("kind"), kind}, {worryKey, worry}, {QStringLiteral("read"), mayRead},
        {partKey, part}, {QStringLiteral("parts"), parts}, {QStringLiteral("lines"), said}};
}

QString WorryTalk::text() const
{
    QStringList texts;
    for (const SaidLine &line : lines)
        texts.append((line.byResident ? QStringLiteral("> ") : QString()) + line.words);
    return texts.join(u'\n');
}

std::optional<WorryTalk> WorryTalk::fromPayload(const QJsonObject &payload)
{
    WorryTalk talk{payload.value(worryKey).toString(), payload.value(u"read").toBool(),
        payload.value(partKey).toInt(), payload.value(u"parts").toInt()};
    if (payload.value(u"kind").toString() != kind || !isPlainId(talk.worry, longestId) || talk.parts < 1
        || talk.parts > mostParts || talk.part < 1 || talk.part > talk.parts)
        return std::nullopt;
    const QJsonArray said = talk.mayRead ? payload.value(u"lines").toArray() : QJsonArray();
    for (qsizetype i = 0; i < std::min(mostLines, said.size()); ++i)
        talk.lines.append({said[i][0].toBool(), cleanLine(said[i][1].toString(), longestLine)});
    return talk;
}

QJsonObject WorryTalk::receipt() const
{
    return {{QStringLiteral("kind"), receiptKind}, {worryKey, worry}, {partKey, part}};
}

} // namespace alongside
