// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/HouseNameRecogniser.h"

namespace alongside {

namespace {

constexpr qsizetype mostNamed = 3; ///< Words of a house's name or a street's.
constexpr qsizetype longestNumber = 4;
constexpr qsizetype mostBefore = 3; ///< Words before "Cottage".
constexpr int nearEnough = 6;
constexpr int nearPublic = 3;

using List = Vocabulary::List;

} // namespace

HouseNameRecogniser::HouseNameRecogniser(const Context &context)
    : m_context(context)
    , m_reading(context.reading())
{
}

QList<PiiFinding> HouseNameRecogniser::find()
{
    QList<PiiFinding> findings;
    for (qsizetype i = 0; i < m_reading.count(); ++i) {
        const bool road = isIn(List::Roads, i) && i + 1 < m_reading.count() && isNamed(i + 1);
        if (!isNamed(i) || !(isIn(List::Streets, i) || road))
            continue;
        const qsizetype house = houseBefore(i, road);
        const qsizetype number = numberAfter(i);
        const qsizetype first = house < i ? house : i - (road ? 0 : 1);
        const qsizetype last = qMax(road ? i + 1 : i, number);
        if ((house == i && number == i) || first < 0
            || !m_context.isNear(Topic::Address, first, last, nearEnough)
            || m_context.isNear(Topic::Public, first, last, nearPublic))
            continue;
        const TextSpan span = m_reading.span(first, last);
        findings += PiiFinding{PiiKind::Address, span.start, span.end - span.start};
    }
    return findings;
}

qsizetype HouseNameRecogniser::nameBefore(const Context &context, qsizetype house)
{
    const Reading &reading = context.reading();
    if (!context.words().has(List::Houses, reading.at(house).text) || !reading.at(house).capital)
        return house;
    const auto isName = [&](qsizetype i) {
        const Token &token = reading.at(i);
        return token.kind == Token::Kind::Word && token.capital && reading.gapAfter(i).trimmed().isEmpty()
            && !context.isMentioned(i, Topic::Address) && !context.isMentioned(i, Topic::Mine);
    };
    qsizetype first = house;
    while (first > 0 && house - first < mostBefore && isName(first - 1))
        --first;
    return first;
}

qsizetype HouseNameRecogniser::numberStart(const Context &context, qsizetype token)
{
    for (const DigitRun &run : context.runs()) {
        if (token >= run.firstToken() && token <= run.lastToken() && run.isSpoken())
            return run.firstToken();
    }
    return token;
}

/// Where the name of a house begins that a comma parts from a street; the street's token where there is none.
qsizetype HouseNameRecogniser::houseBefore(qsizetype street, bool road) const
{
    qsizetype end = street;
    while (end > 0 && street - end <= mostNamed && !m_reading.at(end).gap.contains(u',') && isNamed(end - 1))
        --end;
    if (end == 0 || !m_reading.at(end).gap.contains(u','))
        return street;
    bool house = false;
    qsizetype first = end;
    while (first > 0 && end - first <= mostNamed
        && (isNamed(first - 1) || (first > 1 && first < end && isArticle(first - 1) && isNamed(first - 2)))
        && (first == end || !m_reading.at(first).gap.contains(u','))) {
        --first;
        house = house || isIn(List::Houses, first);
    }
    return house || (road && first < end) ? first : street;
}

/// The number in "Elm Grove, number 44"; the street's token where there is none.
qsizetype HouseNameRecogniser::numberAfter(qsizetype street) const
{
    const qsizetype number = street + 2;
    const bool given = number < m_reading.count() && isIn(List::Houses, street + 1)
        && !m_reading.endsBefore(street + 1) && m_reading.at(number).kind == Token::Kind::Number
        && m_reading.at(number).text.size() <= longestNumber;
    return given ? number : street;
}

/// True in "Pen y Bryn".
bool HouseNameRecogniser::isArticle(qsizetype token) const
{
    const QString &word = m_reading.at(token).text;
    return word == u"y" || word == u"yr";
}

/// True for a word with a capital in a script that has them.
bool HouseNameRecogniser::isNamed(qsizetype token) const
{
    const Token &word = m_reading.at(token);
    return word.kind == Token::Kind::Word && m_reading.note().at(word.span().start).isUpper();
}

bool HouseNameRecogniser::isIn(WordList list, qsizetype token) const
{
    return token < m_reading.count() && m_context.words().has(list, m_reading.at(token).text);
}

} // namespace alongside
