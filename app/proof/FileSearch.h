// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/Looked.h"
#include "proof/MarkSearch.h"

#include <ctime>

namespace alongside {

/// A folder and the name under which a report counts what lies in it.
struct Place {
    QString channel; ///< Such as "home" or "print spool".
    QString folder;
};

/// Searches the files below some folders that changed since a moment: their bytes and their names. What
/// changed is told by the time of the last change of the file's record, which no program can set back.
class FileSearch {
public:
    /// What lies in several places counts as of the one whose folder is longest.
    FileSearch(const MarkSearch &search, const QList<Place> &places);

    /// One answer for each channel, in the order of the places. Does not leave a place's file system: name
    /// each of them. A file that goes away meanwhile is no trouble.
    QList<Looked> look(std::time_t since);

    /// Where a file system that can be written is mounted, but for those that hold no files (/proc, /sys).
    static QStringList writableMounts();

private:
    void walk(const QString &folder, std::time_t since);
    void readName(const QString &path);
    void readFile(const QString &path, qint64 size);
    Looked &lookedFor(const QString &path);

    const MarkSearch &m_search;
    StreamSearch m_stream;
    QList<Place> m_places;
    QList<Looked> m_looked;
    QMap<QString, int> m_files; ///< How many were read of a channel.
};

} // namespace alongside
