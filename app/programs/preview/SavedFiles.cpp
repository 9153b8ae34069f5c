// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/SavedFiles.h"

#include <QDir>

namespace alongside {

namespace {

// Editors empty a file before they write it, or rename twice.
constexpr int together = 80; // milliseconds

} // namespace

SavedFiles::SavedFiles(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(together);
    const auto begin = [this] {
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, begin);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, begin);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const auto before = m_known;
        look();
        if (m_known != before)
            Q_EMIT saved();
    });
}

void SavedFiles::watch(const QString &folder, const QStringList &filters)
{
    m_folder = folder;
    m_filters = filters;
    look();
}

void SavedFiles::look()
{
    QStringList paths{m_folder};
    m_known.clear();
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(m_filters, QDir::Files)) {
        paths.append(file.filePath());
        m_known.insert(file.filePath(), {file.lastModified(), file.size()});
    }
    for (const QString &path : std::as_const(paths)) {
        if (!m_watcher.files().contains(path) && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}

} // namespace alongside
