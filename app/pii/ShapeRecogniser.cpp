// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/ShapeRecogniser.h"

#include "pii/Checksums.h"
#include "pii/DigitShape.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using List = Vocabulary::List;

constexpr qsizetype longestIban = 34;
constexpr qsizetype leastIbanDigits = 8;
constexpr qsizetype mostSlips = 2; ///< Characters too many or too few.
constexpr qsizetype leastSlipped = 14; ///< Digits of such a one.

/// A digit, or a capital that looks like one: "~" in a shape.
const QString digit = u"[0-9OILZSGB]"_s;

QRegularExpression shape(const QString &pattern)
{
    QString whole = pattern;
    whole.replace(u'~', digit);
    return QRegularExpression(u"(?<![A-Z0-9])"_s + whole + u"(?![A-Z0-9])"_s);
}

/// Every match, also of those that begin inside another one.
QList<QRegularExpressionMatch> allOf(const QRegularExpression &shape, const QString &text)
{
    QList<QRegularExpressionMatch> all;
    for (auto match = shape.match(text); match.hasMatch();
         match = shape.match(text, match.capturedStart() + 1))
        all += match;
    return all;
}

qsizetype digitsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString bare(QStringView flat)
{
    return flat.toString().remove(u'_');
}

} // namespace

ShapeRecogniser::ShapeRecogniser(const Context &context, const FlatText &flat)
    : m_context(context)
    , m_flat(flat)
{
}

QList<PiiFinding> ShapeRecogniser::find()
{
    findNiNumbers();
    findLicences();
    findIbans();
    findPassports();
    findMachineLines();
    findTaxReferences();
    return m_findings;
}

/// Two letters, six digits, a letter from A to D that some leave out. Source: HMRC, National Insurance
/// Manual, NIM39110. Prefixes that are not given out count as well: forms are full of them.
void ShapeRecogniser::findNiNumbers()
{
    static const auto number = shape(u"([A-Z0158]_?[A-Z0158])_?(~_?~_?~_?~_?~_?~)(_?[A-D84])?"_s);
    static const auto plain = shape(u"([A-Z]{2})_?([0-9]{6}|[0-9]{2}_[0-9]{2}_[0-9]{2})"_s);
    for (const auto &match : allOf(number, m_flat.text())) {
        const qsizetype digits = digitsIn(match.capturedView(2));
        const bool near = isNear(match, Topic::NiNumber, 8);
        static const QRegularExpression dated(u"_(?:19|20)[0-9]{2}$"_s); // SA316 2024
        const bool clear = digits >= 3 && !dated.match(match.captured()).hasMatch()
            && digitsIn(match.capturedView(1)) <= 1 && match.capturedLength(3) > 0;
        if (m_flat.isAsSaid()
            && (digitsIn(match.capturedView(1)) > 0 || digitsIn(match.capturedView(3)) > 0 || digits < 6))
            continue;
        if (!endsInWord(match) && !isLine(match) && !(isWord(match) && !near)
            && (clear || (digits >= 3 && near)))
            add(PiiKind::NiNumber, match.capturedStart(), match.capturedLength());
    }
    for (const auto &match : allOf(plain, m_flat.text())) {
        static const QRegularExpression given(u"^(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])$"_s);
        const bool pairs = match.capturedLength(2) > 6 && !isWord(match) && !isKnown(match)
            && given.match(match.captured(1)).hasMatch() && match.captured(2).mid(3, 2).toInt() > 12;
        if ((isShouted(match, 1) || pairs) && !isNear(match, Topic::Reference, 3)
            && !isNear(match, Topic::Other, 1))
            add(PiiKind::NiNumber, match.capturedStart(), match.capturedLength());
    }
}

/// True where what should be the two letters is a word: "my 1234 56 a". In pairs, as on a card, it is none.
bool ShapeRecogniser::isWord(const QRegularExpressionMatch &match) const
{
    static const QRegularExpression pairs(u"^([^_]{6}|[^_]{2}_[^_]{2}_[^_]{2})$"_s);
    const QString &word = m_context.reading().at(m_flat.token(match.capturedStart(1))).text;
    return word.size() == 2 && isKnown(match) && !isShouted(match, 1) && match.capturedLength(3) > 0
        && !pairs.match(match.captured(2)).hasMatch();
}

/// True where the first word of a match is one that leads from thought to thought.
bool ShapeRecogniser::isKnown(const QRegularExpressionMatch &match) const
{
    const qsizetype token = m_flat.token(match.capturedStart(1));
    const QString &word = m_context.reading().at(token).text;
    const Vocabulary &words = m_context.words();
    return m_context.isConnector(token) || words.has(List::States, word) || words.has(List::Ends, word)
        || words.has(List::Links, word);
}

/// True where the digits are those of an office's line: "UC 0800 328...".
bool ShapeRecogniser::isLine(const QRegularExpressionMatch &match) const
{
    const qsizetype token = m_flat.token(match.capturedStart(2));
    return std::any_of(m_context.runs().begin(), m_context.runs().end(), [&](const DigitRun &run) {
        return run.firstToken() <= token && token <= run.lastToken() && digit_shape::isOrganisationLine(run);
    });
}

/// True where letters of a word were taken for digits: "was 1,204".
bool ShapeRecogniser::endsInWord(const QRegularExpressionMatch &match) const
{
    for (qsizetype i = match.capturedStart(2); i < match.capturedEnd(2); ++i) {
        const QChar c = m_flat.text().at(i);
        const Token &token = m_context.reading().at(m_flat.token(i));
        if (c.isLetter() && token.kind == Token::Kind::Word && token.text.size() > 2 && !token.shouted)
            return true;
    }
    return false;
}

/// Five of the name, six of the birthday, five more. Source: DVLA, INF45/1.
void ShapeRecogniser::findLicences()
{
    static const auto licence = shape(
        u"((?:[A-Z0-9]_?){5})(~)_?([0156OILSGB])_?(~)_?([0-3OILZ])_?(~)_?(~)_?((?:[A-Z0-9]_?){4}[A-Z0-9])(?:_?[0-9]{2})?"_s);
    for (const auto &match : allOf(licence, m_flat.text())) {
        const QString birth = withDigitTwins(bare(match.capturedView().mid(
            match.capturedStart(2) - match.capturedStart(), match.capturedEnd(7) - match.capturedStart(2))));
        const int month = birth.mid(1, 2).toInt() % 50;
        const int day = birth.mid(3, 2).toInt();
        const QString name = bare(match.capturedView(1));
        const qsizetype letters = name.size() - digitsIn(name);
        const QString end = bare(match.capturedView(8));
        const bool lettered =
            letters >= (isNear(match, Topic::DrivingLicence, 8) ? 1 : 3) && end.size() - digitsIn(end) >= 2;
        if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && lettered && !isSentence(match))
            add(PiiKind::DrivingLicence, match.capturedStart(), match.capturedLength());
    }
}

/// True where words of a sentence stand around six digits.
bool ShapeRecogniser::isSentence(const QRegularExpressionMatch &match) const
{
    const auto words = [&](int group) {
        QSet<qsizetype> words;
        for (qsizetype i = match.capturedStart(group); i < match.capturedEnd(group); ++i) {
            const Token &token = m_context.reading().at(m_flat.token(i));
            if (token.kind == Token::Kind::Word && token.text.size() > 1 && !token.shouted)
                words += m_flat.token(i);
        }
        return words.size();
    };
    bool mixed = false;
    for (qsizetype i = match.capturedStart(8); i < match.capturedEnd(8); ++i)
        mixed = mixed || m_context.reading().at(m_flat.token(i)).kind == Token::Kind::Mixed;
    return words(1) > 1 || words(8) > 1 || (words(1) == 1 && words(8) == 1 && !mixed);
}

void ShapeRecogniser::findIbans()
{
    static const QRegularExpression start(u"(?<![A-Z0-9])[A-Z]_?[A-Z]_?~_?~"_s.replace(u'~', digit));
    for (const auto &match : allOf(start, m_flat.text())) {
        const Token &token = m_context.reading().at(m_flat.token(match.capturedStart()));
        if (token.kind == Token::Kind::Word && token.text.size() > 2)
            continue; // not the beginning of a word
        const bool apart = token.kind == Token::Kind::Word && token.text.size() == 2 && !token.shouted;
        const bool byCountry = !apart || isNear(match, Topic::Iban, 8);
        if (const qsizetype length = ibanAt(match.capturedStart(), byCountry); length > 0)
            add(PiiKind::Iban, match.capturedStart(), length);
    }
}

/// The length of the IBAN that begins here, by its check digits, or by its country unless "de" or "is" begins
/// it as words do; 0 when there is none.
qsizetype ShapeRecogniser::ibanAt(qsizetype start, bool byCountry) const
{
    const QString &text = m_flat.text();
    QString letters;
    qsizetype length = 0;
    bool exact = false;
    for (qsizetype i = start; i < text.size() && letters.size() <= longestIban; ++i) {
        if (text.at(i) != u'_' && text.at(i) != u'#') {
            letters += text.at(i);
            continue;
        }
        if (letters.size() < 3)
            continue;
        if (isProse(start, i))
            break;
        const qsizetype given = ibanLength(letters.left(2));
        exact = exact || given == letters.size();
        const bool slipped = !exact && given > 0 && qAbs(given - letters.size()) <= mostSlips
            && letters.back().isDigit() && digitsIn(letters) >= leastSlipped;
        const bool known = byCountry && (given == letters.size() || slipped);
        const bool passes = (byCountry || given > 0) && passesIban(letters);
        const bool checked = letters.at(2).isDigit() || (letters.size() > 3 && letters.at(3).isDigit());
        if (checked && digitsIn(letters) >= leastIbanDigits && (known || passes))
            length = i - start;
        if (text.at(i) == u'#')
            break;
    }
    return length;
}

/// True where words of a sentence stand among the digits: "is 66, going to 67 by 2028".
bool ShapeRecogniser::isProse(qsizetype start, qsizetype end) const
{
    qsizetype words = 0;
    for (qsizetype token = m_flat.token(start) + 1; token <= m_flat.token(end - 1); ++token) {
        const Token &word = m_context.reading().at(token);
        if (m_flat.isSpoken(token) || word.kind != Token::Kind::Word || word.shouted || word.text.size() < 3)
            continue;
        words += word.text.size() == 4 ? 1 : 2; // "nwbk", a bank
    }
    return words > 1 && !m_flat.isAsSaid();
}

/// Letters and digits as they are on passports and residence cards.
void ShapeRecogniser::findPassports()
{
    static const auto passport = shape(u"([A-Z]{1,2})_?[0-9]{7,8}"_s);
    for (const auto &match : allOf(passport, m_flat.text())) {
        if (isShouted(match, 1) && !isNear(match, Topic::Reference, 3) && !isNear(match, Topic::Other, 1))
            add(PiiKind::Passport, match.capturedStart(), match.capturedLength());
    }
}

/// A UTR with the letter that some letters print after it.
void ShapeRecogniser::findTaxReferences()
{
    static const auto reference = shape(u"([0-9]{10})_?K"_s);
    for (const auto &match : allOf(reference, m_flat.text())) {
        if (passesUtr(match.capturedView(1)) || isNear(match, Topic::Utr, 8))
            add(PiiKind::Utr, match.capturedStart(), match.capturedLength());
    }
}

/// The lines at the foot of a passport. Source: ICAO Doc 9303, part 4.
void ShapeRecogniser::findMachineLines()
{
    static const QRegularExpression line(
        u"\\b(?:[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9]{7}[MFX<][0-9]{7}[A-Z0-9<]*|P[A-Z<][A-Z]{3}[A-Z]+<[A-Z<]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto matches = line.globalMatch(m_context.reading().note()); matches.hasNext();) {
        const auto match = matches.next();
        m_findings += PiiFinding{PiiKind::Passport, match.capturedStart(), match.capturedLength()};
    }
}

bool ShapeRecogniser::isShouted(const QRegularExpressionMatch &match, int group) const
{
    const TextSpan span = m_flat.span(match.capturedStart(group), match.capturedLength(group));
    const QStringView written =
        QStringView(m_context.reading().note()).mid(span.start, span.end - span.start);
    return std::none_of(written.begin(), written.end(), [](QChar c) { return c.isLower(); });
}

bool ShapeRecogniser::isNear(const QRegularExpressionMatch &match, Topic topic, int most) const
{
    return m_context.isNear(
        topic, m_flat.token(match.capturedStart()), m_flat.token(match.capturedEnd() - 1), most);
}

void ShapeRecogniser::add(PiiKind kind, qsizetype start, qsizetype length)
{
    const TextSpan span = m_flat.span(start, length);
    m_findings += PiiFinding{kind, span.start, span.end - span.start};
}

} // namespace alongside
