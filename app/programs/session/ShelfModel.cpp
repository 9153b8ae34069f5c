// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/ShelfModel.h"

#include "programs/session/DisplaySettings.h"

#include <QVariantMap>

namespace alongside {

ShelfModel::ShelfModel(const GuideShelf &shelf, const DisplaySettings &settings, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_settings(settings)
{
    connect(&settings, &DisplaySettings::languageChanged, this, [this] {
        Q_EMIT languageChanged();
        Q_EMIT groupChanged();
        Q_EMIT queryChanged();
    });
}

QVariantList ShelfModel::groups() const
{
    const QList<std::pair<QString, QString>> words{
        {tr("Money and work"), tr("Universal Credit, looking for work, pensions")},
        {tr("Disability"), tr("Blue Badge, help with daily living, carers")},
        {tr("Home and council"), tr("Council Tax, housing, bins")},
        {tr("Travel and identity"), tr("Passport, driving licence, bus pass")},
        {tr("Family"), tr("Births, schools, childcare")},
        {tr("Health"), tr("Doctors, help with health costs")},
    };
    QVariantList list;
    for (qsizetype i = 0; i < words.size(); ++i)
        list.append(QVariantMap{{QStringLiteral("id"), vocabulary<Group>().at(i)},
            {QStringLiteral("title"), words[i].first}, {QStringLiteral("examples"), words[i].second}});
    return list;
}

void ShelfModel::setGroup(const QString &group)
{
    m_group = group;
    Q_EMIT groupChanged();
}

QString ShelfModel::groupTitle() const
{
    for (const QVariant &group : groups())
        if (group.toMap().value(QStringLiteral("id")) == m_group)
            return group.toMap().value(QStringLiteral("title")).toString();
    return {};
}

QVariantList ShelfModel::inGroup() const
{
    const auto group = fromId<Group>(m_group);
    return group ? cards(m_shelf.inGroup(*group)) : QVariantList();
}

void ShelfModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
}

QVariantList ShelfModel::results() const
{
    return cards(m_shelf.search(m_query));
}

QString ShelfModel::found() const
{
    const int count = int(results().size());
    if (count == 0)
        return tr(
            "Nothing found for these words. Try another word, clear the words and choose a picture, or ask "
            "at the desk.");
    return tr("Found: %1", "how many journeys fit the words that were typed").arg(count);
}

QString ShelfModel::trouble() const
{
    if (m_shelf.guides().isEmpty())
        return tr(
            "There are no guides on this terminal at the moment. Please tell the staff at the desk. They can "
            "help you in another way.");
    if (hasErrors(m_shelf.findings()))
        return tr("Some guides cannot be shown at the moment. All others work. If yours is missing, please "
                  "ask at the "
                  "desk.");
    return {};
}

QVariantList ShelfModel::cards(const QList<const Guide *> &guides) const
{
    QVariantList list;
    for (const Guide *guide : guides) {
        const GuideWords &words = guide->wordsIn(m_settings.language());
        list.append(QVariantMap{{QStringLiteral("id"), guide->id}, {QStringLiteral("title"), words.title},
            {QStringLiteral("summary"), words.summary},
            {QStringLiteral("practisable"), !guide->practice.isEmpty()}});
    }
    return list;
}

} // namespace alongside
