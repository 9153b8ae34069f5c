// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/TalkModel.h"

namespace alongside {

void TalkModel::add(DeskTalk *talk)
{
    const int row = int(m_talks.size());
    beginInsertRows({}, row, row);
    m_talks.append(talk);
    endInsertRows();
}

void TalkModel::remove(DeskTalk *talk)
{
    const int row = int(m_talks.indexOf(talk));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_talks.removeAt(row);
    endRemoveRows();
}

int TalkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_talks.size());
}

QVariant TalkModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::UserRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return QVariant::fromValue<QObject *>(m_talks.at(index.row()));
}

} // namespace alongside
