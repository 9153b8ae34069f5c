// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace alongside {

/// What an independent reader (zbar) finds in a picture: the text of each QR code on a line of its own.
inline QString readByCamera(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("picture.png"));
    picture.save(file);
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"),
        {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
            QStringLiteral("-Sqrcode.enable"), file});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

} // namespace alongside
