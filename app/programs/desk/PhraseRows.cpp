// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/PhraseRows.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QHash<QString, QString> textsOf(const QJsonArray &phrases)
{
    QHash<QString, QString> texts;
    for (const QJsonValue each : phrases)
        texts.insert(each[u"id"].toString(), each[u"text"].toString());
    return texts;
}

/// The phrases of a list in both languages; a phrase that one of them lacks is shown in the other.
QVariantList rowsOf(const QJsonArray &theirs, const QJsonArray &mine, const QString &alias)
{
    const QHash<QString, QString> own = textsOf(mine);
    QVariantList rows;
    for (const QJsonValue each : theirs) {
        const QString id = each[u"id"].toString();
        const QString text = each[u"text"].toString();
        rows.append(QVariantMap{{u"id"_s, id}, {u"theirs"_s, QString(text).replace(u"{name}"_s, alias)},
            {u"mine"_s, own.value(id, text).replace(u"{name}"_s, alias)},
            {u"question"_s, each[u"question"].toString()}});
    }
    return rows;
}

QVariantMap group(const QString &id, const QString &title, const QVariantList &rows)
{
    return {{u"id"_s, id}, {u"title"_s, title}, {u"phrases"_s, rows}};
}

void addSteps(QVariantList &groups, const ChampionWords &words, const PhraseWish &wish)
{
    const SeenPlace &place = *wish.place;
    const QString guide = place.guide.isEmpty() ? wish.guide : place.guide;
    const auto of = [&](const QString &language) {
        return words.phrasesOf(guide, language).value(u"steps")[place.step].toArray();
    };
    const QVariantList rows = rowsOf(of(wish.theirs), of(wish.mine), wish.alias);
    if (!rows.isEmpty())
        groups.append(group(
            u"this-step"_s, QCoreApplication::translate("alongside::PhraseRows", "For this step"), rows));
}

/// The one phrase for what the page shows: the kind of its error or of itself.
void addPage(QVariantList &groups, const QVariantList &all, const SeenPlace &place)
{
    const QString error = place.error ? u"error-"_s + idOf(*place.error) : QString();
    const QString page = u"page-"_s + idOf(place.page);
    QVariantList rows;
    for (const QVariant &each : all) {
        for (const QVariant &phrase : each.toMap().value(u"phrases"_s).toList()) {
            const QString id = phrase.toMap().value(u"id"_s).toString();
            if (id == error || id == page)
                rows.append(phrase);
        }
    }
    if (!rows.isEmpty())
        groups.append(group(u"this-page"_s,
            QCoreApplication::translate("alongside::PhraseRows", "For what the page shows"), rows));
}

} // namespace

QVariantList phraseRows(const ChampionWords &words, const PhraseWish &wish)
{
    const QJsonArray theirs = words.phrases(wish.theirs).value(u"groups").toArray();
    const QJsonArray mine = words.phrases(wish.mine).value(u"groups").toArray();
    QVariantList general;
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        const QJsonValue own = mine.at(i); // the same groups in every language (docs/champions.md)
        general.append(group(theirs.at(i)[u"id"].toString(), own[u"title"].toString(),
            rowsOf(theirs.at(i)[u"phrases"].toArray(), own[u"phrases"].toArray(), wish.alias)));
    }
    QVariantList groups;
    if (wish.place) {
        addPage(groups, general, *wish.place);
        addSteps(groups, words, wish);
    }
    return groups + general;
}

} // namespace alongside
