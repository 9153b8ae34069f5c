// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// What a person takes away on paper: words of our own guides and how to come back, never what they typed.
struct Slip {
    /// A heading with lines under it.
    struct Part {
        QString heading;
        QStringList lines;
    };
    /// What opens a saved place again; stands first. Empty without a heading.
    struct Return {
        QString heading;
        QString code; ///< Printed large, and as a QR code; empty where pictures were chosen.
        QStringList pictures; ///< The names of those that we gave; printed large.
        QStringList lines;
    };
    QString title;
    QString place; ///< Where it was printed: the terminal's name.
    QList<Part> parts;
    Return comeBack{};
};

/// Puts a slip on A4 paper; in memory alone.
class SlipPrinter {
public:
    /// The slip as simple HTML, for a preview: its title and what opens the place, all but the QR code, which
    /// stands beside it. Every word is escaped. Any thread.
    static QString top(const Slip &slip);
    /// The rest of it.
    static QString body(const Slip &slip);
    /// A PDF of as many A4 pages as it needs; its title tells nothing of the person. Needs a QGuiApplication.
    /// Main thread.
    static QByteArray pdf(const Slip &slip);
};

} // namespace alongside
