// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/SpokenDigits.h"

#include "pii/Folding.h"

namespace alongside {

namespace {

constexpr qsizetype leastCompany = 3;

bool isUnit(const std::optional<int> &value)
{
    return value && *value >= 1 && *value <= 9;
}

bool isTens(const std::optional<int> &value)
{
    return value && *value >= 20 && *value <= 90 && *value % 10 == 0;
}

qsizetype digitsIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString lookAlikeDigits(const Reading &reading, const Token &token)
{
    QString digits;
    for (qsizetype i = 0; i < token.text.size(); ++i) {
        const QChar folded = token.text.at(i);
        const QChar twin = digitTwin(reading.note().at(token.spans.at(i).start).unicode());
        if (folded >= u'0' && folded <= u'9')
            digits += folded;
        else if (!twin.isNull())
            digits += twin;
        else
            return {};
    }
    return digits;
}

SpokenDigits::SpokenDigits(
    const Reading &reading, const Vocabulary &vocabulary, const QList<Mention> &mentions)
    : m_reading(reading)
    , m_vocabulary(vocabulary)
{
    for (const Mention &mention : mentions) {
        for (qsizetype i = mention.first; i <= mention.last && mention.last > mention.first; ++i)
            m_spelled += i;
    }
    acceptWeak();
    acceptTwins();
}

/// True for what may be part of a number in which letters stand for digits.
bool SpokenDigits::isTwinRow(qsizetype i, bool begins) const
{
    static const QString marks = QStringLiteral(" .,-_/()[]\n");
    const Token &token = m_reading.at(i);
    qsizetype digits = 0;
    while (digits < token.text.size() && token.text.at(digits) >= u'0' && token.text.at(digits) <= u'9')
        ++digits;
    const bool amount = digits > 0 && token.text.size() - digits > 1
        && m_vocabulary.has(Vocabulary::List::Amounts, token.text.mid(digits)); // 8lb
    if (m_spelled.contains(i) || amount)
        return false;
    const bool joins = token.gap.size() <= 3
        && std::all_of(token.gap.begin(), token.gap.end(), [](QChar c) { return marks.contains(c); });
    if (!joins && !begins)
        return false;
    if (token.kind == Token::Kind::Number || valueAt(i) || m_vocabulary.repeats(token.text) > 0)
        return true;
    return token.text.size() <= 10 && !lookAlikeDigits(m_reading, token).isEmpty();
}

void SpokenDigits::acceptTwins()
{
    for (qsizetype first = 0; first < m_reading.count();) {
        qsizetype next = first;
        while (next < m_reading.count() && isTwinRow(next, next == first))
            ++next;
        if (next - first > 1)
            acceptTwins(first, next - 1);
        first = qMax(next, first + 1);
    }
}

/// Letters count as digits where a third of a row is digits. At an edge a letter may be a word of its own: it
/// counts where groups are as short as it is, or where a mark joins it.
void SpokenDigits::acceptTwins(qsizetype first, qsizetype last)
{
    const auto isLetters = [this](qsizetype i) {
        return m_reading.at(i).kind == Token::Kind::Word && !valueAt(i)
            && m_vocabulary.repeats(m_reading.at(i).text) == 0;
    };
    const auto isSmall = [this](qsizetype i) {
        const auto &spans = m_reading.at(i).spans;
        return std::all_of(spans.begin(), spans.end(),
            [this](const TextSpan &span) { return m_reading.note().at(span.start).isLower(); });
    };
    const auto isWord = [&](qsizetype i, const QString &gap, qsizetype beside) {
        const Token &token = m_reading.at(i);
        if (!isLetters(i) || !gap.trimmed().isEmpty())
            return false;
        const bool small = isSmall(i);
        const bool known = m_vocabulary.has(Vocabulary::List::And, token.text)
            || m_vocabulary.has(Vocabulary::List::Connectors, token.text);
        return (small && token.text.size() > 1) || token.text.size() > m_reading.at(beside).text.size()
            || (known && i != m_reading.count() - 1 && m_reading.at(beside).text.size() > 1);
    };
    while (first < last && isWord(first, m_reading.gapAfter(first), first + 1))
        ++first;
    while (last > first && isWord(last, m_reading.at(last).gap, last - 1))
        --last;
    qsizetype all = 0;
    qsizetype digits = 0;
    for (qsizetype i = first; i <= last; ++i) {
        const bool said = m_reading.at(i).kind == Token::Kind::Word && !isLetters(i);
        all += said ? 1 : m_reading.at(i).text.size();
        digits += said ? 1 : digitsIn(m_reading.at(i).text);
    }
    // "2025 i 2026", "12 ios 17", "12.03.2026 o 10:30": words between numbers
    const auto isBetween = [&](qsizetype i) {
        const Token &token = m_reading.at(i);
        if (i <= first || i >= last || !isLetters(i) || token.shouted || token.gap != u" "
            || m_reading.gapAfter(i) != u" ")
            return false;
        if (token.text.size() > 1)
            return isSmall(i) && token.text.count(u'o') + token.text.count(u'l') < token.text.size();
        const bool round = token.text == u"o" || token.text == u"\u043e";
        const bool known = round || m_vocabulary.has(Vocabulary::List::And, token.text)
            || m_vocabulary.has(Vocabulary::List::Connectors, token.text);
        return known && m_reading.at(i - 1).text.size() > 1 && m_reading.at(i + 1).text.size() > 1
            && (!round || m_reading.gapAfter(i + 1) == u":");
    };
    for (qsizetype i = first; i <= last && all >= leastCompany && digits * 3 >= all; ++i) {
        if (!isBetween(i))
            m_twins += i;
    }
}

/// A weak number counts among other numbers: three or more in a row, one of them a word that is nothing else.
void SpokenDigits::acceptWeak()
{
    for (qsizetype first = 0; first < m_reading.count();) {
        qsizetype next = first;
        qsizetype strong = 0;
        bool clock = false;
        bool little = false; // "to", "for": words of every sentence
        for (; next < m_reading.count(); ++next) {
            const Token &token = m_reading.at(next);
            const bool sure = m_vocabulary.number(token.text) || m_vocabulary.repeats(token.text) > 0;
            if (!sure && !m_vocabulary.weakNumber(token.text) && token.kind != Token::Kind::Number)
                break;
            strong += sure ? 1 : 0;
            little = little || (!sure && (token.text == u"to" || token.text == u"for"));
            clock = clock || token.text == u"at";
        }
        const qsizetype all = next - first;
        const qsizetype least = clock ? 2 : 1; // "at ten"
        if (little ? strong >= leastCompany && strong * 2 > all : strong >= least && all >= leastCompany) {
            for (qsizetype i = first; i < next; ++i)
                m_weak += i;
        }
        first = qMax(next, first + 1);
    }
}

DigitGroup SpokenDigits::groupAt(qsizetype i) const
{
    const Token &token = m_reading.at(i);
    if (token.kind == Token::Kind::Number)
        return plain(i);
    if (token.kind == Token::Kind::Word) {
        if (m_vocabulary.repeats(token.text) > 0) {
            if (DigitGroup group = repeated(i); !group.digits.isEmpty())
                return group;
        }
        if (valueAt(i))
            return compound(i);
    }
    const QString twins = lookAlikeDigits(m_reading, token);
    if (twins.isEmpty())
        return {};
    // a digit or two among letters is no number: "B8" is half a postcode
    const bool mostlyDigits = digitsIn(token.text) * 2 >= token.text.size() && token.text.size() > 2;
    if (!mostlyDigits && !m_twins.contains(i))
        return {};
    DigitGroup group = plain(i);
    group.digits = twins;
    return group;
}

DigitGroup SpokenDigits::plain(qsizetype i) const
{
    const Token &token = m_reading.at(i);
    return {token.text, token.spans, i, i, {}, false, false};
}

/// "double four", "triple 7", "double oh".
DigitGroup SpokenDigits::repeated(qsizetype i) const
{
    if (i + 1 >= m_reading.count() || m_reading.at(i + 1).gap.size() > 3)
        return {};
    const Token &next = m_reading.at(i + 1);
    const auto value = valueAt(i + 1);
    QString what;
    if (next.kind == Token::Kind::Number && next.text.size() <= 2)
        what = next.text;
    else if (value && *value < 100)
        what = QString::number(*value);
    else if (next.text == u"o")
        what = u'0';
    return said(i, i + 1, what.repeated(m_vocabulary.repeats(m_reading.at(i).text)));
}

/// One word, or several that are one number: "forty two", "five and twenty".
DigitGroup SpokenDigits::compound(qsizetype i) const
{
    const int value = *valueAt(i);
    if (value == 1000)
        return said(i, i, QStringLiteral("000"));
    if (value >= 100)
        return hundreds(i, i, value);
    if (isUnit(value) && valueAt(i + 1) == 100)
        return hundreds(i, i + 1, value * 100);
    if (value >= 2 && value <= 4 && isIn(Vocabulary::List::Often, i + 1) && valueAt(i + 2).value_or(10) < 10)
        return said(i, i + 2, QString::number(*valueAt(i + 2)).repeated(value));
    if (isUnit(value) && isIn(Vocabulary::List::Tens, i + 1)) {
        const bool more = isUnit(valueAt(i + 2)) && !isIn(Vocabulary::List::Tens, i + 3);
        return said(i, i + (more ? 2 : 1), QString::number(value * 10 + (more ? *valueAt(i + 2) : 0)));
    }
    const qsizetype next = afterAnd(i + 1);
    if (isTens(value) && isUnit(valueAt(next)))
        return said(i, next, QString::number(value + *valueAt(next)));
    if (isUnit(value) && next > i + 1 && isTens(valueAt(next)))
        return said(i, next, QString::number(value + *valueAt(next)));
    const bool joinedAnd = i + 1 < m_reading.count() && m_reading.at(i + 1).text.startsWith(u'و');
    if (isUnit(value) && joinedAnd && isTens(valueAt(i + 1)))
        return said(i, i + 1, QString::number(value + *valueAt(i + 1)));
    return said(i, i, QString::number(value));
}

/// "nine hundred", "nine hundred and twelve", or one word for hundreds with what follows.
DigitGroup SpokenDigits::hundreds(qsizetype first, qsizetype last, int value) const
{
    const qsizetype next = afterAnd(last + 1);
    const auto rest = valueAt(next);
    const bool more = rest && *rest > 0 && *rest < 100 && (next > last + 1 || *rest >= 10);
    if (!more)
        return said(first, last, QString::number(value));
    const qsizetype units = afterAnd(next + 1);
    if (isTens(rest) && isUnit(valueAt(units)))
        return said(first, units, QString::number(value + *rest + *valueAt(units)));
    return said(first, next, QString::number(value + *rest));
}

DigitGroup SpokenDigits::said(qsizetype first, qsizetype last, const QString &digits) const
{
    const TextSpan span = m_reading.span(first, last);
    return {digits, QList<TextSpan>(digits.size(), span), first, last, {}, false, true};
}

std::optional<int> SpokenDigits::valueAt(qsizetype i) const
{
    if (i < 0 || i >= m_reading.count() || m_reading.at(i).kind != Token::Kind::Word)
        return std::nullopt;
    const QString &word = m_reading.at(i).text;
    if (const auto value = m_vocabulary.number(word))
        return value;
    return m_weak.contains(i) ? m_vocabulary.weakNumber(word) : std::nullopt;
}

/// The token after a word that stands between tens and units, where there is one.
qsizetype SpokenDigits::afterAnd(qsizetype i) const
{
    return isIn(Vocabulary::List::And, i) ? i + 1 : i;
}

bool SpokenDigits::isIn(Vocabulary::List list, qsizetype i) const
{
    return i < m_reading.count() && m_vocabulary.has(list, m_reading.at(i).text);
}

bool SpokenDigits::isNumeric(qsizetype i) const
{
    if (i < 0 || i >= m_reading.count())
        return false;
    const Token &token = m_reading.at(i);
    if (token.kind == Token::Kind::Number || valueAt(i) || m_vocabulary.repeats(token.text) > 0)
        return true;
    return !lookAlikeDigits(m_reading, token).isEmpty();
}

} // namespace alongside
