// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/CardPartRecogniser.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype nearExpiry = 8; ///< Words from "expiry" to the month.
constexpr qsizetype besideExpiry = 2;
constexpr qsizetype nearBack = 4; ///< Words from "on the back" to the digits.
constexpr qsizetype nearCard = 12;
constexpr int besideCard = 1; ///< The same in words that say something.
constexpr qsizetype mostOfBrief = 6; ///< Words of a note that says nothing else.
constexpr int firstYear = 24;
constexpr int lastYear = 45;

using List = Vocabulary::List;

bool isMonth(const QString &digits)
{
    const int month = digits.toInt();
    return digits.size() <= 2 && month >= 1 && month <= 12;
}

bool isYear(QString digits)
{
    if (digits.size() == 4 && digits.startsWith(QStringLiteral("20")))
        digits = digits.mid(2);
    return digits.size() == 2 && digits.toInt() >= firstYear && digits.toInt() <= lastYear;
}

/// What stands between a month and a year, or a day and a month.
bool isMark(const QString &gap)
{
    const QString mark = gap.trimmed();
    return mark == u"/" || mark == u"-" || mark == u"." || mark == u"\\" || mark == u":";
}

} // namespace

CardPartRecogniser::CardPartRecogniser(const Context &context)
    : m_context(context)
    , m_reading(context.reading())
    , m_apart(context.apart())
{
    for (const DigitRun &run : context.runs())
        m_groups += run.groups();
}

QList<PiiFinding> CardPartRecogniser::find()
{
    findDates();
    findChecks();
    return m_findings;
}

/// "04/29", "0429", "April 2029"
void CardPartRecogniser::findDates()
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const DigitGroup &group = m_groups.at(i);
        const bool pairs = i + 1 < m_groups.size() && m_groups.at(i + 1).first == group.last + 1;
        const bool apart = i + 1 < m_groups.size() && areFillers(group.last + 1, m_groups.at(i + 1).first);
        if (!pairs && apart && isMonth(group.digits) && isYear(m_groups.at(i + 1).digits))
            judge(group.first, m_groups.at(i + 1).last, false, false);
        if (pairs && isMonth(group.digits) && isYear(m_groups.at(i + 1).digits)) {
            const DigitGroup &year = m_groups.at(i + 1);
            const QString &gap = m_reading.at(year.first).gap;
            if (isMark(gap) || gap == u" ")
                judge(group.first, year.last, isMark(gap), false);
        } else if (group.digits.size() == 4 && isMonth(group.digits.left(2)) && isYear(group.digits.mid(2))
            && isNear(Topic::Expiry, group.first, group.last, besideExpiry)) {
            judge(group.first, group.last, false, false);
        }
        qsizetype month = group.first - 1;
        if (month > 0 && m_context.words().has(List::Fillers, m_reading.at(month).text))
            --month;
        const bool named = month >= 0 && m_context.words().has(List::Months, m_reading.at(month).text);
        const bool day = month > 0
            && (m_reading.at(month - 1).kind != Token::Kind::Word
                || m_context.words().ordinal(m_reading.at(month - 1).text) > 0);
        if (named && !day && isYear(group.digits))
            judge(month, group.last, false, true);
    }
}

/// True in "month 11 and year 2028".
bool CardPartRecogniser::areFillers(qsizetype first, qsizetype end) const
{
    for (qsizetype i = first; i < end; ++i) {
        if (!m_context.words().has(List::And, m_reading.at(i).text)
            && !m_context.words().has(List::Fillers, m_reading.at(i).text))
            return false;
    }
    return end - first <= besideExpiry;
}

void CardPartRecogniser::judge(qsizetype first, qsizetype last, bool marked, bool named)
{
    if (isInDate(first, last))
        return;
    const bool told = isNear(Topic::Expiry, first, last, nearExpiry) && isOfCard(first, last, named);
    const bool beside = marked && m_context.isNear(Topic::Card, first, last, besideCard);
    if (told || beside || isNear(Topic::CardExpiry, first, last, nearExpiry))
        add(first, last);
}

/// True in "12/03/26".
bool CardPartRecogniser::isInDate(qsizetype first, qsizetype last) const
{
    const auto isNumber = [this](qsizetype i) {
        return i >= 0 && i < m_reading.count() && m_reading.at(i).kind != Token::Kind::Word;
    };
    return (isNumber(first - 1) && isMark(m_reading.at(first).gap))
        || (isNumber(last + 1) && isMark(m_reading.at(last + 1).gap));
}

/// "the number on the signature strip, 663"
void CardPartRecogniser::findChecks()
{
    for (const DigitRun &run : m_context.runs()) {
        const qsizetype first = run.firstToken();
        const qsizetype last = run.lastToken();
        if (run.count() != 3 || (run.groups().size() != 1 && run.groups().size() != 3) || isCounted(run))
            continue;
        const bool brief = m_reading.count() <= mostOfBrief && isNear(Topic::CardBack, first, last, 1);
        if (isNear(Topic::CardBack, first, last, nearBack) && (brief || isOfCard(first, last, false)))
            add(first, last);
    }
}

/// True where the nearest thing that has a back or an end is a card. named: its month is, as that of leave to
/// stay may be.
bool CardPartRecogniser::isOfCard(qsizetype first, qsizetype last, bool named) const
{
    qsizetype card = m_reading.count();
    qsizetype other = m_reading.count();
    const auto away = [&](const Mention &mention) {
        return mention.last < first ? first - mention.last : qMax<qsizetype>(0, mention.first - last);
    };
    for (const Mention &mention : m_context.mentions()) {
        const bool none = std::any_of(m_apart.begin(), m_apart.end(), [&](const Mention &apart) {
            return (apart.topic == Topic::OtherCard || (named && apart.topic == Topic::Visa))
                && apart.first <= mention.last && mention.first <= apart.last;
        });
        if (none)
            continue;
        if (mention.topic == Topic::Card || mention.topic == Topic::CardCheck)
            card = qMin(card, away(mention));
        else if (mention.topic == Topic::Passport || mention.topic == Topic::DrivingLicence
            || mention.topic == Topic::Reference)
            other = qMin(other, away(mention));
    }
    // "runs out 11/28, on the back 902": only a card has both
    const auto has = [this](Topic topic) {
        return std::any_of(
            m_apart.begin(), m_apart.end(), [topic](const Mention &m) { return m.topic == topic; });
    };
    const bool both = card == m_reading.count() && other == m_reading.count() && !named && has(Topic::Expiry)
        && has(Topic::CardBack) && !has(Topic::OtherCard) && !has(Topic::Sender)
        && std::any_of(m_context.runs().begin(), m_context.runs().end(),
            [this](const DigitRun &run) { return run.count() == 3 && !isCounted(run); });
    return both || (card <= nearCard && card < other);
}

/// True for a sum, or for a number of something.
bool CardPartRecogniser::isCounted(const DigitRun &run) const
{
    static const QString currencies = QStringLiteral("£$€₴₹₨৳¥%");
    const QString around =
        m_reading.at(run.firstToken()).gap + m_reading.gapAfter(run.lastToken()).trimmed().left(1);
    const qsizetype next = run.lastToken() + 1;
    return std::any_of(around.begin(), around.end(), [](QChar c) { return currencies.contains(c); })
        || (next < m_reading.count() && m_context.words().has(List::Amounts, m_reading.at(next).text));
}

bool CardPartRecogniser::isNear(Topic topic, qsizetype first, qsizetype last, qsizetype most) const
{
    return std::any_of(m_apart.begin(), m_apart.end(), [&](const Mention &mention) {
        return mention.topic == topic
            && ((mention.last < first && first - mention.last <= most + 1)
                || (mention.first > last && mention.first - last <= most + 1));
    });
}

void CardPartRecogniser::add(qsizetype first, qsizetype last)
{
    const TextSpan span = m_reading.span(first, last);
    m_findings += PiiFinding{PiiKind::Card, span.start, span.end - span.start};
}

} // namespace alongside
