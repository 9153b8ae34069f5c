// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Document.h"
#include "base/Finding.h"
#include "guides/PageFacts.h"

#include <QHash>

#include <functional>

namespace alongside {

/// What a well-known question is, in one language. Texts may be shown as they are.
struct GlossaryWords {
    QStringList labels; ///< Folded patterns of how pages print it.
    QString what;
    QString format;
    QString where;
    QString why;
};

/// What a kind of error message means, in one language; says: folded patterns that tell this kind.
struct MessageWords {
    QStringList says;
    QString means;
    QString doThis;
};

/// Help for questions that every public form asks, and for the kinds of messages that every form shows, so
/// that there is an answer where a guide is silent. A plain value.
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

    /// The position among ids() of what this question is, by its autofill field or by the longest words of
    /// its label that are known in any language; -1 when it is none of them.
    int find(const PageQuestion &question) const;

    /// What is said about the question at a position of ids(), in this language or in the first.
    const GlossaryWords &words(int position, const QString &language) const;

    /// What a message complains about, by its words in any language.
    MessageKind kindOf(const PageText &message) const;

    /// What a kind of message means, in this language or in the first.
    const MessageWords &message(MessageKind kind, const QString &language) const;

private:
    struct Entry {
        QString id;
        QStringList autocomplete;
        QList<QuestionKind> kinds; ///< Empty for any.
        QHash<QString, GlossaryWords> words; ///< By language.
    };
    friend class GlossaryReader;

    QStringList m_languages;
    QList<Entry> m_entries;
    QHash<QString, QHash<MessageKind, MessageWords>> m_messages; ///< By language.
};

} // namespace alongside
