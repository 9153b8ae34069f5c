// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace alongside {

/// What a guide's words may be: paragraphs, bold, italic and lists of CommonMark, and nothing that loads or
/// leads anywhere.
class Markdown {
public:
    /// The text with pictures, links and HTML reduced to their words. Whatever it is given, a renderer of
    /// CommonMark finds no element in the result that names an address.
    static QString safe(const QString &text);

    /// What an author must change, one sentence for each kind of mistake; empty when all is well.
    static QStringList problems(const QString &text);

    /// The words alone, as they are spoken or counted: no asterisks, no list marks; one paragraph or list
    /// item on each line.
    static QString spoken(const QString &text);
};

} // namespace alongside
