// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PasswordRecogniser.h"

#include "pii/Folding.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype mostConnectors = 8;
constexpr qsizetype nearTokens = 8;
constexpr qsizetype mostWords = 8; ///< Of a password that is a phrase.

using List = Vocabulary::List;

bool isMark(QChar c)
{
    static const QString marks = QStringLiteral("!@#$%^&*_+=<>{}~£€§");
    return marks.contains(c);
}

} // namespace

PasswordRecogniser::PasswordRecogniser(const Context &context)
    : m_context(context)
{
}

QList<PiiFinding> PasswordRecogniser::find()
{
    for (const Mention &mention : m_context.mentions()) {
        if (mention.topic != Topic::Password)
            continue;
        if (isHint(mention))
            continue;
        if (!findQuoted(mention) && !findAfter(mention) && !findBefore(mention))
            findLater(mention);
        findNear(mention);
    }
    return m_findings;
}

/// True where a gap says by itself that a value follows.
static bool announces(const QString &gap)
{
    return gap.contains(u':') || gap.contains(u'=') || gap.contains(u" - ") || gap.contains(u"->");
}

bool PasswordRecogniser::findAfter(const Mention &mention)
{
    const Reading &reading = m_context.reading();
    bool said = false;
    qsizetype i = mention.last + 1;
    for (qsizetype n = 0; n < mostConnectors && i < reading.count(); ++n, ++i) {
        said = said || announces(reading.at(i).gap) || (n == 0 && isPossessive(mention) && !leads(i));
        if (!leads(i) || isTelling(chunkAt(i)))
            break;
        said = said || m_context.words().has(List::Copulas, reading.at(i).text);
    }
    if (i >= reading.count() || (reading.endsBefore(i) && !said))
        return false;
    if (i > mention.last + 1)
        said = said || announces(reading.at(i).gap);
    return findSaid(i, said);
}

bool PasswordRecogniser::findSaid(qsizetype i, bool said)
{
    const Reading &reading = m_context.reading();
    const Chunk chunk = chunkAt(i);
    const Token &token = reading.at(i);
    const bool latin = token.text.at(0).script() == QChar::Script_Latin;
    const bool stranger = latin && i > 0 && reading.at(i - 1).text.at(0).script() != QChar::Script_Latin
        && reading.at(i - 1).kind == Token::Kind::Word;
    const bool saidAfter = chunk.last + 1 < reading.count()
        && m_context.words().has(List::Copulas, reading.at(chunk.last + 1).text) && stranger;
    const qsizetype length = chunk.span.end - chunk.span.start;
    // "login password sunshine", and no more
    const bool alone = i > 0 && chunk.last + 1 == reading.count()
        && m_context.isMentioned(i - 1, Topic::Password) && length >= 6;
    const bool value = (said || saidAfter || stranger || alone) && length >= 3 && !isState(i);
    if (!isTelling(chunk) && !value)
        return false;
    // "correct horse battery": what else would lead to a value may be its beginning
    qsizetype first = i;
    while (said && first > 0 && m_context.words().has(List::States, reading.at(first - 1).text)
        && reading.at(first - 1).text.size() > 3
        && !m_context.words().has(List::Copulas, reading.at(first - 1).text))
        --first;
    TextSpan span = joined(reading.at(first).span(), chunk.span);
    qsizetype last = chunk.last;
    for (qsizetype words = 1; words < mostWords && last + 1 < reading.count(); ++words) {
        const QString &gap = reading.gapAfter(last);
        if (gap.contains(u',') || gap.contains(u'\n') || reading.endsBefore(last + 1)
            || (m_context.words().has(List::Ends, reading.at(last + 1).text) && !isThen(last + 2))
            || m_context.words().has(List::Copulas, reading.at(last + 1).text))
            break;
        last = chunkAt(last + 1).last;
        span = joined(span, chunkAt(last).span);
    }
    return add(span), true;
}

bool PasswordRecogniser::findBefore(const Mention &mention)
{
    qsizetype i = mention.first - 1;
    for (qsizetype n = 0; n < mostConnectors && i >= 0 && leads(i); ++n)
        --i;
    if (i < 0 || !isTelling(chunkAt(i)) || isNamed(i) || isEmail(chunkAt(i)))
        return false;
    return add(chunkAt(i).span), true;
}

/// What stands between quotation marks beside the word.
bool PasswordRecogniser::findQuoted(const Mention &mention)
{
    const Reading &reading = m_context.reading();
    const auto quote = [](const QString &gap) {
        return gap.contains(u'"') || gap.contains(u'\'');
    };
    for (qsizetype i = qMax<qsizetype>(0, mention.first - 6); i < reading.count() && i <= mention.last + 6;
         ++i) {
        if (!quote(reading.at(i).gap) || (i >= mention.first && i <= mention.last))
            continue;
        for (qsizetype last = i; last < reading.count() && last < i + mostWords; ++last) {
            if (last >= mention.first && last <= mention.last)
                break;
            if (quote(reading.gapAfter(last)))
                return isState(i) ? false : (add(reading.span(i, last)), true);
        }
    }
    return false;
}

/// What "is" leads to, some words after: "the password for my e-mail is sunshine".
void PasswordRecogniser::findLater(const Mention &mention)
{
    const Reading &reading = m_context.reading();
    for (qsizetype i = mention.last + 1; i + 1 < reading.count() && i <= mention.last + nearTokens; ++i) {
        if (reading.endsBefore(i) || m_context.words().has(List::Ends, reading.at(i).text))
            return;
        if (m_context.words().has(List::Copulas, reading.at(i).text)) {
            findSaid(i + 1, true);
            return;
        }
    }
}

/// True for a question about a password, or a hint at it.
bool PasswordRecogniser::isHint(const Mention &mention) const
{
    for (const Mention &other : m_context.mentions()) {
        if (other.topic == Topic::Other && other.last < mention.first && mention.first - other.last <= 3)
            return true;
    }
    return false;
}

/// Letters with digits or marks among them, some words away.
void PasswordRecogniser::findNear(const Mention &mention)
{
    const Reading &reading = m_context.reading();
    const qsizetype end = qMin(reading.count(), mention.last + 1 + nearTokens);
    for (qsizetype i = qMax<qsizetype>(0, mention.first - nearTokens); i < end; ++i) {
        const Chunk chunk = chunkAt(i);
        if (chunk.span.end - chunk.span.start >= 6 && isTelling(chunk) && !isNamed(i) && !isEmail(chunk)) {
            const QStringView written =
                QStringView(reading.note()).mid(chunk.span.start, chunk.span.end - chunk.span.start);
            if (std::any_of(written.begin(), written.end(), [](QChar c) { return c.isLetter(); }))
                add(chunk.span);
        }
        i = qMax(i, chunk.last);
    }
}

PasswordRecogniser::Chunk PasswordRecogniser::chunkAt(qsizetype i) const
{
    const Reading &reading = m_context.reading();
    const QString &note = reading.note();
    Chunk chunk{reading.at(i).span(), i, i};
    while (chunk.span.start > 0 && !note.at(chunk.span.start - 1).isSpace())
        --chunk.span.start;
    while (chunk.span.end < note.size() && !note.at(chunk.span.end).isSpace())
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

/// "and then a 2": the password goes on.
bool PasswordRecogniser::isThen(qsizetype i) const
{
    return i < m_context.reading().count()
        && m_context.words().has(List::Dashes, m_context.reading().at(i).text);
}

/// True for what nobody writes but as a password: letters with digits, or with marks inside.
bool PasswordRecogniser::isTelling(const Chunk &chunk) const
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
    return (letters && digits) || (marks && (letters || digits)) || isCamel(written);
}

bool PasswordRecogniser::isEmail(const Chunk &chunk) const
{
    const QString folded = foldedNote(
        QStringView(m_context.reading().note()).mid(chunk.span.start, chunk.span.end - chunk.span.start));
    const qsizetype at = folded.indexOf(u'@');
    return at == 0 ? folded.indexOf(u'.') > 2 : at > 0 && folded.indexOf(u'.', at) > at + 1;
}

/// Capitals inside a word, unless it is somebody's name.
bool PasswordRecogniser::isCamel(QStringView written) const
{
    qsizetype humps = 0;
    for (qsizetype i = 1; i < written.size(); ++i)
        humps += written.at(i - 1).isLower() && written.at(i).isUpper() ? 1 : 0;
    return humps > 0 && written.size() >= 6
        && !m_context.words().has(List::Brands, foldedNote(written).remove(u'\''));
}

bool PasswordRecogniser::isState(qsizetype i) const
{
    const QString &word = m_context.reading().at(i).text;
    if (m_context.words().has(List::States, word) || m_context.words().has(List::Ends, word)
        || m_context.isConnector(i))
        return true;
    return std::any_of(m_context.mentions().begin(), m_context.mentions().end(),
        [&](const Mention &mention) { return mention.first <= i && i <= mention.last; });
}

/// "my passwords sunshine", as people write "password's".
bool PasswordRecogniser::isPossessive(const Mention &mention) const
{
    const QString &word = m_context.reading().at(mention.last).text;
    return word.endsWith(u"words");
}

/// True for the name of a form or the like.
bool PasswordRecogniser::isNamed(qsizetype i) const
{
    return m_context.isMentioned(i, Topic::Reference)
        || (i > 0 && m_context.isMentioned(i - 1, Topic::Reference));
}

bool PasswordRecogniser::leads(qsizetype i) const
{
    return m_context.isConnector(i);
}

void PasswordRecogniser::add(const TextSpan &span)
{
    m_findings += PiiFinding{PiiKind::Password, span.start, span.end - span.start};
}

} // namespace alongside
