// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PasswordRecogniser.h"

#include "pii/Folding.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype mostConnectors = 8;
constexpr qsizetype nearTokens = 10;
constexpr qsizetype leastSpelled = 5;
constexpr qsizetype mostWords = 8; ///< Of a password that is a phrase.

using List = Vocabulary::List;

} // namespace

PasswordRecogniser::PasswordRecogniser(const Context &context)
    : m_context(context)
    , m_chunks(context)
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
    for (qsizetype i = 0; i < m_context.reading().count(); ++i) {
        const PasswordChunk chunk = m_chunks.at(i);
        if (m_chunks.isStrong(chunk) && !m_chunks.isEmail(chunk) && !isNamed(i))
            add(chunk.span);
        i = qMax(i, chunk.last);
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
        if (!leads(i) || m_chunks.isTelling(m_chunks.at(i)))
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
    const PasswordChunk chunk = m_chunks.at(i);
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
    const bool more = chunk.last + 1 < reading.count() && !reading.endsBefore(chunk.last + 1);
    qsizetype spelled = i; // "q w e r t y 1 2"
    while (spelled < reading.count() && reading.at(spelled).text.size() == 1)
        ++spelled;
    const bool counted = token.kind == Token::Kind::Number && i + 1 < reading.count()
        && m_context.words().has(List::Amounts, reading.at(i + 1).text);
    if (counted)
        return false;
    if (spelled - i >= leastSpelled && (latin || token.kind == Token::Kind::Number))
        return add(reading.span(i, spelled - 1)), true;
    const bool value = (said || saidAfter || stranger || alone
                           || (isPhrase(i) && i > 0 && m_context.isMentioned(i - 1, Topic::Password)))
        && (length >= 3 || (said && more && length == 2)) && !isState(i);
    // "is a nightmare"
    const bool described = i > 0 && (reading.at(i - 1).text == u"a" || reading.at(i - 1).text == u"an");
    if (!m_chunks.isTelling(chunk) && (!value || described))
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
            || (m_context.words().has(List::Ends, reading.at(last + 1).text) && !goesOn(last + 1))
            || m_context.words().has(List::Copulas, reading.at(last + 1).text))
            break;
        last = m_chunks.at(last + 1).last;
        span = joined(span, m_chunks.at(last).span);
    }
    return add(span), true;
}

bool PasswordRecogniser::findBefore(const Mention &mention)
{
    qsizetype i = mention.first - 1;
    for (qsizetype n = 0; n < mostConnectors && i >= 0 && leads(i); ++n)
        --i;
    if (i < 0 || !m_chunks.isTelling(m_chunks.at(i)) || isNamed(i) || m_chunks.isEmail(m_chunks.at(i)))
        return false;
    return add(m_chunks.at(i).span), true;
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
        // "the password for my e-mail"
        const bool whose = i == mention.last + 1 && m_context.words().has(List::Of, reading.at(i).text);
        const bool copula = m_context.words().has(List::Copulas, reading.at(i).text);
        const bool ends = m_context.words().has(List::Ends, reading.at(i).text) && !whose && !copula;
        if (reading.endsBefore(i) || ends)
            return;
        if (m_context.words().has(List::Givers, reading.at(i).text)) {
            qsizetype value = i + 1;
            while (value < reading.count() && !reading.endsBefore(value) && leads(value))
                ++value;
            const qsizetype end = value < reading.count() ? m_chunks.at(value).last + 1 : value;
            const bool last =
                end >= reading.count() || reading.endsBefore(end) || reading.at(end).gap.contains(u',');
            if (value < reading.count() && !reading.endsBefore(value) && last)
                findSaid(value, true);
            return;
        }
        if (copula) {
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
        const PasswordChunk chunk = m_chunks.at(i);
        if (chunk.span.end - chunk.span.start >= 6 && m_chunks.isTelling(chunk) && !isNamed(i)
            && !m_chunks.isEmail(chunk)) {
            const QStringView written =
                QStringView(reading.note()).mid(chunk.span.start, chunk.span.end - chunk.span.start);
            if (std::any_of(written.begin(), written.end(), [](QChar c) { return c.isLetter(); }))
                add(chunk.span);
        }
        i = qMax(i, chunk.last);
    }
}

/// "and then a 2", "then 88": the password goes on.
bool PasswordRecogniser::goesOn(qsizetype i) const
{
    const Reading &reading = m_context.reading();
    const auto isIn = [&](List list, qsizetype at) {
        return at < reading.count() && m_context.words().has(list, reading.at(at).text);
    };
    if (!isIn(List::And, i) && !isIn(List::Links, i) && !isIn(List::Dashes, i))
        return false;
    for (qsizetype next = i + 1; next < reading.count() && next <= i + 2; ++next) {
        const bool said = std::any_of(m_context.runs().begin(), m_context.runs().end(),
            [next](const DigitRun &run) { return run.firstToken() <= next && next <= run.lastToken(); });
        if (said || isIn(List::Dashes, next) || reading.at(next).kind != Token::Kind::Word)
            return true;
    }
    return false;
}

/// "password fluffy cat 77": some words and a number, and no more.
bool PasswordRecogniser::isPhrase(qsizetype first) const
{
    const Reading &reading = m_context.reading();
    qsizetype last = first;
    while (last + 1 < reading.count() && !reading.endsBefore(last + 1) && last - first < mostWords)
        ++last;
    if (last == first || last - first > 3 || reading.at(first).kind != Token::Kind::Word || isState(first)
        || reading.at(last).kind != Token::Kind::Number || reading.at(last).text.size() > 4)
        return false;
    for (qsizetype i = first; i <= last; ++i) {
        if (isState(i))
            return false;
    }
    return true;
}

/// True for what nobody writes but as a password: letters with digits, or with marks inside.
bool PasswordRecogniser::isState(qsizetype i) const
{
    const QString &word = m_context.reading().at(i).text;
    const bool spells = m_context.words().has(List::Links, word) && i + 1 < m_context.reading().count()
        && m_context.reading().at(i + 1).text.size() == 1 && m_context.reading().at(i + 1).shouted;
    if (spells) // "capital T"
        return false;
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
