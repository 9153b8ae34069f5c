// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/FileSearch.h"

#include "proof/Descriptor.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cstring>
#include <memory>

#include <fts.h>
#include <sys/stat.h>
#include <unistd.h>

namespace alongside {

namespace {

constexpr qint64 growth = 64 << 20; // a log may go on growing while it is read: so much is read of that

bool below(const QString &path, const QString &folder)
{
    return folder == u"/" || path == folder || path.startsWith(folder + u'/');
}

} // namespace

FileSearch::FileSearch(const MarkSearch &search, const QList<Place> &places)
    : m_search(search)
    , m_stream(search)
{
    for (const Place &place : places) {
        const QString folder = QFileInfo(place.folder).canonicalFilePath();
        if (!folder.isEmpty())
            m_places.append({place.channel, folder});
    }
}

QList<Looked> FileSearch::look(std::time_t since)
{
    m_looked.clear();
    m_files.clear();
    QSet<QString> known;
    for (const Place &place : std::as_const(m_places)) {
        if (!known.contains(place.channel))
            m_looked.append({place.channel, {}, 0, {}, {}});
        known.insert(place.channel);
    }
    QSet<QString> walked;
    for (const Place &place : std::as_const(m_places)) {
        if (!walked.contains(place.folder))
            walk(place.folder, since);
        walked.insert(place.folder);
    }
    m_stream.restart();
    for (Looked &looked : m_looked)
        looked.at = QStringLiteral("%1 files that changed").arg(m_files.value(looked.channel));
    return m_looked;
}

// A folder that is a place of its own is left to its own walk.
void FileSearch::walk(const QString &folder, std::time_t since)
{
    QByteArray top = QFile::encodeName(folder);
    char *const tops[] = {top.data(), nullptr};
    const std::unique_ptr<FTS, int (*)(FTS *)> tree(
        fts_open(tops, FTS_PHYSICAL | FTS_NOCHDIR | FTS_XDEV, nullptr), fts_close);
    while (FTSENT *const entry = tree ? fts_read(tree.get()) : nullptr) {
        const QString path = QFile::decodeName(entry->fts_path);
        const bool own = entry->fts_level > 0
            && std::any_of(m_places.cbegin(), m_places.cend(),
                [&path](const Place &place) { return place.folder == path; });
        if (own)
            fts_set(tree.get(), entry, FTS_SKIP);
        if (own || entry->fts_info == FTS_DP || entry->fts_info == FTS_NS || !entry->fts_statp
            || entry->fts_statp->st_ctime < since)
            continue;
        readName(path);
        if (entry->fts_info == FTS_F && S_ISREG(entry->fts_statp->st_mode))
            readFile(path, entry->fts_statp->st_size);
        else if (entry->fts_info == FTS_DNR && QFile::exists(path))
            lookedFor(path).troubles.append(
                QStringLiteral("The folder %1 cannot be read; it needs root.").arg(path));
    }
}

void FileSearch::readName(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    m_stream.restart();
    const std::span<unsigned char> room = m_stream.room();
    std::memcpy(room.data(), name.constData(), static_cast<std::size_t>(name.size()));
    m_stream.take(static_cast<std::size_t>(name.size()));
    // the report does not repeat it
    addHits(lookedFor(path), m_stream, m_search, QStringLiteral("the name of a file or folder"));
}

void FileSearch::readFile(const QString &path, qint64 size)
{
    const Descriptor file = Descriptor::reading(path);
    Looked &looked = lookedFor(path);
    if (!file) {
        if (QFile::exists(path))
            looked.troubles.append(QStringLiteral("The file %1 cannot be read; it needs root.").arg(path));
        return;
    }
    m_stream.restart();
    const qint64 before = m_stream.searched();
    if (!file.readInto(m_stream, size + growth))
        looked.troubles.append(QStringLiteral("The file %1 cannot be read to its end.").arg(path));
    looked.bytes += m_stream.searched() - before;
    ++m_files[looked.channel];
    addHits(looked, m_stream, m_search, path);
}

Looked &FileSearch::lookedFor(const QString &path)
{
    const Place *best = nullptr;
    for (const Place &place : std::as_const(m_places)) {
        if (below(path, place.folder) && (!best || place.folder.size() > best->folder.size()))
            best = &place;
    }
    const QString channel = best ? best->channel : QString();
    return *std::find_if(m_looked.begin(), m_looked.end(),
        [&channel](const Looked &looked) { return looked.channel == channel; });
}

QStringList FileSearch::writableMounts()
{
    static const QSet<QByteArray> empty{"proc", "sysfs", "cgroup", "cgroup2", "devpts", "mqueue", "debugfs",
        "tracefs", "securityfs", "configfs", "pstore", "bpf", "efivarfs", "autofs", "binfmt_misc", "nsfs",
        "hugetlbfs", "fusectl", "devtmpfs"};
    QStringList folders;
    QFile mounts(QStringLiteral("/proc/self/mounts"));
    if (!mounts.open(QIODevice::ReadOnly))
        return folders;
    const QList<QByteArray> lines = mounts.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        const QByteArray folder = parts.value(1);
        if (!folder.startsWith('/') || folder.startsWith("/proc") || folder.startsWith("/sys")
            || empty.contains(parts.value(2)) || !parts.value(3).split(',').contains("rw"))
            continue;
        folders.append(QFile::decodeName(QByteArray(folder).replace("\\040", " ")));
    }
    folders.removeDuplicates();
    return folders;
}

} // namespace alongside
