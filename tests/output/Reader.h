// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QProcess>

namespace alongside {

/// What a program answers on its standard output to what it reads from its standard input; no file is
/// written.
inline QByteArray answerOf(const QString &program, const QStringList &options, const QByteArray &input)
{
    QProcess process;
    process.start(program, options);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return process.readAllStandardOutput();
}

inline QByteArray png(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

/// The first page of a PDF, as it looks on paper, 200 dots to the inch (poppler).
inline QImage paper(const QByteArray &pdf)
{
    return QImage::fromData(answerOf(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-singlefile"), QStringLiteral("-png"),
            QStringLiteral("-")},
        pdf));
}

/// The words in a picture (tesseract).
inline QString wordsOn(const QImage &picture)
{
    return QString::fromUtf8(
        answerOf(QStringLiteral("tesseract"), {QStringLiteral("-"), QStringLiteral("-")}, png(picture)));
}

/// The text of each QR code in a picture, on a line of its own (zbar).
inline QString readByCamera(const QImage &picture)
{
    return QString::fromUtf8(
        answerOf(QStringLiteral("zbarimg"),
            {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                QStringLiteral("-Sqrcode.enable"), QStringLiteral("-")},
            png(picture)))
        .trimmed();
}

} // namespace alongside
