// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/EmailRecogniser.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using List = Vocabulary::List;

constexpr qsizetype mostParts = 8;
constexpr qsizetype mostWords = 5; ///< Before a name that is said.

/// Ends of host names that are met in talk; what is written with a sign may have any.
const QSet<QString> hostEnds{u"com"_s, u"org"_s, u"net"_s, u"uk"_s, u"co"_s, u"eu"_s, u"info"_s, u"io"_s,
    u"me"_s, u"ac"_s, u"gov"_s, u"nhs"_s, u"pl"_s, u"ro"_s, u"ua"_s, u"pt"_s, u"br"_s, u"bd"_s, u"pk"_s,
    u"in"_s, u"so"_s, u"cymru"_s, u"wales"_s, u"edu"_s, u"test"_s, u"example"_s, u"invalid"_s, u"local"_s,
    u"biz"_s, u"tv"_s, u"fr"_s, u"es"_s, u"de"_s, u"ie"_s, u"nl"_s, u"ca"_s, u"au"_s, u"ch"_s, u"cn"_s,
    u"sa"_s, u"ae"_s, u"ru"_s};

const QSet<QString> providers{u"gmail"_s, u"googlemail"_s, u"hotmail"_s, u"outlook"_s, u"yahoo"_s,
    u"icloud"_s, u"live"_s, u"btinternet"_s, u"sky"_s, u"aol"_s};

/// What joins parts of a name without a space.
bool isTight(const QString &gap)
{
    static const QString marks = u"._-+'%"_s;
    return !gap.isEmpty() && gap.size() <= 2
        && std::all_of(gap.begin(), gap.end(), [](QChar c) { return marks.contains(c); });
}

/// A dot with spaces around it, as fuzzy hands write it.
bool isSpacedDot(const QString &gap)
{
    return gap.trimmed() == u"." && gap.size() <= 3 && !gap.contains(u'\n');
}

} // namespace

EmailRecogniser::EmailRecogniser(const Context &context)
    : m_context(context)
{
}

QList<PiiFinding> EmailRecogniser::find()
{
    const Reading &reading = m_context.reading();
    for (qsizetype i = 1; i < reading.count(); ++i) {
        if (reading.at(i).gap.contains(u'@'))
            judge(i - 1, i, true);
        else if (i + 1 < reading.count() && isAt(i))
            judge(i - 1, i + 1, false);
    }
    return m_findings;
}

bool EmailRecogniser::isAt(qsizetype i) const
{
    const Reading &reading = m_context.reading();
    const bool bracketed = reading.at(i).text == u"a" && reading.at(i).gap.endsWith(u'(')
        && reading.gapAfter(i).startsWith(u')'); // "(a)"
    return bracketed || m_context.words().has(List::At, reading.at(i).text);
}

bool EmailRecogniser::isDot(qsizetype i) const
{
    return m_context.words().has(List::Dot, m_context.reading().at(i).text);
}

/// True for digits, also said ones.
bool EmailRecogniser::isDigits(qsizetype i) const
{
    return std::any_of(m_context.runs().begin(), m_context.runs().end(),
        [i](const DigitRun &run) { return run.firstToken() <= i && i <= run.lastToken(); });
}

/// The token with which the name before the sign begins.
qsizetype EmailRecogniser::nameStart(qsizetype last) const
{
    const Reading &reading = m_context.reading();
    qsizetype first = last;
    for (qsizetype parts = 0; first > 0 && parts < mostParts; ++parts) {
        const QString &gap = reading.at(first).gap;
        const bool said = first > 1
            && (isDot(first - 1) || m_context.words().has(List::Dashes, reading.at(first - 1).text));
        const bool spelled = reading.at(first).text.size() == 1 && reading.at(first - 1).text.size() == 1;
        const bool number = reading.at(first).kind == Token::Kind::Number && gap == u" "
            && reading.at(first - 1).kind == Token::Kind::Word && reading.at(first).text.size() <= 4
            && !m_context.isConnector(first - 1);
        const bool digits = gap == u" " && isDigits(first)
            && (isDigits(first - 1)
                || (first > 2
                    && (isDot(first - 2)
                        || m_context.words().has(List::Dashes, reading.at(first - 2).text))));
        if (said)
            first -= 2;
        else if (digits)
            first -= 1;
        else if (isTight(gap) || isSpacedDot(gap) || spelled || number)
            first -= 1;
        else
            break;
    }
    return first;
}

/// The first of the words that stand before a name that is said: "blue river underscore four". They belong to
/// it where its own start says so, or where "email is" stands before them.
qsizetype EmailRecogniser::wordsBefore(qsizetype first, qsizetype last) const
{
    const Reading &reading = m_context.reading();
    const Vocabulary &words = m_context.words();
    bool marked = false;
    for (qsizetype i = first; i <= last; ++i)
        marked = marked
            || (reading.at(i).kind == Token::Kind::Word && words.has(List::Dashes, reading.at(i).text));
    qsizetype plain = first; // where no word leads from thought to thought
    for (qsizetype i = first; i > 0 && first - i <= mostWords && !reading.at(i).gap.contains(u'.'); --i) {
        if (m_context.isMentioned(i - 1, Topic::Email)) {
            while (i < first && words.has(List::Copulas, reading.at(i).text))
                ++i;
            return i;
        }
        const bool leads = m_context.isConnector(i - 1) || words.has(List::States, reading.at(i - 1).text)
            || words.has(List::Ends, reading.at(i - 1).text);
        if (reading.endsBefore(i) || reading.at(i).gap.contains(u','))
            break;
        if (plain == i && !leads)
            plain = i - 1;
    }
    return marked ? plain : first;
}

/// The token with which the host ends.
qsizetype EmailRecogniser::hostEnd(qsizetype first, bool *dotted) const
{
    const Reading &reading = m_context.reading();
    qsizetype last = first;
    *dotted = false;
    for (qsizetype parts = 0; last + 1 < reading.count() && parts < mostParts; ++parts) {
        const QString &gap = reading.gapAfter(last);
        const bool known = hostEnds.contains(reading.at(last + 1).text);
        if (isTight(gap) && !gap.contains(u'\'')) {
            *dotted = *dotted || gap.contains(u'.');
            last += 1;
        } else if (isSpacedDot(gap) && (known || gap.startsWith(u' '))) {
            *dotted = true;
            last += 1;
        } else if (gap == u"," && known) { // a slip
            *dotted = true;
            last += 1;
        } else if (last + 2 < reading.count() && isDot(last + 1)) {
            *dotted = true;
            last += 2;
        } else {
            break;
        }
    }
    return last;
}

/// True for the mailbox of an office: named for what it does, or for no person at an authority.
bool EmailRecogniser::isPublic(qsizetype first, qsizetype nameLast, qsizetype last) const
{
    const Reading &reading = m_context.reading();
    QStringList parts;
    for (qsizetype i = first; i <= last; ++i) {
        if (i <= nameLast || !isDot(i))
            parts += reading.at(i).text;
    }
    const qsizetype end = parts.size() - 1;
    const auto part = [&](qsizetype i) {
        return parts.value(i);
    };
    const bool authority = (part(end) == u"uk" || part(end) == u"wales" || part(end) == u"scot")
        && (part(end - 1) == u"gov" || part(end - 1) == u"nhs" || part(end - 1) == u"police"
            || part(end - 1) == u"parliament");
    bool office = false;
    for (qsizetype i = first; i <= nameLast; ++i)
        office = office || m_context.words().has(List::Offices, reading.at(i).text);
    const bool personal = nameLast > first && !office;
    const bool organisation = part(end) == u"org" || part(end - 1) == u"org" || part(end - 1) == u"ac"
        || part(end) == u"cymru" || part(end) == u"wales";
    return (authority && !personal) || (office && (organisation || authority));
}

void EmailRecogniser::judge(qsizetype nameLast, qsizetype hostFirst, bool written)
{
    const Reading &reading = m_context.reading();
    if (!written && m_context.words().has(List::Fillers, reading.at(hostFirst).text))
        return; // "at the point in"
    bool dotted = false;
    const qsizetype last = hostEnd(hostFirst, &dotted);
    qsizetype first = nameStart(nameLast);
    const QString &gap = reading.at(hostFirst).gap;
    const bool bracketed = gap.contains(u')') || gap.contains(u']') || gap.contains(u'}');
    const bool tight = written && !gap.contains(u' ');
    const bool provider = last == hostFirst && providers.contains(reading.at(last).text)
        && (first < nameLast || reading.at(nameLast).kind == Token::Kind::Mixed); // "sam.lee at gmail"
    if (!dotted && !provider && !(tight && reading.at(hostFirst).text.size() > 3))
        return;
    if (!written && !bracketed && !provider && !hostEnds.contains(reading.at(last).text))
        return;
    if (isPublic(first, nameLast, last))
        return;
    if (!written)
        first = wordsBefore(first, nameLast);
    const TextSpan span = reading.span(first, last);
    m_findings += PiiFinding{PiiKind::Email, span.start, span.end - span.start};
}

} // namespace alongside
