// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PassPhraseRecogniser.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype furthest = 14; ///< Words from the topic to its value.
constexpr qsizetype mostWords = 8; ///< Of a phrase.
constexpr qsizetype mostOfSegment = 5;
constexpr qsizetype mostSmall = 3; ///< Letters of a word that only leads on.
constexpr qsizetype nearSegments = 2;
constexpr qsizetype leastWord = 5;
constexpr qsizetype mostDigits = 4;
constexpr qsizetype nearUse = 3;

using List = Vocabulary::List;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isQuote(const QString &gap)
{
    return gap.contains(u'"') || gap.contains(u'\'');
}

} // namespace

PassPhraseRecogniser::PassPhraseRecogniser(const Context &context)
    : m_context(context)
    , m_chunks(context)
{
}

QList<PiiFinding> PassPhraseRecogniser::find()
{
    for (const Mention &mention : m_context.mentions()) {
        if (mention.topic != Topic::Password)
            continue;
        findQuoted(mention);
        findSegments(mention);
    }
    findNamed();
    findUsed();
    return m_findings;
}

/// "for the passphrase I put "the cat sat on 4 hats"": a message is quoted as well, but nobody puts it.
void PassPhraseRecogniser::findQuoted(const Mention &mention)
{
    const Reading &reading = m_context.reading();
    const qsizetype end = qMin(reading.count(), mention.last + furthest);
    for (qsizetype i = mention.last + 1; i < end; ++i) {
        const bool given =
            isSaid(i - 1) || (i > 1 && m_context.words().has(List::Givers, reading.at(i - 2).text));
        if (!isQuote(reading.at(i).gap) || !given)
            continue;
        for (qsizetype last = i; last < reading.count() && last < i + mostWords; ++last) {
            if (!isQuote(reading.gapAfter(last)))
                continue;
            const auto telling = [&] {
                qsizetype words = 0;
                for (qsizetype at = i; at <= last; ++at)
                    words += isPlain(at) ? 1 : 0;
                return words;
            }();
            if (telling >= 2) {
                const TextSpan span = reading.span(i, last);
                m_findings += PiiFinding{PiiKind::Password, span.start, span.end - span.start};
            }
            return;
        }
    }
}

/// "pass word, yellow tractor sunday, no gaps"
void PassPhraseRecogniser::findSegments(const Mention &mention)
{
    const Reading &reading = m_context.reading();
    const auto &mentions = m_context.mentions();
    const bool spelled = std::any_of(mentions.begin(), mentions.end(), [&](const Mention &other) {
        return other.topic == Topic::Spelling && qAbs(other.first - mention.last) <= furthest;
    });
    if (!spelled)
        return;
    qsizetype segments = 0;
    for (qsizetype first = mention.last + 1; first < reading.count() && segments <= nearSegments;) {
        qsizetype last = first;
        while (last + 1 < reading.count() && !isCut(last + 1))
            ++last;
        if (isCut(first) && isPhrase(first, last)) {
            const TextSpan span = reading.span(first, last);
            m_findings += PiiFinding{PiiKind::Password, span.start, span.end - span.start};
            return;
        }
        segments += 1;
        first = last + 1;
    }
}

/// "it's not Liverpool1, they made me change it, now it's Liverpool2"
void PassPhraseRecogniser::findNamed()
{
    const Reading &reading = m_context.reading();
    bool handed = false;
    for (const Token &token : reading.tokens())
        handed = handed || m_context.words().has(List::Givers, token.text)
            || m_context.words().has(List::Corrections, token.text);
    if (!handed)
        return;
    QList<PasswordChunk> named;
    bool said = false;
    for (qsizetype i = 0; i < reading.count(); ++i) {
        const PasswordChunk chunk = m_chunks.at(i);
        if (isNameWithDigits(chunk)) {
            named += chunk;
            said = said || (chunk.first > 0 && isSaid(chunk.first - 1));
        }
        i = qMax(i, chunk.last);
    }
    if (named.size() < 2 || !said)
        return;
    for (const PasswordChunk &chunk : std::as_const(named))
        m_findings += PiiFinding{PiiKind::Password, chunk.span.start, chunk.span.end - chunk.span.start};
}

/// "I use Rover1958 for everything"
void PassPhraseRecogniser::findUsed()
{
    const Reading &reading = m_context.reading();
    for (qsizetype i = 0; i < reading.count(); ++i) {
        const PasswordChunk chunk = m_chunks.at(i);
        if (chunk.first == chunk.last && isMixture(reading.at(i)) && !m_chunks.isEmail(chunk) && isUsed(i))
            m_findings += PiiFinding{PiiKind::Password, chunk.span.start, chunk.span.end - chunk.span.start};
        i = qMax(i, chunk.last);
    }
}

/// True beside a word such as "use".
bool PassPhraseRecogniser::isUsed(qsizetype token) const
{
    const Reading &reading = m_context.reading();
    for (const int step : {-1, 1}) {
        for (qsizetype i = token + step; i >= 0 && i < reading.count() && qAbs(i - token) <= nearUse;
             i += step) {
            if (reading.endsBefore(qMax(i, i - step)))
                break;
            if (m_context.words().has(List::Uses, reading.at(i).text))
                return true;
            if (!m_context.isConnector(i) && !m_context.words().has(List::Of, reading.at(i).text)
                && !m_context.words().has(List::As, reading.at(i).text))
                break;
        }
    }
    return false;
}

/// True for "Rover1958" and "let4me", no form, thing or version.
bool PassPhraseRecogniser::isMixture(const Token &token) const
{
    static const QRegularExpression shape(QStringLiteral("^([a-z]{4,})([0-9]+)([a-z][a-z0-9]*)?$"));
    const auto match = shape.match(token.text);
    if (!match.hasMatch() || (match.capturedLength(2) < 2 && match.capturedLength(3) == 0))
        return false;
    const Reading word(match.captured(1));
    return m_context.words().mentions(word).isEmpty()
        && !m_context.words().has(List::Brands, match.captured(1));
}

/// Words that say nothing about a password, perhaps with digits and small words among them.
bool PassPhraseRecogniser::isPhrase(qsizetype first, qsizetype last) const
{
    const Reading &reading = m_context.reading();
    qsizetype plain = 0;
    qsizetype small = 0;
    bool long_ = false;
    for (qsizetype i = first; i <= last; ++i) {
        const Token &token = reading.at(i);
        if (isPlain(i)) {
            ++plain;
            long_ = long_ || token.text.size() >= 4;
        } else if (token.kind == Token::Kind::Number ? token.text.size() > mostDigits
                                                     : token.text.size() > mostSmall || isMentioned(i)) {
            return false;
        } else {
            small += token.kind == Token::Kind::Number ? 0 : 1;
        }
    }
    return long_ && isPlain(first) && (small == 0 || plain >= 2) && last - first < mostOfSegment;
}

bool PassPhraseRecogniser::isPlain(qsizetype token) const
{
    const Reading &reading = m_context.reading();
    const QString &word = reading.at(token).text;
    return reading.at(token).kind != Token::Kind::Number && !m_context.isConnector(token)
        && !m_context.words().has(List::States, word) && !m_context.words().has(List::Ends, word)
        && !m_context.words().has(List::Amounts, word) && !m_context.words().has(List::Givers, word)
        && !isMentioned(token);
}

bool PassPhraseRecogniser::isMentioned(qsizetype token) const
{
    const auto &mentions = m_context.mentions();
    return std::any_of(mentions.begin(), mentions.end(),
        [&](const Mention &mention) { return mention.first <= token && token <= mention.last; });
}

/// True for a word that says that what follows is, or is not, the value.
bool PassPhraseRecogniser::isSaid(qsizetype token) const
{
    const QString &word = m_context.reading().at(token).text;
    return m_context.words().has(List::Copulas, word) || m_context.words().has(List::Givers, word)
        || m_context.words().has(List::Corrections, word);
}

/// True for "Liverpool1", and no version of a thing.
bool PassPhraseRecogniser::isNameWithDigits(const PasswordChunk &chunk) const
{
    const Token &token = m_context.reading().at(chunk.first);
    if (token.kind != Token::Kind::Mixed || m_chunks.isEmail(chunk) || !m_chunks.isTelling(chunk))
        return false;
    qsizetype letters = 0;
    while (letters < token.text.size() && token.text.at(letters).isLetter())
        ++letters;
    qsizetype digits = letters;
    while (digits < token.text.size() && isDigit(token.text.at(digits)))
        ++digits;
    if (letters < leastWord || digits == letters || digits - letters > mostDigits
        || digits < token.text.size())
        return false;
    const Reading word(token.text.left(letters));
    const auto mentions = m_context.words().mentions(word);
    return mentions.isEmpty() && !m_context.words().has(List::Brands, word.at(0).text);
}

bool PassPhraseRecogniser::isCut(qsizetype token) const
{
    const QString &gap = m_context.reading().at(token).gap;
    return gap.contains(u',') || gap.contains(u':') || gap.contains(u" - ")
        || m_context.reading().endsBefore(token);
}

} // namespace alongside
