// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/AnswerWords.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype mostOfName = 8;
constexpr qsizetype longestOffice = 4; ///< Letters of "HMRC".
constexpr qsizetype longestNumber = 4; ///< Digits in a name, such as that of a school.
constexpr qsizetype leastAlone = 6; ///< Letters of a word that is an answer with nothing said of it.
constexpr qsizetype mostAlone = 3;
constexpr qsizetype mostTail = 2; ///< Small words that end a name: "Jasper the cat".

using List = Vocabulary::List;

/// What a name may be, although it means something else elsewhere.
bool mayBeNamed(Topic topic)
{
    return topic == Topic::Public || topic == Topic::Somebody || topic == Topic::Family
        || topic == Topic::Event;
}

bool asks(const QString &gap)
{
    return gap.contains(u'?') || gap.contains(u'\u061f');
}

} // namespace

AnswerWords::AnswerWords(const Context &context)
    : m_context(context)
    , m_reading(context.reading())
{
    for (const Mention &mention : context.words().apart(m_reading)) {
        if (mention.topic == Topic::Question || mention.topic == Topic::Asked
            || mention.topic == Topic::AskedToo)
            m_questions += mention;
    }
    const QString &note = m_reading.note();
    m_small = std::any_of(note.begin(), note.end(), [](QChar c) { return c.isLower(); });
}

/// True where a gap says by itself that something follows.
bool AnswerWords::announces(const QString &gap)
{
    return gap.contains(u':') || gap.contains(u'=') || gap.contains(u"->") || gap.contains(u" - ")
        || gap.contains(u"..") || gap.contains(u'\u2026') || gap.contains(u'"') || gap.contains(u'\u2013')
        || gap.contains(u'\u2014') || asks(gap);
}

/// The end of words with capitals, small ones among them: "St Mary's of the Angels 2".
qsizetype AnswerWords::lastOfName(qsizetype first) const
{
    qsizetype last = first;
    const auto isPart = [&](qsizetype i) {
        return i < m_reading.count() && !isPause(i)
            && (isCapital(i) || (i > first && m_reading.at(i).gap == u"-")
                || (m_reading.at(i).kind == Token::Kind::Number
                    && m_reading.at(i).text.size() <= longestNumber));
    };
    while (last - first < mostOfName) {
        const qsizetype next = last + 1;
        if (isPart(next))
            last = next;
        else if (next < m_reading.count() && !isPause(next) && isIn(List::Particles, next)
            && isPart(next + 1))
            last = next + 1;
        else
            break;
    }
    const qsizetype next = last + 1; // "Moti badshah", "Jasper the cat"
    for (qsizetype i = next; i < m_reading.count() && i < next + mostTail && !isPause(i); ++i) {
        if (!isPlain(i) && !isIn(List::Particles, i))
            break;
        if (isPlain(i) && isPause(i + 1))
            return i;
    }
    return last;
}

/// The end of a few words up to a pause or to what follows an answer; before the first where they are none.
qsizetype AnswerWords::lastOfWords(qsizetype first) const
{
    qsizetype last = first - 1;
    while (last + 1 < m_reading.count() && (last < first || !isPause(last + 1)) && isPlain(last + 1))
        ++last;
    // a name may be written as "on" is, such as Ali in Arabic
    if (last >= first && !hasCase(first) && last + 1 < m_reading.count() && isPause(last + 2)
        && !isPause(last + 1) && m_context.isConnector(last + 1) && !isIn(List::Copulas, last + 1))
        ++last;
    if (last < first || last - first >= mostWords)
        return first - 1;
    const qsizetype next = last + 1;
    if (asks(m_reading.gapAfter(last)))
        return first - 1; // "is it obligatory?"
    const bool ends = isPause(next) || isIn(List::Ends, next) || isIn(List::And, next) || isLead(next);
    return ends ? last : first - 1;
}

/// A word, or two where there are no capitals, that end a note without a question mark.
qsizetype AnswerWords::lastAlone(qsizetype first) const
{
    const qsizetype last = lastOfWords(first);
    const bool ends = last + 1 == m_reading.count() && !asks(m_reading.gapAfter(last));
    const bool fits = hasCase(first) ? last == first && m_reading.at(first).text.size() >= leastAlone
                                     : last - first < mostAlone;
    return last >= first && ends && fits ? last : first - 1;
}

/// True for "I put" where it follows what was put.
bool AnswerWords::isAnsweredAfter(qsizetype token) const
{
    for (qsizetype i = token; i < m_reading.count() && i < token + 3 && !isPause(i); ++i) {
        if (isIn(List::Answers, i) || isIn(List::Copulas, i))
            return true;
        if (!m_context.isConnector(i))
            return false;
    }
    return false;
}

/// True for a word that begins with a capital and is no office, day or month. strict: something says that it
/// is an answer, so that it may be anything.
bool AnswerWords::isName(qsizetype token, bool strict) const
{
    if (!m_small || !isCapital(token) || isQuestion(token))
        return false;
    const Token &word = m_reading.at(token);
    if (word.text.size() == 1 || (word.shouted && word.text.size() <= longestOffice))
        return false;
    const bool starts = token == 0 || m_reading.endsBefore(token);
    const bool common = isIn(List::Ends, token) || isLead(token);
    const QString written = m_reading.note().mid(word.span().start, 2); // "I've"
    const bool shortened = written.startsWith(u'I') && !written.back().isLetter();
    const bool titled = strict && !starts && !isPause(token + 1) && isCapital(token + 1)
        && !isIn(List::States, token + 1); // "Pan" is also "when" in Welsh
    if (shortened || (isIn(List::States, token) && !titled) || (common && (starts || !strict)))
        return false;
    const auto &mentions = m_context.mentions();
    if (isIn(List::Brands, token))
        return false;
    const bool known = isIn(List::Months, token)
        || std::any_of(mentions.begin(), mentions.end(),
            [token](const Mention &mention) { return mention.first <= token && token <= mention.last; });
    return strict ? !(known && starts && !announces(word.gap)) : !known;
}

/// True for a word that means nothing else here.
bool AnswerWords::isPlain(qsizetype token) const
{
    const Token &word = m_reading.at(token);
    const bool number = word.kind == Token::Kind::Number && word.text.size() > longestNumber;
    const auto &mentions = m_context.mentions();
    return !number && word.text.size() > 1 && !isLead(token) && !isQuestion(token)
        && !isIn(List::States, token) && !isIn(List::Ends, token) && !isIn(List::Amounts, token)
        && std::none_of(mentions.begin(), mentions.end(), [token](const Mention &mention) {
               return mention.first <= token && token <= mention.last && !mayBeNamed(mention.topic);
           });
}

bool AnswerWords::isVerb(qsizetype token) const
{
    return isIn(List::Answers, token) || isIn(List::Givers, token);
}

bool AnswerWords::isBetween(qsizetype token) const
{
    return isIn(List::States, token) && token > 0 && !isPause(token) && isLead(token - 1);
}

bool AnswerWords::isSomebody(qsizetype token) const
{
    return m_context.isMentioned(token, Topic::Somebody);
}

bool AnswerWords::isLead(qsizetype token) const
{
    return token < m_reading.count() && (m_context.isConnector(token) || isVerb(token));
}

bool AnswerWords::isQuestion(qsizetype token) const
{
    return std::any_of(m_questions.begin(), m_questions.end(),
        [token](const Mention &mention) { return mention.first <= token && token <= mention.last; });
}

/// True where something ends before a token.
bool AnswerWords::isPause(qsizetype token) const
{
    if (token >= m_reading.count())
        return true;
    const QString &gap = m_reading.at(token).gap;
    const bool shortened = gap.startsWith(u'.') && token > 0 && m_reading.at(token - 1).text.size() <= 2
        && isCapital(token - 1); // "St. Mary's"
    return !shortened
        && (m_reading.endsBefore(token) || announces(gap) || gap.contains(u',') || gap.contains(u'(')
            || gap.contains(u')') || gap.contains(u'/') || gap.contains(u'\u060c') || gap.contains(u'\u0964')
            || gap.contains(u'\u06d4') || gap.contains(u'\u061f'));
}

bool AnswerWords::isCapital(qsizetype token) const
{
    const Token &word = m_reading.at(token);
    return word.kind != Token::Kind::Number && m_reading.note().at(word.span().start).isUpper();
}

bool AnswerWords::hasCase(qsizetype token) const
{
    const QChar first = m_reading.note().at(m_reading.at(token).span().start);
    return first.isUpper() || first.isLower() || first.isDigit();
}

bool AnswerWords::isIn(WordList list, qsizetype token) const
{
    return token < m_reading.count() && m_context.words().has(list, m_reading.at(token).text);
}

} // namespace alongside
