// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/BroughtFiles.h"

#include <QDir>

#include <algorithm>

namespace alongside {

namespace {

constexpr int deepest = 3;
constexpr qsizetype mostSeen = 5000; // a stick may hold a whole archive

void collect(const QDir &folder, int depth, QFileInfoList &found)
{
    const auto entries =
        folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &entry : entries) {
        if (found.size() >= mostSeen)
            return;
        if (entry.isDir() && depth < deepest)
            collect(QDir(entry.filePath()), depth + 1, found);
        else if (entry.isFile() && entry.size() <= BroughtFiles::mostBytes)
            found.append(entry);
    }
}

} // namespace

BroughtFiles::BroughtFiles(QStringList folders)
    : m_folders(std::move(folders))
{
}

QStringList BroughtFiles::list() const
{
    QFileInfoList found;
    for (const QString &folder : m_folders)
        collect(QDir(folder), 0, found);
    std::stable_sort(found.begin(), found.end(),
        [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() > b.lastModified(); });
    QStringList paths;
    for (const QFileInfo &file : found.mid(0, most))
        paths.append(file.absoluteFilePath());
    return paths;
}

QStringList BroughtFiles::sticks()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty()
        ? QStringList()
        : QStringList{QStringLiteral("/media/") + user, QStringLiteral("/run/media/") + user};
}

} // namespace alongside
