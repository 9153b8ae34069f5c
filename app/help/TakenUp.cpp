// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/TakenUp.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

constexpr qsizetype longestPart = 6 * 1024; // bytes of JSON, well within ChatMessage::longestPayload
constexpr qsizetype longestWords = 1000; // UTF-16 units, each up to six bytes of JSON
constexpr qsizetype mostLines = 200; // of one part
constexpr qsizetype mostParts = 40; // so that a conversation takes them beside what waits already

const QString again = QStringLiteral("again");
const QString said = QStringLiteral("said");
const QString wordsKey = QStringLiteral("words");
const QString personKey = QStringLiteral("person");

QString cut(const QString &words)
{
    return words.size() <= longestWords ? words : words.left(longestWords - 1) + u'…';
}

} // namespace

QJsonObject TakenUp::opening(const HelpRequest &request)
{
    return {{again, request.payload()}};
}

std::optional<HelpRequest> TakenUp::request(const QJsonObject &content)
{
    return HelpRequest::fromPayload(content.value(again).toObject());
}

QList<QJsonObject> TakenUp::parts(const QList<Line> &lines)
{
    QList<QJsonObject> parts;
    QJsonArray told;
    qsizetype size = 0;
    const auto close = [&] {
        if (!told.isEmpty())
            parts.append({{said, std::exchange(told, {})}});
        size = 0;
    };
    for (const Line &line : lines) {
        const QJsonObject object{{wordsKey, cut(line.words)}, {personKey, line.byPerson}};
        const qsizetype more = QJsonDocument(object).toJson(QJsonDocument::Compact).size() + 1;
        if (size + more > longestPart || told.size() == mostLines)
            close();
        size += more;
        told.append(object);
    }
    close();
    return parts.mid(std::max<qsizetype>(0, parts.size() - mostParts));
}

QList<TakenUp::Line> TakenUp::lines(const QJsonObject &content)
{
    QList<Line> lines;
    for (const QJsonValue each : content.value(said).toArray()) {
        if (lines.size() < mostLines)
            lines.append({cut(each[wordsKey].toString()), each[personKey].toBool()});
    }
    return lines;
}

} // namespace alongside
