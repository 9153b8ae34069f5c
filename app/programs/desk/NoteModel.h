// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace alongside {

/// What was said in one conversation, and what happened in it, for QML: roles words, kind ("mine", "theirs"
/// or "event") and arrived. In memory only. Main thread.
class NoteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Mine, Theirs, Event };
    static constexpr qsizetype most = 500; ///< The oldest go first.

    using QAbstractListModel::QAbstractListModel;

    /// number: of a note of one's own, by which its arrival is known.
    void add(Kind kind, const QString &words, quint32 number = 0);
    /// One of one's own that is known to have arrived.
    void addArrived(const QString &words) { append({Kind::Mine, words, 0, true}); }
    /// Asks for each note of one's own that is under way whether it has arrived.
    void refresh(const std::function<bool(quint32 number)> &arrived);
    /// The last words of one kind, oldest first.
    QStringList last(Kind kind, int most) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry {
        Kind kind = Kind::Event;
        QString words{};
        quint32 number = 0;
        bool arrived = false;
    };

    void append(const Entry &entry);

    QList<Entry> m_entries;
};

} // namespace alongside
