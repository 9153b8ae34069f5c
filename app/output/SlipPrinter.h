// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// What a person takes away on paper: words of our own guides only, never what they typed.
struct Slip {
    /// A heading with lines under it.
    struct Part {
        QString heading;
        QStringList lines;
    };
    QString title;
    QString place; ///< Where it was printed.
    QList<Part> parts;
};

/// Puts a slip on A4 paper.
class SlipPrinter {
public:
    /// The slip as simple HTML: what the preview shows and the paper holds. Every word is escaped. Any
    /// thread.
    static QString html(const Slip &slip);
    /// A PDF of as many A4 pages as it needs. Needs a QGuiApplication. Main thread.
    static QByteArray pdf(const Slip &slip);
    /// Writes the PDF to path as one piece: an error leaves no half file. Main thread.
    static Result<qint64> write(const Slip &slip, const QString &path);
};

} // namespace alongside
