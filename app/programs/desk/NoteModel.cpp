// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/NoteModel.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

enum Role { WordsRole = Qt::UserRole + 1, KindRole, ArrivedRole };

} // namespace

void NoteModel::add(Kind kind, const QString &words, quint32 number)
{
    append({kind, words, number, false});
}

void NoteModel::append(const Entry &entry)
{
    if (m_entries.size() >= most) {
        beginRemoveRows({}, 0, 0);
        m_entries.removeFirst();
        endRemoveRows();
    }
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.append(entry);
    endInsertRows();
}

void NoteModel::refresh(const std::function<bool(quint32)> &arrived)
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        Entry &entry = m_entries[row];
        if (entry.kind != Kind::Mine || entry.arrived || !arrived(entry.number))
            continue;
        entry.arrived = true;
        Q_EMIT dataChanged(index(int(row)), index(int(row)), {ArrivedRole});
    }
}

QStringList NoteModel::last(Kind kind, int most) const
{
    QStringList words;
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend() && words.size() < most; ++entry) {
        if (entry->kind == kind)
            words.prepend(entry->words);
    }
    return words;
}

int NoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case WordsRole:
        return entry.words;
    case KindRole:
        return entry.kind == Kind::Mine ? u"mine"_s : entry.kind == Kind::Theirs ? u"theirs"_s : u"event"_s;
    case ArrivedRole:
        return entry.arrived;
    default:
        return {};
    }
}

QHash<int, QByteArray> NoteModel::roleNames() const
{
    return {{WordsRole, "words"}, {KindRole, "kind"}, {ArrivedRole, "arrived"}};
}

} // namespace alongside
