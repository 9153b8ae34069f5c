// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PageFacts.h"
#include "guides/PhraseIndex.h"

#include <QSet>

namespace alongside {

/// Tells which well-known question a page asks, by the words of its label, its autofill field and, where the
/// label says little, its hint. It would rather know none than the wrong one. A plain value.
class QuestionLabels {
public:
    /// What a question is, whatever its words.
    struct Traits {
        QStringList autocomplete; ///< Autofill field names (HTML Standard, 4.10.18.7.1).
        QList<QuestionKind> kinds; ///< Empty for any.
        bool anybody = false; ///< What is said fits whomever the label is about.
        bool last = false; ///< Only where the label means nothing else.
    };

    /// Small words that do not count where a whole label is compared. Before addLabel() and addVague().
    void addGlue(const QStringList &words);

    /// The next question; its position is the number of those before it.
    void add(const Traits &traits) { m_traits += traits; }

    /// Words that may stand anywhere in a label or, after "=", are the whole of it. False when they cannot be
    /// used.
    bool addLabel(int position, const QString &pattern);
    /// Words of a vague label, its hint and the heading, one after the other.
    bool addHint(int position, const QString &phrase) { return m_hints.add(position, phrase); }

    /// Words with which a label is not this question, whatever else it says.
    bool addNot(int position, const QString &phrase) { return m_nots.add(position, phrase); }

    /// Words that say that a label is about somebody or something else, and the same for headings.
    bool addOther(const QString &phrase) { return m_others.add(0, phrase); }
    bool addElsewhere(const QString &phrase) { return m_elsewhere.add(0, phrase); }

    /// A whole label that could mean many things, such as "Number": its field or its surroundings must tell.
    bool addVague(const QString &label);

    /// The position of what the question is, or -1. heading is the page's, which may name whom it is about.
    int find(const PageQuestion &question, const PageText &heading) const;

private:
    struct Asked {
        QStringList label;
        QStringList hint;
        QStringList heading; ///< Empty where it is the label.
        QuestionKind kind;
        QString autocomplete;
        bool vague;
        QList<PhraseIndex::Span> nots; ///< What it is not.
    };

    QString core(const QStringList &words) const;
    bool fits(int position, const Asked &asked) const;
    QList<PhraseIndex::Span> inLabel(const Asked &asked) const;
    int byField(const Asked &asked) const;
    int byHint(const Asked &asked) const;
    PhraseIndex::Span best(const Asked &asked) const;
    bool saysMore(const Asked &asked, int position) const;
    bool isAboutOthers(const Asked &asked, const PhraseIndex::Span &found) const;

    QSet<QString> m_glue;
    QList<Traits> m_traits;
    PhraseIndex m_labels;
    QHash<QString, QList<int>> m_wholes; ///< By the label without its glue.
    PhraseIndex m_parts; ///< The same, as a part of longer labels.
    PhraseIndex m_nots;
    PhraseIndex m_hints;
    PhraseIndex m_others;
    PhraseIndex m_elsewhere;
    QSet<QString> m_vague;
};

} // namespace alongside
