// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/OwnedFiles.h"

#include "store/DurableFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr mode_t ownFolder = 0700;

Error failure(const QString &path)
{
    const int reason = errno;
    return Error{u"%1 could not be made: %2."_s.arg(path, QString::fromLocal8Bit(std::strerror(reason)))};
}

} // namespace

Result<Done> OwnedFiles::makeFolder(const QString &name) const
{
    const QString path = name.isEmpty() ? m_folder : m_folder + u'/' + name;
    if (QFileInfo(path).isDir())
        return Done();
    if (!name.isEmpty()) {
        const auto above = makeFolder(name.contains(u'/') ? name.section(u'/', 0, -2) : QString());
        if (!above)
            return above;
    }
    if (::mkdir(QFile::encodeName(path).constData(), ownFolder) != 0)
        return failure(path);
    return name.isEmpty() ? Result<Done>(Done()) : take(name, Mode::Program);
}

Result<Done> OwnedFiles::write(const QString &name, const QByteArray &content, Mode mode) const
{
    const auto folder = makeFolder(name.contains(u'/') ? name.section(u'/', 0, -2) : QString());
    if (!folder)
        return folder;
    const auto written = durable::write(m_folder + u'/' + name, content);
    if (!written)
        return Error{written.error().message};
    return take(name, mode);
}

Result<Done> OwnedFiles::take(const QString &name, Mode mode) const
{
    const QByteArray path = QFile::encodeName(m_folder + u'/' + name);
    struct stat folder { };
    if (::stat(QFile::encodeName(m_folder).constData(), &folder) != 0
        || ::chmod(path.constData(), mode_t(mode)) != 0
        || (::geteuid() == 0 && ::chown(path.constData(), folder.st_uid, folder.st_gid) != 0))
        return failure(m_folder + u'/' + name);
    return Done();
}

} // namespace alongside
