// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/ValueRecogniser.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

/// What a value of a topic must hold at least.
struct ValueRecogniser::Need {
    Topic topic;
    PiiKind kind;
    qsizetype least; ///< Letters and digits.
    qsizetype most;
    qsizetype digits;
    qsizetype nearDigits; ///< The same where other words stand between.
};

namespace {

constexpr qsizetype mostConnectors = 8;
constexpr qsizetype nearTokens = 8;
constexpr qsizetype longestShouted = 5;
constexpr qsizetype mostGroups = 6;
constexpr qsizetype leastOfRow = 8; ///< Letters and digits of groups in a row,
constexpr qsizetype leastOfCode = 6; ///< and of two with a hyphen, as codes have them.

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

const QList<ValueRecogniser::Need> &ValueRecogniser::needs()
{
    static const QList<Need> needs{{Topic::NiNumber, PiiKind::NiNumber, 6, 12, 4, 5},
        {Topic::NhsNumber, PiiKind::NhsNumber, 8, 14, 7, 9},
        {Topic::Passport, PiiKind::Passport, 6, 14, 4, 5},
        {Topic::DrivingLicence, PiiKind::DrivingLicence, 7, 22, 4, 5},
        {Topic::Utr, PiiKind::Utr, 9, 14, 8, 9}, {Topic::Card, PiiKind::Card, 12, 24, 10, 12},
        {Topic::Iban, PiiKind::Iban, 12, 38, 8, 12},
        {Topic::AccountNumber, PiiKind::AccountNumber, 7, 14, 6, 7},
        {Topic::Code, PiiKind::OneTimeCode, 4, 16, 1, 2}, {Topic::Pin, PiiKind::Password, 4, 12, 2, 3},
        {Topic::Password, PiiKind::Password, 5, 30, 2, 2}};
    return needs;
}

ValueRecogniser::ValueRecogniser(const Context &context)
    : m_context(context)
{
    const QString &note = context.reading().note();
    m_small = std::any_of(note.begin(), note.end(), [](QChar c) { return c.isLower(); });
}

QList<PiiFinding> ValueRecogniser::find()
{
    for (const Mention &mention : m_context.mentions()) {
        for (const Need &need : needs()) {
            if (need.topic != mention.topic)
                continue;
            const qsizetype before = m_findings.size();
            findBeside(mention, need);
            if (m_findings.size() == before)
                findNear(mention, need);
        }
    }
    return m_findings;
}

void ValueRecogniser::findBeside(const Mention &mention, const Need &need)
{
    for (const int step : {1, -1}) {
        qsizetype i = step > 0 ? mention.last + 1 : mention.first - 1;
        for (qsizetype n = 0; n < mostConnectors && i >= 0 && i < m_context.reading().count();
             ++n, i += step) {
            if (!m_context.isConnector(i) || digitsOf(i) > 0)
                break;
        }
        const Value value = collect(i, step);
        if (!fits(value, need))
            continue;
        const TextSpan span = m_context.reading().span(value.first, value.last);
        m_findings += PiiFinding{need.kind, span.start, span.end - span.start};
        return;
    }
}

/// One word of letters and digits, some words away.
void ValueRecogniser::findNear(const Mention &mention, const Need &need)
{
    const Reading &reading = m_context.reading();
    const qsizetype end = qMin(reading.count(), mention.last + 1 + nearTokens);
    for (qsizetype i = qMax<qsizetype>(0, mention.first - nearTokens); i < end; ++i) {
        if (const qsizetype last = rowAt(i, need); last > i && !isNumbered(i)) {
            const TextSpan span = reading.span(i, last);
            m_findings += PiiFinding{need.kind, span.start, span.end - span.start};
            i = last;
            continue;
        }
        const Token &token = reading.at(i);
        const qsizetype digits = digitsOf(i);
        if (token.kind != Token::Kind::Mixed || token.text.size() < 6 || digits < need.nearDigits
            || digits == token.text.size() || token.text.size() > need.most || isNumbered(i))
            continue;
        if (isDigit(token.text.at(0)) && !isDigit(token.text.at(token.text.size() - 2)) && digits < 5)
            continue; // 30min, 1000th
        const TextSpan span = token.span();
        m_findings += PiiFinding{need.kind, span.start, span.end - span.start};
    }
}

/// The last token of groups of capitals and digits in a row, such as "7QW4 ZP09" or "AT 831 067"; the token
/// before it when there are none.
qsizetype ValueRecogniser::rowAt(qsizetype first, const Need &need) const
{
    const Reading &reading = m_context.reading();
    qsizetype letters = 0;
    qsizetype digits = 0;
    qsizetype last = first - 1;
    for (qsizetype i = first; i < reading.count() && i < first + mostGroups; ++i) {
        const Token &token = reading.at(i);
        const bool joined = i == first || (token.gap.size() == 1 && (token.gap == u" " || token.gap == u"-"));
        const bool capitals = token.shouted && m_small && token.text.at(0).script() != QChar::Script_Han;
        const bool word = token.kind == Token::Kind::Word && capitals && token.text.size() <= longestShouted;
        if (!joined
            || !(word || token.kind == Token::Kind::Number || (token.kind == Token::Kind::Mixed && capitals)))
            break;
        const qsizetype own = token.kind == Token::Kind::Word ? 0 : digitsOf(i);
        digits += own;
        letters += token.text.size() - own;
        last = i;
    }
    const bool hyphen = last == first + 1 && reading.at(last).gap == u"-" && need.topic == Topic::Code;
    const qsizetype least = hyphen ? leastOfCode : leastOfRow;
    return last > first && letters >= 2 && letters <= 12 && digits >= 3 && letters + digits >= least
        ? last
        : first - 1;
}

ValueRecogniser::Value ValueRecogniser::collect(qsizetype from, int step) const
{
    const Reading &reading = m_context.reading();
    Value value{from, from - 1, 0, 0};
    qsizetype edge = from;
    for (qsizetype i = from; i >= 0 && i < reading.count() && isPart(i); i += step) {
        const QString &gap = step > 0 ? reading.at(i).gap : reading.gapAfter(i);
        if (i != from && (gap.size() > 4 || gap.contains(u'?') || gap.contains(u'!')))
            break;
        const qsizetype digits = digitsOf(i);
        value.digits += digits;
        value.letters +=
            reading.at(i).kind == Token::Kind::Word && digits > 0 ? 0 : reading.at(i).text.size() - digits;
        edge = i;
        if (value.digits + value.letters > 40)
            break;
    }
    value.first = qMin(from, edge);
    value.last = qMax(from, edge);
    return value;
}

bool ValueRecogniser::isPart(qsizetype i) const
{
    const Token &token = m_context.reading().at(i);
    if (token.kind != Token::Kind::Word || digitsOf(i) > 0)
        return true;
    if (token.text.size() == 1)
        return token.text.at(0).script() != QChar::Script_Han && (token.shouted || !m_context.isConnector(i));
    return token.shouted && token.capital && m_small && token.text.size() <= longestShouted
        && token.text.at(0).isLetter() && token.text.at(0).script() == QChar::Script_Latin;
}

qsizetype ValueRecogniser::digitsOf(qsizetype i) const
{
    const Token &token = m_context.reading().at(i);
    if (token.kind != Token::Kind::Word)
        return std::count_if(token.text.begin(), token.text.end(), isDigit);
    for (const DigitRun &run : m_context.runs()) {
        if (i < run.firstToken() || i > run.lastToken())
            continue;
        for (const DigitGroup &group : run.groups()) {
            if (group.first <= i && i <= group.last)
                return i == group.first ? group.digits.size() : 1;
        }
    }
    return 0;
}

/// True for the name of a form, a ticket or the like.
bool ValueRecogniser::isNumbered(qsizetype i) const
{
    return i > 0
        && (m_context.isMentioned(i - 1, Topic::Reference) || m_context.isMentioned(i - 1, Topic::Label)
            || m_context.isMentioned(i, Topic::Reference)
            || (i + 1 < m_context.reading().count() && m_context.isMentioned(i + 1, Topic::Reference)));
}

bool ValueRecogniser::fits(const Value &value, const Need &need) const
{
    if (value.last < value.first || value.digits < need.digits)
        return false;
    const qsizetype all = value.letters + value.digits;
    if (all < need.least || all > need.most || value.letters == 0)
        return false; // digits alone are judged elsewhere
    const Token &first = m_context.reading().at(value.first);
    static const QRegularExpression taxCode(QStringLiteral("^[sc]?[0-9]{2,4}[lmnt]$"));
    if (value.first == value.last && taxCode.match(first.text).hasMatch())
        return false;
    if (need.topic == Topic::Code || need.topic == Topic::Pin || need.topic == Topic::Password) {
        // 10am, 3rd
        const bool counted = value.first == value.last && isDigit(first.text.at(0)) && value.letters == 2
            && !isDigit(first.text.at(first.text.size() - 2)) && !first.shouted;
        return !counted && !isNumbered(value.first);
    }
    return !isNumbered(value.first);
}

} // namespace alongside
