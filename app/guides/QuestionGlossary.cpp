// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/QuestionGlossary.h"

#include "guides/GlossaryReader.h"

#include <QDir>

namespace alongside {

namespace {

/// What is said under a key, in the first of these languages that says anything.
template <typename Key>
const PageAdvice *saidOf(
    const QHash<QString, QHash<Key, PageAdvice>> &said, Key key, const QStringList &languages)
{
    for (const QString &language : languages) {
        const auto words = said.constFind(language);
        if (words == said.constEnd())
            continue;
        const auto found = words->constFind(key);
        if (found != words->constEnd() && !found->what.isEmpty())
            return &*found;
    }
    return nullptr;
}

} // namespace

Result<QuestionGlossary> QuestionGlossary::read(const QString &folder, QList<Finding> &findings)
{
    const QDir directory(folder);
    return read(
        folder + u'/', [&](const QString &name) { return Document::read(directory.filePath(name)); },
        findings);
}

Result<QuestionGlossary> QuestionGlossary::read(
    const QString &prefix, const Opener &open, QList<Finding> &findings)
{
    return GlossaryReader(prefix, open, findings).read();
}

QStringList QuestionGlossary::ids() const
{
    QStringList ids;
    for (const Entry &entry : m_entries)
        ids += entry.id;
    return ids;
}

const GlossaryWords &QuestionGlossary::words(int position, const QString &language) const
{
    static const GlossaryWords none;
    if (position < 0 || position >= m_entries.size())
        return none;
    const auto &words = m_entries[position].words;
    auto found = words.constFind(language);
    if (found == words.constEnd())
        found = words.constFind(m_languages.value(0));
    return found == words.constEnd() ? none : *found;
}

MessageKind QuestionGlossary::kindOf(const PageText &message) const
{
    const QString text = foldedText(message.forScreen());
    MessageKind best = MessageKind::Other;
    qsizetype length = 0;
    for (const auto &messages : m_messages) {
        for (auto entry = messages.begin(); entry != messages.end(); ++entry) {
            for (const QString &pattern : entry->says) {
                // The kind with the longer words knows better; among equals the order must not depend on a
                // hash.
                const bool better =
                    pattern.size() > length || (pattern.size() == length && entry.key() < best);
                if (better && holdsPhrase(text, pattern)) {
                    best = entry.key();
                    length = pattern.size();
                }
            }
        }
    }
    return best;
}

const MessageWords &QuestionGlossary::message(MessageKind kind, const QString &language) const
{
    static const MessageWords none;
    for (const QString &code : {language, m_languages.value(0)}) {
        const auto messages = m_messages.constFind(code);
        if (messages == m_messages.constEnd())
            continue;
        const auto found = messages->constFind(kind);
        if (found != messages->constEnd() && !found->means.isEmpty())
            return *found;
    }
    return none;
}

const PageAdvice *QuestionGlossary::page(PageRole kind, const QString &language) const
{
    return saidOf(m_pages, kind, {language, m_languages.value(0)});
}

const PageAdvice *QuestionGlossary::notice(PageNotice notice, const QString &language) const
{
    return saidOf(m_notices, notice, {language, m_languages.value(0)});
}

} // namespace alongside
