// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"

namespace alongside {

/// Says of the words of a note whether they ask a security question, lead to its answer, or may be it.
class AnswerWords {
public:
    static constexpr qsizetype mostWords = 4; ///< Of an answer without capitals.

    /// The context must outlive it.
    explicit AnswerWords(const Context &context);

    const QList<Mention> &questions() const { return m_questions; }
    /// True where a gap says by itself that something follows.
    static bool announces(const QString &gap);

    /// The end of a name that begins at a token.
    qsizetype lastOfName(qsizetype first) const;
    /// The end of a few words up to what ends them; the token before the first where they are no answer.
    qsizetype lastOfWords(qsizetype first) const;
    /// The same of what ends a note right after its question: "first pet buttons".
    qsizetype lastAlone(qsizetype first) const;
    /// True where "I put" follows what was put.
    bool isAnsweredAfter(qsizetype token) const;
    /// True for a word with a capital that is no office, day or month. strict: something says that it is an
    /// answer, so that it may be nearly anything.
    bool isName(qsizetype token, bool strict) const;
    /// True for a word that means nothing else here.
    bool isPlain(qsizetype token) const;
    /// True for a word that only leads to an answer.
    bool isLead(qsizetype token) const;
    bool isVerb(qsizetype token) const; ///< "put", "called".
    bool isQuestion(qsizetype token) const;
    /// True for a word that says nothing, such as "what" in "that's what I put for".
    bool isBetween(qsizetype token) const;
    bool isSomebody(qsizetype token) const; ///< "of my mother".
    bool isPause(qsizetype token) const; ///< Something ends before it.
    bool hasCase(qsizetype token) const;
    bool isIn(WordList list, qsizetype token) const;

private:
    bool isCapital(qsizetype token) const;

    const Context &m_context;
    const Reading &m_reading;
    QList<Mention> m_questions;
    bool m_small = false; ///< The note has small letters, so that capitals mean something.
};

} // namespace alongside
