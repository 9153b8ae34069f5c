// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QJsonArray>

#include <functional>

namespace alongside {

/// One line of a chat, as it stands on the screen.
struct ChatLine {
    enum class Kind { Mine, Theirs, Notice };

    Kind kind = Kind::Notice;
    QString words{};
    quint32 number = 0; ///< Of a note of the person's own.
    bool arrived = false; ///< That note is with the champion.
    bool removed = false; ///< Something private was taken out of it.
    QString whole{}; ///< As it was written, where the person may send it all the same.
    QString before{}; ///< The name of the champion with whom it was said, where another helps now.
};

/// The chat as the screens read it: {kind: "mine", "theirs" or "notice", said, arrived, removed, maySend,
/// before}. Holds the last lines only, and says so in the first once others have gone. Main thread.
class ChatLines : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    static constexpr int most = 300;
    static constexpr qsizetype mostWords = 60'000; ///< UTF-16 units in all of them.

    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_lines.size()); }
    bool hasWords() const; ///< Of people, and not of the program alone.
    const QList<ChatLine> &all() const { return m_lines; }
    void add(const QList<ChatLine> &lines);
    void clear();
    /// A note of the person's own has arrived where this says so.
    void mark(const std::function<bool(const ChatLine &)> &hasArrived);
    /// Somebody else helps from now on: what stands here was said with the champion of this name, and
    /// nothing of it is sent any more.
    void setApart(const QString &name);
    /// What was set apart comes no further than it has.
    void settle();
    /// The person's notes that have not arrived were said again, under these numbers by those of before.
    void renumber(const QHash<quint32, quint32> &numbers);
    /// What may be sent all the same, once: then no longer.
    QString takeWhole(int row);

    /// The last lines of people, for another process to go on with.
    QJsonArray kept() const;
    void bringBack(const QList<ChatLine> &lines);
    static QList<ChatLine> read(const QJsonArray &kept);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void makeRoom();

    QList<ChatLine> m_lines;
    bool m_isCut = false; ///< The first line says so.
};

} // namespace alongside
