// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/ChatLines.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

constexpr qsizetype mostKept = 12;
constexpr int longestKept = 400; // UTF-16 units of a line
const QString mineKey = QStringLiteral("mine");
const QString wordsKey = QStringLiteral("words");
const QString beforeKey = QStringLiteral("before");
const QString arrivedKey = QStringLiteral("arrived");
const QString numberKey = QStringLiteral("number");

enum Role { KindRole = Qt::UserRole, WordsRole, ArrivedRole, RemovedRole, MaySendRole, BeforeRole };

QJsonObject keptLine(const ChatLine &line)
{
    QJsonObject kept{{mineKey, line.kind == ChatLine::Kind::Mine}, {wordsKey, line.words.left(longestKept)}};
    if (line.before.isEmpty()) {
        kept.insert(numberKey, qint64(line.number));
    } else {
        // its number is one of another talk, of which nothing is kept
        kept.insert(beforeKey, line.before);
        kept.insert(arrivedKey, line.arrived);
    }
    return kept;
}

QString nameOf(ChatLine::Kind kind)
{
    return kind == ChatLine::Kind::Mine  ? mineKey
        : kind == ChatLine::Kind::Theirs ? QStringLiteral("theirs")
                                         : QStringLiteral("notice");
}

} // namespace

void ChatLines::add(const QList<ChatLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, count(), count() + int(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
    makeRoom();
    Q_EMIT countChanged();
}

void ChatLines::makeRoom()
{
    int gone = 0;
    qsizetype words = 0;
    for (const ChatLine &line : std::as_const(m_lines))
        words += line.words.size();
    const int first = m_isCut ? 1 : 0;
    const auto isTooMuch = [&] {
        return count() - first - gone > most || words > mostWords;
    };
    for (; first + gone < count() - 1 && isTooMuch(); ++gone)
        words -= m_lines.at(first + gone).words.size();
    if (gone == 0)
        return;
    beginRemoveRows({}, first, first + gone - 1);
    m_lines.remove(first, gone);
    endRemoveRows();
    if (std::exchange(m_isCut, true))
        return;
    beginInsertRows({}, 0, 0);
    m_lines.prepend({ChatLine::Kind::Notice, tr("Only the last part of what was said is still here.")});
    endInsertRows();
}

bool ChatLines::hasWords() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
        [](const ChatLine &line) { return line.kind != ChatLine::Kind::Notice; });
}

void ChatLines::clear()
{
    beginResetModel();
    m_lines.clear();
    m_isCut = false;
    endResetModel();
    Q_EMIT countChanged();
}

void ChatLines::mark(const std::function<bool(const ChatLine &)> &hasArrived)
{
    for (int row = 0; row < count(); ++row) {
        ChatLine &line = m_lines[row];
        if (line.kind != ChatLine::Kind::Mine || line.arrived || !hasArrived(line))
            continue;
        line.arrived = true;
        Q_EMIT dataChanged(index(row), index(row), {ArrivedRole});
    }
}

void ChatLines::setApart(const QString &name)
{
    for (ChatLine &line : m_lines) {
        line.whole.clear();
        if (line.before.isEmpty())
            line.before = name;
    }
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {MaySendRole, BeforeRole});
}

void ChatLines::settle()
{
    for (ChatLine &line : m_lines) {
        if (!line.before.isEmpty())
            line.number = 0;
    }
}

QString ChatLines::takeWhole(int row)
{
    if (row < 0 || row >= count())
        return {};
    const QString whole = std::exchange(m_lines[row].whole, {});
    Q_EMIT dataChanged(index(row), index(row), {MaySendRole});
    return whole;
}

QJsonArray ChatLines::kept() const
{
    QJsonArray kept;
    for (auto line = m_lines.crbegin(); line != m_lines.crend() && kept.size() < mostKept; ++line) {
        if (line->kind != ChatLine::Kind::Notice)
            kept.prepend(keptLine(*line));
    }
    return kept;
}

QList<ChatLine> ChatLines::read(const QJsonArray &kept)
{
    QList<ChatLine> lines;
    for (const QJsonValue each : kept) {
        const bool mine = each[mineKey].toBool();
        ChatLine line{mine ? ChatLine::Kind::Mine : ChatLine::Kind::Theirs, each[wordsKey].toString(),
            quint32(each[numberKey].toInteger())};
        line.arrived = each[arrivedKey].toBool();
        line.before = each[beforeKey].toString();
        lines.append(line);
    }
    return lines;
}

void ChatLines::bringBack(const QList<ChatLine> &lines)
{
    clear();
    add(lines);
}

void ChatLines::renumber(const QHash<quint32, quint32> &numbers)
{
    for (ChatLine &line : m_lines) {
        if (!line.before.isEmpty())
            continue;
        // what arrived has no number any more, which another note might have
        line.number = line.kind == ChatLine::Kind::Mine && !line.arrived ? numbers.value(line.number) : 0;
    }
}

int ChatLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChatLines::data(const QModelIndex &index, int role) const
{
    const ChatLine line = m_lines.value(index.row());
    switch (role) {
    case KindRole:
        return nameOf(line.kind);
    case WordsRole:
        return line.words;
    case ArrivedRole:
        return line.arrived;
    case RemovedRole:
        return line.removed;
    case MaySendRole:
        return !line.whole.isEmpty();
    case BeforeRole:
        return line.before;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChatLines::roleNames() const
{
    return {{KindRole, "kind"}, {WordsRole, "said"}, {ArrivedRole, "arrived"}, {RemovedRole, "removed"},
        {MaySendRole, "maySend"}, {BeforeRole, "before"}};
}

} // namespace alongside
