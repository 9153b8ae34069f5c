// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace alongside {

/// Where something stands in a note: from start to before end, in UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TextSpan &) const = default;
};

/// The smallest span that holds both.
inline TextSpan joined(const TextSpan &one, const TextSpan &other)
{
    return {qMin(one.start, other.start), qMax(one.end, other.end)};
}

/// One word or number of a note, as it is read.
struct Token {
    enum class Kind { Word, Number, Mixed }; ///< Letters, digits, both.

    Kind kind = Kind::Word;
    QString text{}; ///< Folded (foldedCharacter), without apostrophes.
    QList<TextSpan> spans{}; ///< Of each character of the text, in the note.
    QString gap{}; ///< What stood between this one and the one before it, folded.
    bool capital = false; ///< It begins with a capital letter, or in a script that has none.
    bool shouted = false; ///< Every letter of it is a capital.

    TextSpan span() const { return joined(spans.first(), spans.last()); }
};

/// A note, read once for all who look for something in it: folded, without what nobody sees, in words, each
/// with the way back to where it stood.
class Reading {
public:
    explicit Reading(const QString &note);

    const QString &note() const { return m_note; }
    const QList<Token> &tokens() const { return m_tokens; }
    qsizetype count() const { return m_tokens.size(); }
    const Token &at(qsizetype i) const { return m_tokens.at(i); }
    /// What follows the token i, folded; after the last one, what the note ends with.
    const QString &gapAfter(qsizetype i) const;
    /// True when a sentence or a line ends between the tokens i - 1 and i.
    bool endsBefore(qsizetype i) const;
    /// The first token that begins at a place of the note, or after it; count() when there is none.
    qsizetype tokenAt(qsizetype place) const;
    /// Makes two tokens of one, the second with no gap, from the character at of its text.
    void part(qsizetype token, qsizetype at);
    /// The tokens from first to last, both included, as they stand in the note.
    TextSpan span(qsizetype first, qsizetype last) const;

private:
    void take(const QString &folded, const TextSpan &span, QChar written);
    void finish();

    QString m_note;
    QList<Token> m_tokens;
    Token m_open; ///< The one that is being read; its gap is what was read since the last one.
    QString m_end;
};

} // namespace alongside
