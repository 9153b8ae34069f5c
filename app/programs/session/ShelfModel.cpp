// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/ShelfModel.h"

#include "programs/session/DisplaySettings.h"
#include "programs/session/LivePermit.h"

#include <QVariantMap>

namespace alongside {

ShelfModel::ShelfModel(
    const GuideShelf &shelf, const DisplaySettings &settings, const Policy::Live &live, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_settings(settings)
    , m_live(live)
{
    connect(&settings, &DisplaySettings::languageChanged, this, [this] {
        Q_EMIT languageChanged();
        Q_EMIT groupChanged();
        Q_EMIT queryChanged();
    });
}

QString ShelfModel::titleOf(Group group)
{
    switch (group) {
    case Group::MoneyAndWork:
        return tr("Money and work");
    case Group::Disability:
        return tr("Disability");
    case Group::HomeAndCouncil:
        return tr("Home and council");
    case Group::TravelAndIdentity:
        return tr("Travel and identity");
    case Group::Family:
        return tr("Family");
    case Group::Health:
        break;
    }
    return tr("Health");
}

QVariantList ShelfModel::groups() const
{
    QVariantList list;
    for (const Group group : m_shelf.groups()) {
        QStringList titles;
        for (const Guide *guide : m_shelf.inGroup(group))
            titles.append(guide->wordsIn(m_settings.language()).title);
        list.append(QVariantMap{{QStringLiteral("id"), idOf(group)},
            {QStringLiteral("title"), titleOf(group)}, {QStringLiteral("examples"), titles.join(u", ")}});
    }
    return list;
}

QVariantList ShelfModel::journeys() const
{
    QList<const Guide *> guides;
    for (const Guide &guide : m_shelf.guides())
        guides.append(&guide);
    return cards(guides);
}

QString ShelfModel::notYet() const
{
    QStringList titles;
    for (const QString &id : vocabulary<Group>())
        if (const auto group = fromId<Group>(id); group && m_shelf.inGroup(*group).isEmpty())
            titles.append(titleOf(*group));
    return titles.join(u", ");
}

void ShelfModel::setGroup(const QString &group)
{
    m_group = group;
    Q_EMIT groupChanged();
}

QString ShelfModel::groupTitle() const
{
    const auto group = fromId<Group>(m_group);
    return group ? titleOf(*group) : QString();
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
            {QStringLiteral("practisable"), !guide->practice.isEmpty()},
            {QStringLiteral("forReal"), LivePermit::of(m_live, guide->live).has_value()}});
    }
    return list;
}

} // namespace alongside
