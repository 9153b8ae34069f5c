// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/BirthRecogniser.h"

#include "pii/DigitShape.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

constexpr int nearEnough = 7;
constexpr int nearEvent = 2;
constexpr qsizetype mostFillers = 2;
constexpr int hundred = 100; ///< The word after which the years of a century are said.

using List = Vocabulary::List;

/// The day in "12th", "3-go": digits and a few letters.
int dayWithEnding(const Token &token, const Vocabulary &words)
{
    qsizetype digits = 0;
    while (digits < token.text.size() && token.text.at(digits) >= u'0' && token.text.at(digits) <= u'9')
        ++digits;
    const int day = digits <= 2 ? token.text.left(digits).toInt() : 0;
    const bool amount = words.has(List::Amounts, token.text.mid(digits)); // 8lb, 4kg
    return day <= 31 && token.text.size() - digits <= 4 && !amount ? day : 0;
}

/// True for "23Apr1963", whatever the month is called.
bool isWholeDate(const Token &token, const Vocabulary &words)
{
    static const QRegularExpression parts(QStringLiteral("^([0-9]{1,2})([^0-9]+)([0-9]{2}|[0-9]{4})?$"));
    const auto match = parts.match(token.text);
    return match.hasMatch() && words.has(List::Months, match.captured(2));
}

} // namespace

BirthRecogniser::BirthRecogniser(const Context &context)
    : m_context(context)
{
    for (const DigitRun &run : context.runs()) {
        for (const DigitGroup &group : run.groups())
            m_groups.insert(group.first, group);
    }
}

QList<PiiFinding> BirthRecogniser::find()
{
    QList<PiiFinding> findings;
    if (std::none_of(m_context.mentions().begin(), m_context.mentions().end(),
            [](const Mention &mention) {
                return mention.topic == Topic::Birth || mention.topic == Topic::Family
                    || mention.topic == Topic::Somebody;
            })
        && m_context.reading().count() > 8)
        return findings;
    for (qsizetype i = 0; i < m_context.reading().count();) {
        const Stretch stretch = stretchAt(i);
        if (stretch.last < i) {
            ++i;
            continue;
        }
        i = stretch.last + 1;
        const bool dayAndMonth = stretch.numbers == 2 && stretch.digits >= 3
            && m_context.isNear(Topic::Birth, stretch.first, stretch.last, 0);
        if (!(isDate(stretch) || dayAndMonth)
            || !(isBirth(stretch) || isOfNamed(stretch) || isAlone(stretch)))
            continue;
        // "the fifth of May" begins with "the"
        const bool article = stretch.first > 0
            && m_context.reading().at(stretch.first).kind != Token::Kind::Number
            && m_context.words().has(List::Fillers, m_context.reading().at(stretch.first - 1).text);
        qsizetype last = stretch.last; // "12日"
        if (last + 1 < m_context.reading().count() && m_context.reading().at(last + 1).gap.isEmpty()
            && m_context.words().has(List::Fillers, m_context.reading().at(last + 1).text))
            ++last;
        if (last == stretch.last && isYearWord(last + 1))
            ++last;
        const TextSpan span = m_context.reading().span(stretch.first - (article ? 1 : 0), last);
        findings += PiiFinding{PiiKind::DateOfBirth, span.start, span.end - span.start};
    }
    return findings;
}

/// The longest stretch of days, months and years that begins here.
BirthRecogniser::Stretch BirthRecogniser::stretchAt(qsizetype from) const
{
    const Reading &reading = m_context.reading();
    Stretch stretch{from, from - 1, 0, 0, 0};
    qsizetype fillers = 0;
    for (qsizetype i = from; i < reading.count() && i - from < 24;) {
        const QString &gap = reading.at(i).gap;
        if (i > from && (gap.size() > 5 || gap.contains(u'?') || gap.contains(u'!')))
            break;
        qsizetype next = i;
        if (readPart(next, stretch)) {
            stretch.last = next - 1;
            fillers = 0;
            i = next;
        } else if (stretch.last >= from && fillers < mostFillers
            && (m_context.words().has(List::Fillers, reading.at(i).text)
                || m_context.words().has(List::And, reading.at(i).text)
                || m_context.words().has(List::Dashes, reading.at(i).text))) {
            ++fillers;
            ++i;
        } else {
            break;
        }
    }
    return stretch;
}

bool BirthRecogniser::readPart(qsizetype &i, Stretch &stretch) const
{
    const Token &token = m_context.reading().at(i);
    if (const auto group = m_groups.constFind(i); group != m_groups.constEnd() && group->digits.size() <= 8) {
        ++stretch.numbers;
        stretch.digits += int(group->digits.size());
        i = group->last + 1;
        return true;
    }
    if (m_context.words().has(List::Months, token.text)) {
        ++stretch.months;
        ++i;
        return true;
    }
    if (token.kind == Token::Kind::Mixed && isWholeDate(token, m_context.words())) {
        ++stretch.months;
        ++stretch.numbers;
        ++i;
        return true;
    }
    const bool ordinal = m_context.words().ordinal(token.text) > 0
        || (token.kind == Token::Kind::Mixed && dayWithEnding(token, m_context.words()) > 0);
    if (ordinal) {
        ++stretch.numbers;
        stretch.digits += 2;
        ++i;
    } else if (isSaidPart(i, stretch)) {
        ++stretch.numbers;
        ++i;
        return true;
    }
    return ordinal;
}

/// "teen october unnis sau ikhattar": a word that is a number only beside a month or after a number, and
/// whatever follows a hundred, as nobody spells it like another.
bool BirthRecogniser::isSaidPart(qsizetype token, const Stretch &stretch) const
{
    const Reading &reading = m_context.reading();
    const Vocabulary &words = m_context.words();
    const QString &word = reading.at(token).text;
    const auto isNumber = [&](qsizetype i) {
        return words.number(reading.at(i).text) || words.weakNumber(reading.at(i).text);
    };
    if (reading.at(token).kind != Token::Kind::Word || words.has(List::Of, word)
        || words.has(List::Ends, word) || words.has(List::Links, word) || words.has(List::At, word)
        || words.has(List::Amounts, word))
        return false;
    if (isNumber(token) && token + 1 < reading.count() && words.has(List::Months, reading.at(token + 1).text)
        && reading.at(token + 1).gap == u" ")
        return true;
    if (stretch.months == 0 || stretch.last < stretch.first || reading.at(token).gap != u" ")
        return false;
    const QString &before = reading.at(token - 1).text;
    if (isNumber(token))
        return isNumber(token - 1) || words.has(List::Months, before);
    const bool century = words.number(before) == hundred || words.weakNumber(before) == hundred;
    return century && word.size() > 3 && !words.has(List::Fillers, word) && !words.has(List::And, word)
        && !m_context.isConnector(token) && !words.has(List::States, word);
}

bool BirthRecogniser::isDate(const Stretch &stretch) const
{
    if (stretch.months > 0)
        return stretch.numbers > 0;
    return (stretch.numbers >= 3 && stretch.digits >= 4) || (stretch.numbers >= 2 && stretch.digits >= 6)
        || (stretch.numbers == 1 && (stretch.digits == 6 || stretch.digits == 8));
}

bool BirthRecogniser::isBirth(const Stretch &stretch) const
{
    const QList<Nearby> around = m_context.around(stretch.first, stretch.last);
    const bool limit = std::any_of(around.begin(), around.end(), [&](const Nearby &nearby) {
        return (nearby.topic == Topic::Bound && nearby.before && nearby.mention.last + 1 == stretch.first)
            || (nearby.topic == Topic::BoundAfter && nearby.mention.first == stretch.last + 1);
    });
    if (limit)
        return false;
    for (const Nearby &nearby : around) {
        if (nearby.distance > nearEnough || nearby.topic == Topic::Event || nearby.topic == Topic::Example)
            return false;
        if (nearby.topic == Topic::Birth)
            return true;
    }
    return false;
}

/// "kids are Amina 12/6/2014, Yusuf 03/01/2017": a whole date right after a name, where a family is told.
bool BirthRecogniser::isOfNamed(const Stretch &stretch) const
{
    const Reading &reading = m_context.reading();
    if (stretch.first < 1 || stretch.numbers + stretch.months < 3)
        return false;
    const Token &name = reading.at(stretch.first - 1);
    const QString &gap = reading.at(stretch.first).gap;
    const auto script = name.text.at(0).script();
    const bool cased = script == QChar::Script_Latin || script == QChar::Script_Cyrillic;
    if (!name.capital || name.kind != Token::Kind::Word || !cased || gap.size() > 3
        || reading.endsBefore(stretch.first) || stretch.first < 2
        || m_context.words().has(List::Titles, reading.at(stretch.first - 2).text)
        || m_context.words().has(List::Titles, name.text))
        return false;
    bool family = false;
    for (const Nearby &nearby : m_context.around(stretch.first, stretch.last)) {
        if (nearby.distance <= nearEvent && (nearby.topic == Topic::Event || nearby.topic == Topic::Public))
            return false;
        family =
            family || ((nearby.topic == Topic::Family || nearby.topic == Topic::Somebody) && nearby.before);
    }
    return family;
}

/// True for the word that some languages put after a year.
bool BirthRecogniser::isYearWord(qsizetype token) const
{
    const Reading &reading = m_context.reading();
    if (token >= reading.count() || reading.at(token).gap != u" "
        || reading.at(token - 1).kind != Token::Kind::Number || reading.at(token - 1).text.size() != 4)
        return false;
    const QString &word = reading.at(token).text;
    return m_context.words().has(List::Fillers, word) && !m_context.isConnector(token)
        && !m_context.words().has(List::Of, word) && !m_context.words().has(List::And, word)
        && !m_context.words().has(List::Ends, word) && !m_context.words().has(List::States, word);
}

/// A note that is nothing but a day long ago answers a question.
bool BirthRecogniser::isAlone(const Stretch &stretch) const
{
    const Reading &reading = m_context.reading();
    if (stretch.first > 0 || stretch.last + 1 < reading.count() || stretch.numbers + stretch.months < 3)
        return false;
    for (qsizetype i = stretch.first; i <= stretch.last; ++i) {
        const auto group = m_groups.constFind(i);
        if (group != m_groups.constEnd() && group->digits.size() == 4 && group->digits.toInt() > 1900
            && group->digits.toInt() <= 2012)
            return true;
    }
    return false;
}

} // namespace alongside
