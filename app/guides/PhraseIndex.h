// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace alongside {

/// Finds many phrases in a text at once, so that a page of hundreds of questions costs little. A plain value.
class PhraseIndex {
public:
    /// Where a phrase stands: words of the text from one, up to but without another.
    struct Span {
        int id = -1;
        qsizetype from = 0;
        qsizetype to = 0;

        bool holds(const Span &other) const { return from <= other.from && other.to <= to; }
        qsizetype size() const { return to - from; }
    };

    /// Adds a phrase of an author, in which * stands for one or more words between others. False, and nothing
    /// is added, when it is empty or begins or ends with *.
    bool add(int id, const QString &phrase);

    /// Every place where a phrase stands in these folded words.
    QList<Span> find(const QStringList &words) const;
    bool standsIn(const QStringList &words) const { return !find(words).isEmpty(); }

private:
    struct Phrase {
        int id;
        QStringList words;
    };

    QHash<QString, QList<Phrase>> m_phrases; ///< By their first word.
};

/// The words of a text as they are compared (see foldedText).
QStringList foldedWords(QStringView text);

} // namespace alongside
