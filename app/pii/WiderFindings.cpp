// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/WiderFindings.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int nearExample = 6;
constexpr qsizetype mostLetters = 3;
constexpr qsizetype mostBetween = 4; ///< Words between a sort code and its account.
constexpr qsizetype furthestStart = 5; ///< Words between a number that was given up and the right one.

using List = Vocabulary::List;

bool isOfBank(const PiiFinding &finding)
{
    return finding.kind == PiiKind::SortCode || finding.kind == PiiKind::AccountNumber;
}

} // namespace

WiderFindings::WiderFindings(const Context &context)
    : m_context(context)
{
}

QList<PiiFinding> WiderFindings::with(const QList<PiiFinding> &findings) const
{
    const Reading &reading = m_context.reading();
    QList<PiiFinding> all;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(all),
        [this](const PiiFinding &finding) { return !isExample(finding); });
    const auto add = [&](PiiKind kind, qsizetype first, qsizetype last) {
        const TextSpan span = reading.span(first, last);
        all += PiiFinding{kind, span.start, span.end - span.start};
    };
    const QList<PiiFinding> real = all;
    for (const PiiFinding &finding : real) {
        const qsizetype first = reading.tokenAt(finding.start);
        if (first >= reading.count())
            continue;
        if (finding.kind == PiiKind::Passport && lettersBefore(first) < first)
            add(finding.kind, lettersBefore(first), first);
        if (isSecret(finding.kind) && falseStartBefore(first) < first)
            add(finding.kind, falseStartBefore(first), first);
        for (const PiiFinding &next : real) {
            const qsizetype second = reading.tokenAt(next.start);
            if (!isOfBank(finding) || !isOfBank(next) || next.kind == finding.kind
                || next.start < finding.end() || !areOneAccount(reading.tokenAt(finding.end()), second))
                continue;
            qsizetype start = first;
            while (start > 0 && first - start < 2
                && (m_context.isMentioned(start - 1, Topic::SortCode)
                    || m_context.isMentioned(start - 1, Topic::AccountNumber)))
                --start;
            add(finding.kind, start, second);
        }
    }
    return all;
}

/// True for digits that forms show, such as AB 12 34 56 C or 00-00-00, where a word says so.
bool WiderFindings::isExample(const PiiFinding &finding) const
{
    const Reading &reading = m_context.reading();
    const qsizetype first = reading.tokenAt(finding.start);
    if (first >= reading.count())
        return false;
    if (isReserved(finding)
        && (isNearExample(first, reading.tokenAt(finding.end()) - 1) || isPlaceholder(finding)))
        return true;
    QString digits;
    qsizetype last = first;
    for (; last < reading.count() && reading.at(last).span().start < finding.end(); ++last)
        std::copy_if(reading.at(last).text.begin(), reading.at(last).text.end(), std::back_inserter(digits),
            [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool shown = digits == QString(digits.size(), u'0')
        || (digits.size() >= 6 && QStringView(u"1234567890123456").startsWith(digits));
    return shown && digits.size() >= 6 && m_context.isNear(Topic::Example, first, last - 1, 2);
}

/// True beside a word such as "example", not beside another host that is called so.
bool WiderFindings::isNearExample(qsizetype first, qsizetype last) const
{
    const QList<Nearby> around = m_context.around(first, last);
    return std::any_of(around.begin(), around.end(), [this](const Nearby &nearby) {
        const QString &gap = m_context.reading().at(nearby.mention.first).gap;
        return nearby.topic == Topic::Example && nearby.distance <= nearExample && !gap.endsWith(u'@')
            && !gap.endsWith(u'.');
    });
}

/// True for what is kept for examples: numbers of nobody, hosts of nobody, postcodes of no place.
/// Source: Ofcom, Telephone numbers for use in TV and radio drama; RFC 2606.
bool WiderFindings::isReserved(const PiiFinding &finding) const
{
    static const QRegularExpression kept(
        QStringLiteral("^(?:\\+?440?|0)(?:1632960|7700900|2079460|1[1-9]{2}4960|8081570|3069990)[0-9]+$"));
    static const QRegularExpression notDigits(QStringLiteral("[^0-9]"));
    static const QRegularExpression host(
        QStringLiteral("@(?:[a-z0-9-]+\\.)*example(?:\\.(?:com|org|net|co\\.uk))?$"));
    const QString written = m_context.reading().note().mid(finding.start, finding.length).toLower();
    if (finding.kind == PiiKind::Telephone)
        return kept.match(QString(written).remove(notDigits)).hasMatch();
    if (finding.kind == PiiKind::Email)
        return host.match(written).hasMatch();
    const QString letters = written.left(std::find_if(written.begin(), written.end(), [](QChar c) {
        return !c.isLetter();
    }) - written.begin());
    return finding.kind == PiiKind::Address && written.size() <= 8
        && !m_context.words().has(List::PostAreas, letters);
}

/// True for a mailbox that is called what should stand there: name@example.com.
bool WiderFindings::isPlaceholder(const PiiFinding &finding) const
{
    static const QStringList names{u"name"_s, u"yourname"_s, u"you"_s, u"your.name"_s,
        u"firstname.lastname"_s, u"someone"_s, u"somebody"_s, u"user"_s, u"email"_s, u"example"_s, u"test"_s};
    const QString written = m_context.reading().note().mid(finding.start, finding.length).toLower();
    return finding.kind == PiiKind::Email && names.contains(written.section(u'@', 0, 0));
}

/// The first of the letters before a passport's digits: "GBR 548...", "e r 4 0 9...".
qsizetype WiderFindings::lettersBefore(qsizetype token) const
{
    const Reading &reading = m_context.reading();
    qsizetype first = token;
    while (first > 0 && token - first < mostLetters) {
        const Token &before = reading.at(first - 1);
        const bool letter = before.text.size() == 1 && before.text.at(0).script() == QChar::Script_Latin
            && (before.shouted || first > 1) && before.kind == Token::Kind::Word;
        const bool capitals = first == token && before.kind == Token::Kind::Word && before.shouted
            && before.text.size() <= mostLetters && before.text.at(0).script() == QChar::Script_Latin;
        if (reading.endsBefore(first) || !(letter || capitals))
            break;
        --first;
        if (before.text.size() > 1)
            break;
    }
    const bool small =
        token - first == 1 && !reading.at(first).shouted && reading.at(token).kind != Token::Kind::Word;
    return small ? token : first;
}

/// The first token of digits that were given up for these: "triple three.. no hang on, 33 920".
qsizetype WiderFindings::falseStartBefore(qsizetype token) const
{
    const QList<DigitRun> &runs = m_context.runs();
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        if (run->lastToken() >= token)
            continue;
        if (token - run->lastToken() > furthestStart || run->count() < 2)
            break;
        for (qsizetype i = run->lastToken() + 1; i < token; ++i) {
            if (m_context.words().has(List::Corrections, m_context.reading().at(i).text))
                return lettersBefore(run->firstToken());
        }
        break;
    }
    return token;
}

/// True where nothing but words of banks stands from one token to before another.
bool WiderFindings::areOneAccount(qsizetype first, qsizetype last) const
{
    if (last - first > mostBetween)
        return false;
    for (qsizetype i = first; i < last; ++i) {
        const QString &word = m_context.reading().at(i).text;
        if (!m_context.isMentioned(i, Topic::AccountNumber) && !m_context.isMentioned(i, Topic::SortCode)
            && !m_context.isConnector(i) && !m_context.words().has(List::And, word)
            && !m_context.words().has(List::Links, word) && !m_context.words().has(List::Dashes, word))
            return false;
    }
    return true;
}

} // namespace alongside
