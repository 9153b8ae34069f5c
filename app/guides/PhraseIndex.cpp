// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/PhraseIndex.h"

#include "guides/PlainText.h"

namespace alongside {

namespace {

/// The end of a phrase that begins at a word of the text, or -1. The nearest end is taken, and each * is
/// tried once, so that no phrase can hang the program.
qsizetype endOf(const QStringList &phrase, const QStringList &words, qsizetype at)
{
    bool gap = false;
    for (const QString &word : phrase) {
        if (word == u'*') {
            ++at;
            gap = true;
            continue;
        }
        while (gap && at < words.size() && words[at] != word)
            ++at;
        gap = false;
        if (at >= words.size() || words[at] != word)
            return -1;
        ++at;
    }
    return at;
}

} // namespace

QStringList foldedWords(QStringView text)
{
    return foldedText(text).split(u' ', Qt::SkipEmptyParts);
}

bool PhraseIndex::add(int id, const QString &phrase)
{
    const QStringList words = foldedPattern(phrase).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.first() == u'*' || words.last() == u'*')
        return false;
    m_phrases[words.first()] += Phrase{id, words};
    return true;
}

QList<PhraseIndex::Span> PhraseIndex::find(const QStringList &words) const
{
    QList<Span> spans;
    for (qsizetype from = 0; from < words.size(); ++from) {
        const auto phrases = m_phrases.constFind(words[from]);
        if (phrases == m_phrases.constEnd())
            continue;
        for (const Phrase &phrase : *phrases) {
            const qsizetype to = endOf(phrase.words, words, from);
            if (to >= 0)
                spans += Span{phrase.id, from, to};
        }
    }
    return spans;
}

} // namespace alongside
