// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QFile>

namespace alongside {

/// Writes down at once what a screen shows of a chat, a line for each of its rows, so that it is known also
/// when the process is killed at the next moment.
class ScreenLog : public QObject {
public:
    /// words: the role of what was said. The model must live as long as this.
    ScreenLog(QAbstractItemModel &model, const char *words, const QString &path, QObject *parent = nullptr)
        : QObject(parent)
        , m_file(path)
    {
        (void)m_file.open(QIODevice::Append | QIODevice::Unbuffered);
        const QHash<int, QByteArray> roles = model.roleNames();
        const int said = roles.key(words);
        const int kind = roles.key("kind");
        const int arrived = roles.key("arrived");
        const auto show = [this, &model, said, kind, arrived](int first, int last) {
            for (int row = first; row <= last; ++row) {
                const QModelIndex index = model.index(row, 0);
                write(index.data(kind).toString(), index.data(said).toString());
                if (index.data(arrived).toBool())
                    write(QStringLiteral("arrived"), index.data(said).toString());
            }
        };
        show(0, model.rowCount() - 1);
        connect(&model, &QAbstractItemModel::rowsInserted, this,
            [show](const QModelIndex &, int first, int last) { show(first, last); });
        connect(&model, &QAbstractItemModel::dataChanged, this,
            [this, said, arrived](const QModelIndex &from, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(arrived))
                    write(QStringLiteral("arrived"), from.data(said).toString());
            });
    }

    void write(const QString &what, QString words)
    {
        m_file.write((what + u'\t' + words.replace(u'\n', u' ') + u'\n').toUtf8());
    }

private:
    QFile m_file;
};

/// Where the next process that plays this part writes what its screen shows.
inline QString nextScreen(const QString &folder, const QString &part)
{
    for (int process = 1;; ++process) {
        const QString path = QStringLiteral("%1/%2-%3.screen").arg(folder, part).arg(process);
        if (!QFile::exists(path))
            return path;
    }
}

} // namespace alongside
