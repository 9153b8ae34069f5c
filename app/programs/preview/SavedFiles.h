// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QStringList>
#include <QTimer>

namespace alongside {

/// Tells when somebody saves a file of a folder, whichever way their editor does it: written in place, or a
/// new file that takes the old one's name. Main thread.
class SavedFiles : public QObject {
    Q_OBJECT

public:
    explicit SavedFiles(QObject *parent = nullptr);

    /// The files of this folder whose names fit one of the filters (QDir::setNameFilters), also those that
    /// are yet to come.
    void watch(const QString &folder, const QStringList &filters);

Q_SIGNALS:
    /// Once for what was saved together.
    void saved();

private:
    /// Looks what is there now. A file that was replaced is no longer watched: the watcher knows it by what
    /// it is, not by its name.
    void look();

    QString m_folder;
    QStringList m_filters;
    QHash<QString, QPair<QDateTime, qint64>> m_known; ///< When each was saved, and its size.
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
};

} // namespace alongside
