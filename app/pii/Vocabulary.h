// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "pii/Reading.h"
#include "pii/Topic.h"
#include "pii/WordList.h"

#include <QHash>
#include <QSet>

#include <optional>

class QJsonObject;

namespace alongside {

/// The words of all languages that the guard knows, in one: nobody says which language a note is in.
class Vocabulary {
public:
    using List = WordList;

    /// Reads the words that are inside the program. Its files are tested; the error names the file and what
    /// is wrong.
    static Result<Vocabulary> read();
    /// Adds one language. The error says what is wrong.
    Result<Done> add(const QJsonObject &language);

    /// The number that a word says, up to 1000.
    std::optional<int> number(const QString &word) const;
    /// The same for a word that is also another one, such as "at", which is eight in Bengali.
    std::optional<int> weakNumber(const QString &word) const;
    /// How often the number that follows is meant: 2 for "double".
    int repeats(const QString &word) const;
    /// The day or month that an ordinal says, 1 to 31; 0 when it is none.
    int ordinal(const QString &word) const;
    /// The letter that a word names, such as "jay" or "juliet"; null when it names none.
    QChar letter(const QString &word) const;
    bool has(List list, const QString &word) const;
    /// All phrases of topics, the longest where several begin.
    QList<Mention> mentions(const Reading &reading) const;
    /// The same of topics that are looked for apart, as others may cover them: security questions, parts of
    /// cards.
    QList<Mention> apart(const Reading &reading) const;

private:
    /// A phrase that begins with a word that its hash names.
    struct Phrase {
        Topic topic = Topic::Other;
        QStringList rest{};
    };

    /// Words, some of them only beginnings.
    struct Words {
        QSet<QString> whole{};
        QSet<QString> beginnings{};
        bool has(const QString &word) const;
    };

    using Phrases = QMultiHash<QString, Phrase>; ///< By their first word, or its beginning with "*" after it.

    void addLetters(const QJsonObject &letters);
    static Result<Done> addTopics(const QJsonObject &topics, Phrases &phrases);
    static void gather(const Phrases &phrases, const Reading &reading, qsizetype i, QList<Mention> &longest);
    static QList<Mention> mentioned(const Phrases &phrases, const Reading &reading);

    QHash<QString, int> m_numbers;
    QHash<QString, int> m_weakNumbers;
    QHash<QString, int> m_repeats;
    QHash<QString, int> m_ordinals;
    QHash<QString, QChar> m_letters;
    QHash<List, Words> m_lists;
    Phrases m_phrases;
    Phrases m_apart;
};

} // namespace alongside
