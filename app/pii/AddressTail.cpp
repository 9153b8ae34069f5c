// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/AddressTail.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype longestNumber = 4; ///< Of a flat: "C4", "31".
constexpr qsizetype mostOfTown = 3; ///< Words between a house and its postcode.
constexpr qsizetype leastPostcode = 5;
constexpr qsizetype mostPostcode = 6;

using List = Vocabulary::List;

bool joins(const QString &gap)
{
    return gap.size() <= 4 && std::none_of(gap.begin(), gap.end(), [](QChar c) {
        return !c.isSpace() && c != u',' && c != u'.' && c != u'/' && c != u'-' && c != u'\u00ba';
    });
}

} // namespace

AddressTail::AddressTail(const Context &context)
    : m_context(context)
    , m_reading(context.reading())
{
}

QList<PiiFinding> AddressTail::with(const QList<PiiFinding> &findings) const
{
    QList<PiiFinding> all = findings;
    for (const PiiFinding &finding : findings) {
        if (finding.kind != PiiKind::Address)
            continue;
        const qsizetype first = m_reading.tokenAt(finding.start);
        qsizetype last = m_reading.tokenAt(finding.end()) - 1;
        if (!namesRoad(first, last))
            continue;
        const qsizetype house = last;
        for (qsizetype next = partAfter(last); next > last; next = partAfter(last))
            last = next;
        if (last > house) {
            const TextSpan span = m_reading.span(house, last);
            all += PiiFinding{PiiKind::Address, span.start, span.end - span.start};
        }
        const TextSpan postcode = postcodeAfter(last);
        if (postcode.end > postcode.start)
            all += PiiFinding{PiiKind::Address, postcode.start, postcode.end - postcode.start};
    }
    return all;
}

bool AddressTail::namesRoad(qsizetype first, qsizetype last) const
{
    for (qsizetype i = first; i <= last && i < m_reading.count(); ++i) {
        if (isIn(List::Roads, i))
            return true;
    }
    return false;
}

/// The last token of the flat or floor that follows a token; the token itself where none does.
qsizetype AddressTail::partAfter(qsizetype token) const
{
    const qsizetype next = token + 1;
    if (next >= m_reading.count() || !joins(m_reading.at(next).gap))
        return token;
    const auto follows = [&](qsizetype i) {
        return i < m_reading.count() && joins(m_reading.at(i).gap);
    };
    if (m_reading.at(next).gap == u"/" && isShort(next)) // "8/12"
        return next;
    if (isIn(List::Houses, next) || isIn(List::Floors, next)) {
        if (follows(next + 1) && (isShort(next + 1) || m_reading.at(next + 1).text.size() == 1))
            return next + 1; // "m. 4", "sc. B"
        const bool half = follows(next + 1) && m_reading.at(next + 1).gap == u"/"; // "r/c"
        return isIn(List::Floors, next) ? (half ? next + 1 : next) : token;
    }
    const QString &word = m_reading.at(next).text;
    if (m_reading.at(next).kind == Token::Kind::Word || word.size() > 3)
        return token;
    qsizetype side = next + 1; // "3.º esq.", "2 D"
    if (follows(side) && (m_reading.at(side).text == u"o" || m_reading.at(side).text == u"a"))
        ++side;
    const bool letter = follows(side) && m_reading.at(side).text.size() == 1 && m_reading.at(side).capital;
    return follows(side) && (isIn(List::Floors, side) || letter) ? side : token;
}

/// "09-987", "1000-001", "030119", right after a house or its town.
TextSpan AddressTail::postcodeAfter(qsizetype token) const
{
    for (qsizetype i = token + 1; i < m_reading.count() && i <= token + 1 + mostOfTown; ++i) {
        const Token &code = m_reading.at(i);
        if (!joins(code.gap))
            break;
        if (code.kind == Token::Kind::Word) {
            if (!code.capital && code.text.size() > 1) // "м. Київ"
                break;
            continue;
        }
        const qsizetype length = code.text.size();
        const bool pair = i + 1 < m_reading.count() && m_reading.at(i + 1).gap == u"-"
            && m_reading.at(i + 1).kind == Token::Kind::Number && m_reading.at(i + 1).text.size() == 3;
        if (pair && (length == 2 || length == 4))
            return m_reading.span(i, i + 1);
        if (code.kind == Token::Kind::Number && length >= leastPostcode && length <= mostPostcode)
            return code.span();
        break;
    }
    return {};
}

bool AddressTail::isShort(qsizetype token) const
{
    const Token &part = m_reading.at(token);
    return part.kind != Token::Kind::Word && part.text.size() <= longestNumber;
}

bool AddressTail::isIn(WordList list, qsizetype token) const
{
    return m_context.words().has(list, m_reading.at(token).text);
}

} // namespace alongside
