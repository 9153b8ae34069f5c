// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Document.h"
#include "base/Finding.h"
#include "guides/GlossaryWords.h"
#include "guides/QuestionLabels.h"

#include <QHash>

#include <functional>

namespace alongside {

/// Help for questions that every public form asks, for the kinds of messages that every form shows and for
/// the kinds of pages, so that there is an answer where a guide is silent. A plain value.
class QuestionGlossary {
public:
    /// Opens glossary.yaml or a word file such as en.yaml by its name.
    using Opener = std::function<Result<Document>(const QString &name)>;

    /// Reads a folder with glossary.yaml and its word files; mistakes are added to findings, the rest works.
    static Result<QuestionGlossary> read(const QString &folder, QList<Finding> &findings);
    static Result<QuestionGlossary> read(const QString &prefix, const Opener &open, QList<Finding> &findings);

    /// Ids of the questions that it knows, in the order of the file.
    QStringList ids() const;
    QStringList languages() const { return m_languages; }

    /// The position among ids() of what this question is; -1 when it is none of them or could be several.
    /// heading is the page's: it may say that the page is about somebody else.
    int find(const PageQuestion &question, const PageText &heading = PageText()) const
    {
        return m_labels.find(question, heading);
    }

    /// What is said about the question at a position of ids(), in this language or in the first.
    const GlossaryWords &words(int position, const QString &language) const;

    /// What a message complains about, by its words in any language.
    MessageKind kindOf(const PageText &message) const;

    /// What a kind of message means, in this language or in the first.
    const MessageWords &message(MessageKind kind, const QString &language) const;

    /// What a page of this kind is, in this language or in the first; null when nothing is said, as of an
    /// unknown one. Lives as long as this glossary.
    const PageAdvice *page(PageRole kind, const QString &language) const;
    const PageAdvice *notice(PageNotice notice, const QString &language) const;

private:
    struct Entry {
        QString id;
        QHash<QString, GlossaryWords> words; ///< By language.
    };
    friend class GlossaryReader;

    QStringList m_languages;
    QList<Entry> m_entries;
    QuestionLabels m_labels; ///< Its positions are those of m_entries.
    QHash<QString, QHash<MessageKind, MessageWords>> m_messages; ///< By language.
    QHash<QString, QHash<PageRole, PageAdvice>> m_pages;
    QHash<QString, QHash<PageNotice, PageAdvice>> m_notices;
};

} // namespace alongside
