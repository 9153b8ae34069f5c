// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/desk/DeskTalk.h"

#include <QAbstractListModel>

namespace alongside {

/// The conversations in the order in which they began, for QML: a screen keeps its place, and what is half
/// written, while others come and go. Role: talk. Main thread.
class TalkModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    const QList<DeskTalk *> &talks() const { return m_talks; }
    /// They belong to whoever made them.
    void add(DeskTalk *talk);
    void remove(DeskTalk *talk);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{Qt::UserRole, "talk"}}; }

private:
    QList<DeskTalk *> m_talks;
};

} // namespace alongside
