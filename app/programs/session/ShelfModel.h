// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/GuideShelf.h"
#include "policy/Policy.h"

#include <QObject>
#include <QVariantList>

namespace alongside {

class DisplaySettings;

/// The guides as the home screen offers them: groups, a search, and one group's journeys. Main thread.
class ShelfModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QVariantList groups READ groups NOTIFY languageChanged)
    Q_PROPERTY(QVariantList journeys READ journeys NOTIFY languageChanged)
    Q_PROPERTY(QString notYet READ notYet NOTIFY languageChanged)
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY groupChanged)
    Q_PROPERTY(QString groupTitle READ groupTitle NOTIFY groupChanged)
    Q_PROPERTY(QVariantList inGroup READ inGroup NOTIFY groupChanged)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QVariantList results READ results NOTIFY queryChanged)
    Q_PROPERTY(QString found READ found NOTIFY queryChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY languageChanged)

public:
    /// Neither is owned; both must outlive it. live: what people may do for real here.
    ShelfModel(const GuideShelf &shelf, const DisplaySettings &settings, const Policy::Live &live = {},
        QObject *parent = nullptr);

    /// The groups that have a guide: [{id, title, examples}], the examples being titles of guides.
    QVariantList groups() const;
    /// Every guide, as inGroup().
    QVariantList journeys() const;
    /// The titles of the groups that have no guide yet, as one line; empty when all have one.
    QString notYet() const;
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    QString groupTitle() const;
    /// [{id, title, summary, practisable, forReal}]
    QVariantList inGroup() const;
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    QVariantList results() const;
    /// How many guides the search found, as a sentence.
    QString found() const;
    /// A sentence where a guide or all of them could not be read; mostly empty.
    QString trouble() const;

Q_SIGNALS:
    void languageChanged();
    void groupChanged();
    void queryChanged();

private:
    static QString titleOf(Group group);
    QVariantList cards(const QList<const Guide *> &guides) const;

    const GuideShelf &m_shelf;
    const DisplaySettings &m_settings;
    const Policy::Live m_live;
    QString m_group;
    QString m_query;
};

} // namespace alongside
