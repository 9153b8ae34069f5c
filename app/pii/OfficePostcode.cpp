// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/OfficePostcode.h"

#include <algorithm>

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
            return !isHome(context, first, i + 1);
    }
    return false;
}

bool isHome(const Context &context, qsizetype house, qsizetype last)
{
    if (house < 0)
        return false;
    if (context.isMentioned(house, Topic::Address)) // "ghar 31a"
        return true;
    const QList<Nearby> around = context.around(house, last);
    return std::any_of(around.begin(), around.end(), [](const Nearby &nearby) {
        const bool told = nearby.topic == Topic::Address && nearby.before; // not "where somebody lives"
        return nearby.distance <= nearMine && (told || nearby.topic == Topic::Mine);
    });
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
    const TextSpan span = context.reading().span(first, last);
    const QStringView written = QStringView(context.reading().note()).mid(span.start, span.end - span.start);
    const bool foreign = std::all_of(written.begin(), written.end(),
        [](QChar c) { return !c.isLetter() || (c.unicode() > 0x7f && c.isLower()); });
    static const QStringList halves{QStringLiteral("am"), QStringLiteral("pm")};
    const Token &end = context.reading().at(last);
    const bool hour = isSmallWord(first) || context.words().has(List::At, context.reading().at(first).text);
    if (hour && halves.contains(end.text.right(2)) && !end.shouted) // "1 at 10pm"
        return true;
    return foreign || (isSmallWord(first) && isSmallWord(last)); // "музику 30 хвилин"
}

} // namespace alongside::office_postcode
