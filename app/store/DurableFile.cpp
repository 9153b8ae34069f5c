// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace alongside::durable {

namespace {

// A rename is on the disk once its folder is.
bool syncFolder(const QString &path)
{
    const int folder = ::open(
        QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

StoreError failure(const QString &path)
{
    const int reason = errno;
    StoreError error{StoreError::Trouble::Unusable,
        QStringLiteral("%1 could not be written: %2.")
            .arg(QFileInfo(path).fileName(), QString::fromLocal8Bit(std::strerror(reason)))};
    if (reason == ENOSPC || reason == EDQUOT)
        error.trouble = StoreError::Trouble::Full;
    else if (reason == EROFS || reason == EACCES || reason == EPERM)
        error.trouble = StoreError::Trouble::ReadOnly;
    return error;
}

} // namespace

StoreResult<Done> write(const QString &path, const QByteArray &content)
{
    errno = 0;
    QSaveFile file(path);
    // The name for the time in between must not be readable by others either.
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(content) != content.size() || !file.flush() || ::fsync(file.handle()) != 0
        || !file.commit() || !syncFolder(path))
        return failure(path);
    return Done();
}

bool remove(const QString &path)
{
    return !QFileInfo::exists(path) || (QFile::remove(path) && syncFolder(path));
}

} // namespace alongside::durable
