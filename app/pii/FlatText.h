// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"

namespace alongside {

/// A note as capitals and digits alone, for shapes of both: number words are digits, "_" stands for what may
/// stand inside a number, and "#" for what may not.
class FlatText {
public:
    /// AsWritten reads letters as they stand; AsSaid also their names, and passes over words between parts:
    /// "J for Juliet, then 44".
    enum class Way { AsWritten, AsSaid };

    explicit FlatText(const Context &context, Way way = Way::AsWritten);

    const QString &text() const { return m_text; }
    bool isAsSaid() const { return m_asSaid; }
    /// Where a part of the text stands in the note. It must not be empty.
    TextSpan span(qsizetype start, qsizetype length) const;
    /// The token to which a character of the text belongs.
    qsizetype token(qsizetype at) const { return m_tokens.at(at); }

    /// True for a token that says a digit.
    bool isSpoken(qsizetype token) const { return m_spoken.contains(token); }

private:
    qsizetype addSaid(const Context &context, qsizetype i);
    void addToken(const Context &context, qsizetype i);
    void pass();
    void add(QChar c, const TextSpan &span, qsizetype token);

    QString m_text;
    bool m_asSaid = false;
    QList<TextSpan> m_spans;
    QList<qsizetype> m_tokens;
    QSet<qsizetype> m_spoken;
};

/// The same with each letter that looks like a digit as that digit.
QString withDigitTwins(QStringView flat);

} // namespace alongside
