// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/Terminal.h"
#include "programs/admin/parts.h"
#include "store/SavedPlaces.h"

#include <QJsonArray>

namespace alongside {

namespace {

QJsonObject describe(const SavedPlace &place)
{
    return {{QStringLiteral("locator"), QString::fromLatin1(place.locator)},
        {QStringLiteral("keptAt"), place.keptAt.toString(Qt::ISODate)},
        {QStringLiteral("until"), place.until.toString(Qt::ISODate)}, {QStringLiteral("bytes"), place.bytes}};
}

Outcome run(const QCommandLineParser &parser)
{
    const auto terminal = Terminal::of(parser);
    if (const Outcome *trouble = std::get_if<Outcome>(&terminal))
        return *trouble;
    const SystemClock clock;
    const QList<SavedPlace> places =
        SavedPlaces::in(std::get<Terminal>(terminal).folder().places(), clock).all();
    Outcome outcome;
    QJsonArray list;
    qint64 bytes = 0;
    for (const SavedPlace &place : places) {
        list.append(describe(place));
        bytes += place.bytes;
        outcome.text += QStringLiteral("%1  kept %2, until %3, %4 bytes\n")
                            .arg(QString::fromLatin1(place.locator), place.keptAt.toString(u"yyyy-MM-dd"),
                                place.until.toString(u"yyyy-MM-dd"))
                            .arg(place.bytes);
    }
    outcome.text += QStringLiteral("Saved places: %1, in all %2 bytes.\n").arg(places.size()).arg(bytes);
    outcome.json = {{QStringLiteral("places"), list}, {QStringLiteral("bytes"), bytes}};
    return outcome;
}

} // namespace

Command placesCommand()
{
    return {QStringLiteral("places"), QStringLiteral("[FILE]"),
        QStringLiteral(
            "Lists the saved places of this terminal: number, size and age, never what is in them. FILE: "
            "the policy; without it, the one beside the programs."),
        {}, run};
}

} // namespace alongside
