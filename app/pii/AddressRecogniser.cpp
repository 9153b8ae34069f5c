// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/AddressRecogniser.h"

#include "pii/HouseNameRecogniser.h"
#include "pii/OfficePostcode.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using List = Vocabulary::List;

constexpr qsizetype mostWordsOfPlace = 9; ///< Between a house and its postcode.
constexpr qsizetype mostWordsOfStreet = 3;
constexpr int nearEnough = 6;

} // namespace

AddressRecogniser::AddressRecogniser(const Context &context, const FlatText &flat)
    : m_context(context)
    , m_flat(flat)
{
}

QList<PiiFinding> AddressRecogniser::find()
{
    for (const Postcode &postcode : postcodes())
        judge(postcode);
    findStreets();
    findRoads();
    return m_findings;
}

/// Source: Royal Mail, Programmers' Guide to PAF, format of postcodes.
QList<AddressRecogniser::Postcode> AddressRecogniser::postcodes() const
{
    static const QRegularExpression shape(
        u"(?<![A-Z0-9])[A-Z]_?[A-HK-Y]?_?[0-9OILSZ](?:_?[0-9A-HJKPSTUWOIL])??_?[0-9OILSZB]_?[A-Z]_?[A-Z](?![A-Z0-9])"_s);
    QList<Postcode> all;
    for (auto match = shape.match(m_flat.text()); match.hasMatch();
         match = shape.match(m_flat.text(), match.capturedStart() + 1)) {
        const Postcode postcode{m_flat.token(match.capturedStart()), m_flat.token(match.capturedEnd() - 1)};
        const qsizetype house = houseBefore(postcode.first - 1, mostWordsOfPlace);
        if (isPostcode(match.captured(), postcode)
            && !office_postcode::isOfWords(m_context, postcode.first, postcode.last)
            && (!office_postcode::is(m_context.words(), match.captured())
                || office_postcode::isHome(m_context, house, postcode.last)))
            all += postcode;
    }
    return all;
}

/// With look-alikes, or in pieces, only in capitals or beside the word.
bool AddressRecogniser::isPostcode(const QString &flat, const Postcode &postcode) const
{
    static const QRegularExpression strict(u"^[A-Z]{1,2}[0-9][0-9A-Z]?_?[0-9][ABD-HJLNP-UW-Z]{2}$"_s);
    static const QRegularExpression split(
        u"^([A-Z]{1,2})_?[0-9][0-9A-Z]?_?[0-9](?!ST|ND|RD|TH)[ABD-HJLNP-UW-Z]{2}$"_s);
    if (strict.match(flat).hasMatch())
        return true;
    if (const auto match = split.match(flat);
        match.hasMatch() && m_context.words().has(List::PostAreas, match.captured(1).toLower()))
        return true;
    bool shouted = true;
    bool single = true;
    for (qsizetype i = postcode.first; i <= postcode.last; ++i) {
        const Token &token = m_context.reading().at(i);
        const QStringView written = QStringView(m_context.reading().note())
                                        .mid(token.span().start, token.span().end - token.span().start);
        const bool spoken = m_flat.isSpoken(i);
        single = single && (token.text.size() == 1 || spoken);
        shouted = shouted && (spoken || std::none_of(written.begin(), written.end(), [](QChar c) {
            return c.isLower() && c != u'l' && c != u'o';
        }));
    }
    const bool said = m_context.isNear(Topic::Postcode, postcode.first, postcode.last, 2)
        || (shouted && m_context.isNear(Topic::Address, postcode.first, postcode.last, 8));
    const QString bare = QString(flat).remove(u'_');
    const auto digits = std::count_if(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
    const qsizetype joints = flat.size() - bare.size();
    static const QRegularExpression apart(u"^([A-Z]{1,2})_?[0-9][0-9A-Z]?_?[0-9]_?[ABD-HJLNP-UW-Z]{2}$"_s);
    const auto match = apart.match(flat);
    const bool known =
        match.hasMatch() && m_context.words().has(List::PostAreas, match.captured(1).toLower());
    static const QRegularExpression number(u"^[A-Z]+_[0-9]+_[A-Z]+$"_s); // "2 bachhe ne, 10 te"
    const bool stray =
        (number.match(flat).hasMatch() && !shouted) || (match.hasMatch() && !known); // "at 10pm"
    if (digits > 0 && joints <= (known ? 2 : 1) && !single && !stray
        && houseBefore(postcode.first - 1, mostWordsOfPlace) >= 0)
        return true;
    if (said)
        return shouted || (single && digits > 0) || digits >= 2 || (joints <= 1 && digits > 0);
    return digits >= 1 && shouted && bare.at(bare.size() - 3).isDigit() && (joints <= 2 || single);
}

void AddressRecogniser::judge(const Postcode &postcode)
{
    const qsizetype house = houseBefore(postcode.first - 1, mostWordsOfPlace);
    const qsizetype after = houseAfter(postcode.last);
    if (house < 0 && after < 0 && placeBefore(postcode.first) == postcode.first
        && isPublic(postcode.first, postcode.last) && !isLived(postcode.first, postcode.last))
        return; // "the library at M2 5PD"
    // "Mill Lane 14, LS6 2AB": the name stands before the number
    const qsizetype first = house < 0 ? placeBefore(postcode.first)
        : house + 1 == postcode.first ? qMin(house, placeBefore(house))
                                      : house;
    add(first, after >= 0 ? after : postcode.last);
}

/// The first token of the house that stands so many words or fewer before (and at) a token; -1 for none.
qsizetype AddressRecogniser::houseBefore(qsizetype token, qsizetype mostWords) const
{
    const Reading &reading = m_context.reading();
    qsizetype house = -1;
    for (qsizetype i = token, words = 0; i >= 0 && words <= mostWords; --i, ++words) {
        if (isHouse(i)) {
            house = HouseNameRecogniser::numberStart(m_context, i);
            break;
        }
        if (!isWord(i)
            || (reading.endsBefore(i) && !reading.at(i).gap.contains(u'\n') && words > 0
                && !reading.at(i).gap.startsWith(u'.')))
            break;
    }
    if (house < 0)
        return house;
    // "Flat 2, 14": what belongs to the house stands before it
    for (qsizetype i = house - 1; i >= 0 && house - i <= 3; --i) {
        if (m_context.words().has(List::Houses, reading.at(i).text)
            || (isHouse(i) && !reading.endsBefore(i + 1) && i > 0
                && m_context.words().has(List::Houses, reading.at(i - 1).text)))
            house = i;
    }
    return HouseNameRecogniser::nameBefore(m_context, house);
}

/// The last token of a house that is named after the postcode; -1 for none.
qsizetype AddressRecogniser::houseAfter(qsizetype token) const
{
    const Reading &reading = m_context.reading();
    bool named = false;
    for (qsizetype i = token + 1; i < reading.count() && i <= token + 5; ++i) {
        named = named || m_context.words().has(List::Houses, reading.at(i).text);
        if (isHouse(i))
            return named || (i == token + 1 && reading.at(i).gap.contains(u',')) ? i : -1;
        if (!isWord(i))
            return -1;
    }
    return -1;
}

/// Where the names before a postcode begin: "Rose Cottage, Mill Lane", "the white house on mill lane".
qsizetype AddressRecogniser::placeBefore(qsizetype token) const
{
    const Reading &reading = m_context.reading();
    qsizetype first = token;
    qsizetype place = token; // where a word for a house or a street stands
    for (qsizetype i = token - 1; i >= 0 && token - i <= mostWordsOfPlace; --i) {
        if (!isWord(i) || (reading.endsBefore(i + 1) && !reading.at(i + 1).gap.contains(u'\n'))
            || m_context.words().has(List::Copulas, reading.at(i).text))
            break;
        if (first == i + 1 && isNamed(i))
            first = i;
        if (m_context.words().has(List::Houses, reading.at(i).text)
            || m_context.words().has(List::Streets, reading.at(i).text)
            || m_context.words().has(List::Roads, reading.at(i).text))
            place = i;
    }
    for (int more = 0; more < 2 && place < token && place > 0; ++more) {
        if (!isWord(place - 1) || m_context.isMentioned(place - 1, Topic::Address)
            || m_context.words().has(List::Copulas, reading.at(place - 1).text))
            break;
        --place;
    }
    first = qMin(first, place);
    if (first > 0 && reading.at(first - 1).text == u"c") // "c/o The Vicarage"
        return first - 1;
    const bool careOf = first > 1 && reading.at(first - 1).text == u"o" && reading.at(first - 2).text == u"c";
    return careOf ? first - 2 : first;
}

/// A number, up to three words, and "Street".
void AddressRecogniser::findStreets()
{
    const Reading &reading = m_context.reading();
    for (qsizetype i = 1; i < reading.count(); ++i) {
        if (!m_context.words().has(List::Streets, reading.at(i).text))
            continue;
        qsizetype named = 0;
        qsizetype house = i - 1;
        for (; house >= 0 && i - house <= mostWordsOfStreet + 1 && !isHouse(house); --house)
            named += isNamed(house) || (house > 0 && isHouse(house - 1) && reading.at(house).text.size() == 1)
                ? 1
                : 0; // "seventeen b Mill Lane"
        const qsizetype words = i - house - 1;
        if (house < 0 || !isHouse(house) || words < 1 || words > mostWordsOfStreet)
            continue;
        if (office_postcode::isAfter(m_context, house, i))
            continue;
        const bool lived = isLived(house, i);
        const bool office = m_context.isNear(Topic::Public, house, house, 3) && isPublic(house, i)
            && house > 0 && !m_context.isMentioned(house - 1, Topic::Address);
        if ((named == words && reading.at(i).capital && !isPublic(house, i)) || (lived && !office))
            add(houseBefore(house, 0), i);
    }
}

/// A word for a road, its name, and a number, in either order: "ul. Ogrodowa 5", "12 Heol y Bont".
void AddressRecogniser::findRoads()
{
    const Reading &reading = m_context.reading();
    for (qsizetype i = 0; i + 1 < reading.count(); ++i) {
        if (!m_context.words().has(List::Roads, reading.at(i).text))
            continue;
        if (i > 0 && isHouse(i - 1)
            && (isLived(i - 1, i) || (reading.at(i).capital && !isPublic(i - 1, i)))) {
            qsizetype last = i + 1;
            while (last + 1 < reading.count() && last < i + 3 && isNamed(last + 1)
                && !reading.endsBefore(last + 1))
                ++last;
            add(houseBefore(i - 1, 0), last);
            continue;
        }
        for (qsizetype j = i + 2; j < reading.count() && j <= i + 4; ++j) {
            const bool other = reading.at(j - 1).gap.contains(u',')
                && !m_context.words().has(List::Houses, reading.at(j - 1).text);
            if (other) // "ul. Lipowa, linia 17"
                break;
            if (isHouse(j) && (isLived(i, j) || (isNamed(i + 1) && !isPublic(i, j)))) {
                add(i, j);
                break;
            }
        }
    }
}

/// A number that a house may have: 12, 12b, or one that is said.
bool AddressRecogniser::isHouse(qsizetype i) const
{
    const Token &token = m_context.reading().at(i);
    if (token.kind == Token::Kind::Number) {
        const int year = token.text.size() == 4 ? token.text.toInt() : 0;
        return token.text.size() <= 4 && (year < 1900 || year > 2099);
    }
    if (token.kind == Token::Kind::Mixed) {
        const bool letter = token.text.at(token.text.size() - 1).isLetter();
        return token.text.size() <= 5 && letter && token.text.chopped(1).toInt() > 0;
    }
    for (const DigitRun &run : m_context.runs()) {
        if (i >= run.firstToken() && i <= run.lastToken())
            return run.count() <= 4;
    }
    return false;
}

/// A word as streets and towns have it, not the end of a thought.
bool AddressRecogniser::isWord(qsizetype i) const
{
    return m_context.reading().at(i).kind == Token::Kind::Word;
}

bool AddressRecogniser::isNamed(qsizetype i) const
{
    const Token &token = m_context.reading().at(i);
    static const QStringList small{u"of"_s, u"the"_s, u"upon"_s, u"on"_s, u"y"_s, u"yr"_s, u"de"_s, u"da"_s,
        u"das"_s, u"dos"_s, u"do"_s};
    return token.kind == Token::Kind::Word && (token.capital || small.contains(token.text));
}

/// True where somebody says that they live there.
bool AddressRecogniser::isLived(qsizetype first, qsizetype last) const
{
    return m_context.isNear(Topic::Address, first, last, nearEnough)
        || m_context.isNear(Topic::Postcode, first, last, 3);
}

bool AddressRecogniser::isPublic(qsizetype first, qsizetype last) const
{
    return m_context.isNear(Topic::Public, first, last, nearEnough)
        && !m_context.isNear(Topic::Mine, first, last, nearEnough);
}

void AddressRecogniser::add(qsizetype first, qsizetype last)
{
    const TextSpan span = m_context.reading().span(first, last);
    m_findings += PiiFinding{PiiKind::Address, span.start, span.end - span.start};
}

} // namespace alongside
