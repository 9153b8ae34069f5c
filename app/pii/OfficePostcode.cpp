// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/OfficePostcode.h"

namespace alongside::office_postcode {

namespace {

constexpr qsizetype furthest = 3; ///< Words from a street to its postcode.
constexpr qsizetype inward = 3; ///< Characters of a postcode's second part.
constexpr int nearMine = 6;

} // namespace

bool is(const Vocabulary &words, const QString &flat)
{
    return words.has(Vocabulary::List::Districts, QString(flat).remove(u'_').toLower().chopped(inward));
}

bool isAfter(const Context &context, qsizetype first, qsizetype last)
{
    const Reading &reading = context.reading();
    for (qsizetype i = last + 1; i + 1 < reading.count() && i <= last + furthest; ++i) {
        const QString &second = reading.at(i + 1).text;
        const bool postcode = second.size() == inward && second.at(0).isDigit();
        if (postcode && context.words().has(Vocabulary::List::Districts, reading.at(i).text))
            return !context.isNear(Topic::Mine, first, i + 1, nearMine)
                && !context.isNear(Topic::Address, first, i + 1, nearMine);
    }
    return false;
}

bool isOfWords(const Context &context, qsizetype first, qsizetype last)
{
    using List = Vocabulary::List;
    const auto isSmallWord = [&](qsizetype i) {
        const Token &token = context.reading().at(i);
        const Vocabulary &words = context.words();
        return token.kind == Token::Kind::Word && !token.capital
            && (words.has(List::And, token.text) || words.has(List::Of, token.text)
                || words.has(List::Fillers, token.text));
    };
    return isSmallWord(first) && isSmallWord(last);
}

} // namespace alongside::office_postcode
