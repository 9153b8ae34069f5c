// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PasswordChunks.h"

#include "pii/Folding.h"

#include <algorithm>

namespace alongside {

namespace {

using List = Vocabulary::List;

bool isMark(QChar c)
{
    static const QString marks = QStringLiteral("!@#$%^&*_+=<>{}~£€§");
    return marks.contains(c);
}

} // namespace

PasswordChunks::PasswordChunks(const Context &context)
    : m_context(context)
{
}

PasswordChunk PasswordChunks::at(qsizetype i) const
{
    const Reading &reading = m_context.reading();
    const QString &note = reading.note();
    PasswordChunk chunk{reading.at(i).span(), i, i};
    const auto isBreak = [&](qsizetype at) { // Chinese has no spaces
        return note.at(at).isSpace()
            || (note.at(at).script() == QChar::Script_Han
                && reading.at(i).text.at(0).script() != QChar::Script_Han);
    };
    while (chunk.span.start > 0 && !isBreak(chunk.span.start - 1))
        --chunk.span.start;
    while (chunk.span.end < note.size() && !isBreak(chunk.span.end))
        ++chunk.span.end;
    while (chunk.first > 0 && reading.at(chunk.first - 1).span().start >= chunk.span.start)
        --chunk.first;
    while (chunk.last + 1 < reading.count() && reading.at(chunk.last + 1).span().end <= chunk.span.end)
        ++chunk.last;
    static const QString closing = QStringLiteral(".,;:?)\"'।۔؟،");
    while (
        chunk.span.end > reading.at(chunk.last).span().end && closing.contains(note.at(chunk.span.end - 1)))
        --chunk.span.end;
    // "password:secret" is two
    const qsizetype colon = QStringView(note)
                                .mid(chunk.span.start, reading.at(i).span().start - chunk.span.start)
                                .lastIndexOf(u':');
    if (colon >= 0) {
        chunk.span.start += colon + 1;
        chunk.first = i;
    }
    return chunk;
}

bool PasswordChunks::isTelling(const PasswordChunk &chunk) const
{
    const Reading &reading = m_context.reading();
    const QStringView written =
        QStringView(reading.note()).mid(chunk.span.start, chunk.span.end - chunk.span.start);
    const auto has = [&](auto test) {
        return std::any_of(written.begin(), written.end(), test);
    };
    const bool letters = has([](QChar c) { return c.isLetter(); });
    const bool digits = has([](QChar c) { return c.isDigit(); });
    const QStringView inner = written.size() > 2 ? written.chopped(1).mid(1) : QStringView();
    const bool marks = std::any_of(inner.begin(), inner.end(), isMark);
    if (written.size() < 5 || written.contains(u"//") || written.startsWith(u"www."))
        return false;
    return (letters && digits) || isDotted(chunk) || (marks && (letters || digits)) || isCamel(written);
}

bool PasswordChunks::isStrong(const PasswordChunk &chunk) const
{
    static const QString marks = QStringLiteral("#*$&^~!");
    const QStringView written =
        QStringView(m_context.reading().note()).mid(chunk.span.start, chunk.span.end - chunk.span.start);
    const auto letters = std::count_if(written.begin(), written.end(), [](QChar c) { return c.isLetter(); });
    const auto digits = std::count_if(written.begin(), written.end(), [](QChar c) { return c.isDigit(); });
    bool marked = false;
    for (qsizetype i = 1; i < written.size(); ++i) {
        const bool inside = i + 1 < written.size() && written.at(i + 1).isLetterOrNumber();
        marked = marked || (marks.contains(written.at(i)) && (inside || written.at(i) != u'!'));
    }
    return letters >= 4 && digits >= 1 && marked && written.at(0).isLetterOrNumber()
        && !written.contains(u'/') && !written.contains(u'=') && written.size() <= 24;
}

bool PasswordChunks::isEmail(const PasswordChunk &chunk) const
{
    const QString folded = foldedNote(
        QStringView(m_context.reading().note()).mid(chunk.span.start, chunk.span.end - chunk.span.start));
    const qsizetype at = folded.indexOf(u'@');
    return at == 0 ? folded.indexOf(u'.') > 2 : at > 0 && folded.indexOf(u'.', at) > at + 1;
}

/// "blue.cat.moon", and no page or file.
bool PasswordChunks::isDotted(const PasswordChunk &chunk) const
{
    const Reading &reading = m_context.reading();
    if (chunk.last - chunk.first < 2 || reading.at(chunk.last).text.size() < 4)
        return false;
    for (qsizetype i = chunk.first + 1; i <= chunk.last; ++i) {
        const bool dash = reading.at(i).gap == u"-" && isName(i) && isName(i - 1);
        if ((reading.at(i).gap != u"." && reading.at(i).gap != u"_" && !dash)
            || reading.at(i).kind != Token::Kind::Word)
            return false;
    }
    return true;
}

/// True for a word as it stands in "Purple-Kettle-Nine", not in "Stoke-on-Trent".
bool PasswordChunks::isName(qsizetype token) const
{
    const Token &word = m_context.reading().at(token);
    return word.capital && !word.shouted && word.text.at(0).script() == QChar::Script_Latin
        && !m_context.words().has(List::States, word.text) && !m_context.words().has(List::Ends, word.text);
}

/// Capitals inside a word, unless it is somebody's name.
bool PasswordChunks::isCamel(QStringView written) const
{
    qsizetype humps = 0;
    for (qsizetype i = 1; i < written.size(); ++i)
        humps += written.at(i - 1).isLower() && written.at(i).isUpper() ? 1 : 0;
    return humps > 0 && written.size() >= 6
        && !m_context.words().has(List::Brands, foldedNote(written).remove(u'\''));
}

} // namespace alongside
