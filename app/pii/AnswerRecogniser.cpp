// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/AnswerRecogniser.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

constexpr qsizetype furthest = 16; ///< Words from the question to its answer.
constexpr qsizetype mostOfName = 8;
constexpr qsizetype nearAnswer = 3; ///< Words from "answer" to "security question".
constexpr qsizetype longestJoint = 3; ///< Letters of "or".
constexpr int mostEnds = 2; ///< Of sentences between the two.

using List = Vocabulary::List;

} // namespace

AnswerRecogniser::AnswerRecogniser(const Context &context)
    : m_context(context)
    , m_reading(context.reading())
    , m_words(context)
{
}

QList<PiiFinding> AnswerRecogniser::find()
{
    const QList<Mention> &questions = m_words.questions();
    bool asked = std::any_of(questions.begin(), questions.end(),
        [](const Mention &mention) { return mention.topic != Topic::AskedToo; });
    for (qsizetype i = 0; i < m_reading.count(); ++i)
        asked = asked || m_words.isIn(List::Answers, i);
    for (const Mention &question : questions) {
        if (question.topic == Topic::AskedToo && !asked)
            continue;
        if (!findAfter(question) && !findBefore(question))
            findToldBefore(question);
    }
    findEchoes();
    QList<PiiFinding> findings;
    for (const Mention &answer : std::as_const(m_answers)) {
        const TextSpan span = m_reading.span(answer.first, answer.last);
        findings += PiiFinding{PiiKind::Password, span.start, span.end - span.start};
    }
    return findings;
}

/// "first pet was Rex", "for the first pet I put Rex", "first pet: Rex"
bool AnswerRecogniser::findAfter(const Mention &question)
{
    Lead lead = isOfAnswer(question) ? Lead::Loose : Lead::None;
    bool direct = true;
    bool found = false;
    int ends = 0;
    const qsizetype end = qMin(m_reading.count(), question.last + 1 + furthest);
    for (qsizetype i = question.last + 1; i < end; ++i) {
        ends += m_reading.endsBefore(i) ? 1 : 0;
        if (ends > mostEnds)
            break;
        if (AnswerWords::announces(m_reading.at(i).gap) && (direct || lead != Lead::None))
            lead = Lead::Told;
        if (m_words.isQuestion(i)) {
            lead = Lead::None;
            continue;
        }
        const bool whose = direct && isOfSomebody(i);
        const bool verb = m_words.isVerb(i);
        if (!whose && !m_words.isName(i, true) && (verb || m_words.isIn(List::Copulas, i))) {
            lead = verb || direct || lead == Lead::Told ? Lead::Told : Lead::Loose;
            continue;
        }
        const bool name = m_words.isName(i, true);
        if ((whose && (!name || lead == Lead::None)) || (m_context.isConnector(i) && !name))
            continue;
        const qsizetype taken = take(question, i, lead, direct);
        found = found || taken >= i;
        if (taken >= i && isOneMore(taken + 1)) {
            lead = Lead::Told;
            i = taken;
            continue;
        }
        lead = lead == Lead::Told && taken < i ? Lead::Loose : Lead::None;
        direct = false;
        i = qMax(i, taken);
    }
    return found;
}

/// True in "the answer to my security question".
bool AnswerRecogniser::isOfAnswer(const Mention &question) const
{
    for (qsizetype i = question.first - 1; i >= 0 && question.first - i <= nearAnswer; --i) {
        if (m_words.isIn(List::Answers, i))
            return true;
    }
    return false;
}

/// True for "of mother" and for "mother" where it is no answer itself.
bool AnswerRecogniser::isOfSomebody(qsizetype token) const
{
    if (m_words.isIn(List::Of, token) && token + 1 < m_reading.count())
        return m_words.isSomebody(token + 1)
            || (token + 2 < m_reading.count() && m_context.isConnector(token + 1)
                && m_words.isSomebody(token + 2));
    if (m_words.isVerb(token) && !m_words.isPause(token + 1))
        return false; // "mam" is "mother" in Welsh and "I have" in Polish
    return m_words.isSomebody(token) && (m_words.hasCase(token) || !m_words.isAnsweredAfter(token + 1));
}

/// True in "or Rex": a name that follows one.
bool AnswerRecogniser::isOneMore(qsizetype token) const
{
    const bool joins = m_words.isIn(List::And, token)
        || (m_words.isIn(List::States, token) && m_reading.at(token).text.size() <= longestJoint);
    return joins && token + 1 < m_reading.count() && m_words.isName(token + 1, true);
}

/// "Rex was my first pet", and the same where verbs come last
bool AnswerRecogniser::findBefore(const Mention &question)
{
    bool led = question.topic == Topic::Asked && m_words.isIn(List::Copulas, question.last + 1);
    qsizetype last = question.first - 1;
    for (; last >= 0 && !m_reading.endsBefore(last + 1); --last) {
        const bool lead = m_words.isIn(List::Copulas, last) || m_words.isVerb(last);
        if (m_words.isName(last, false) || m_words.isQuestion(last)
            || !(lead || m_words.isLead(last) || m_words.isIn(List::Particles, last)
                || m_words.isIn(List::As, last) || m_words.isBetween(last)))
            break;
        led = led || lead || m_words.isIn(List::As, last); // "Rex for first pet"
    }
    if (led && last >= 0 && m_reading.endsBefore(last + 1))
        return findInSentence(last);
    if (last < 0 || m_reading.endsBefore(last + 1) || m_words.isQuestion(last))
        return false;
    if (!m_words.hasCase(last))
        return findWordsBefore(question, last, led);
    // "rex is the answer to my security question"
    const bool begins = last == 0 && question.topic == Topic::Question && m_words.isIn(List::Copulas, 1);
    if (begins && m_words.isPlain(last))
        return add(last, last);
    if (!m_words.isName(last, false))
        return false;
    qsizetype first = last;
    while (first > 0 && !m_reading.endsBefore(first) && last - first < mostOfName
        && (m_words.isName(first - 1, false) || m_reading.at(first).gap == u"-"
            || (first > 1 && m_words.isIn(List::Particles, first - 1) && m_words.isName(first - 2, false))))
        --first;
    led = led || !m_words.hasCase(question.first)
        || (first > 0 && (m_words.isVerb(first - 1) || m_words.isIn(List::Copulas, first - 1)));
    return led && add(first, last);
}

/// "is Rexford right? it's my mother's maiden name": the only name in the sentence before
bool AnswerRecogniser::findInSentence(qsizetype last)
{
    Mention name{Topic::Question, last + 1, last};
    for (qsizetype i = last; i >= 0; --i) {
        const bool apart = name.first <= last && i + 1 < name.first;
        if (m_words.isQuestion(i) || (apart && m_words.isName(i, false)))
            return false;
        if (m_words.isName(i, false)) {
            name.last = name.first > last ? i : name.last;
            name.first = i;
        }
        if (m_reading.endsBefore(i))
            break;
    }
    return name.first <= last && add(name.first, name.last);
}

/// The same in scripts without capitals: the words from a pause or a verb on.
bool AnswerRecogniser::findWordsBefore(const Mention &question, qsizetype last, bool led)
{
    qsizetype first = last + 1;
    while (first > 0 && m_words.isPlain(first - 1) && last - first + 1 < AnswerWords::mostWords
        && (first > last || !m_words.isPause(first)))
        --first;
    const bool told = first > 0 && (m_words.isVerb(first - 1) || m_words.isIn(List::Copulas, first - 1));
    const bool whole = first == 0 || m_words.isPause(first) || m_words.isLead(first - 1);
    const bool near = question.first - last <= AnswerWords::mostWords;
    return near && first <= last && whole && (led || told) && add(first, last);
}

/// "I put rex for first pet"
bool AnswerRecogniser::findToldBefore(const Mention &question)
{
    const qsizetype start = qMax<qsizetype>(0, question.first - furthest);
    for (qsizetype i = question.first - 1; i >= start && !m_reading.endsBefore(i + 1); --i) {
        if (!m_words.isVerb(i))
            continue;
        qsizetype first = i + 1;
        while (first < question.first && (m_words.isLead(first) || m_words.isIn(List::As, first))
            && !m_words.isName(first, true))
            ++first;
        if (first >= question.first)
            continue;
        const bool name = m_words.isName(first, true);
        qsizetype last = name ? m_words.lastOfName(first) : first - 1;
        while (!name && last + 1 < question.first && m_words.isPlain(last + 1))
            ++last;
        const bool leads = last + 1 < question.first && m_words.isIn(List::As, last + 1);
        const bool words = last >= first && last - first < AnswerWords::mostWords && leads;
        if (last >= question.first || !(name || words))
            continue;
        if (name && isOneMore(last + 1))
            add(last + 2, m_words.lastOfName(last + 2));
        return add(first, last);
    }
    return false;
}

/// The same answer, written once more.
void AnswerRecogniser::findEchoes()
{
    const QList<Mention> answers = m_answers;
    for (const Mention &answer : answers) {
        const qsizetype count = answer.last - answer.first + 1;
        for (qsizetype i = 0; i + count <= m_reading.count(); ++i) {
            bool same = i != answer.first;
            for (qsizetype at = 0; at < count && same; ++at)
                same = m_reading.at(i + at).text == m_reading.at(answer.first + at).text;
            if (same)
                add(i, i + count - 1);
        }
    }
}

/// Takes what begins at a token, where it looks like an answer; says where it ends, or -1.
qsizetype AnswerRecogniser::take(const Mention &question, qsizetype first, Lead lead, bool direct)
{
    const bool told = lead == Lead::Told;
    if (m_words.isName(first, told || (direct && question.topic == Topic::Asked))) {
        const qsizetype last = m_words.lastOfName(first);
        const bool starts = m_reading.endsBefore(first) && !AnswerWords::announces(m_reading.at(first).gap);
        if (lead == Lead::None && !direct && !m_words.isAnsweredAfter(last + 1))
            return -1;
        if (starts && !m_words.isPause(last + 1) && !m_words.isLead(last + 1))
            return -1;
        const bool part = first > question.last + 1 && m_words.isIn(List::Particles, first - 1); // "de Souza"
        return add(part ? first - 1 : first, last), last;
    }
    const qsizetype last = m_words.lastOfWords(first);
    qsizetype start = first; // ": my old mini"
    while (start > question.last + 1 && m_context.isConnector(start - 1) && !m_words.isPause(start))
        --start;
    if (told)
        return last >= first && add(m_words.isPause(start) ? start : first, last) ? last : -1;
    if (direct && last >= first && !m_words.hasCase(first) && m_words.isAnsweredAfter(last + 1))
        return add(first, last), last;
    const qsizetype alone = m_words.lastAlone(first);
    const Topic most = m_words.hasCase(first) ? Topic::Question : Topic::Asked;
    const bool brief = question.first == 0 && question.topic == Topic::Asked; // "first pet buttons"
    const bool beside = first == question.last + 1
        && (brief || question.topic == most || (!m_words.hasCase(first) && lead != Lead::None));
    return direct && beside && alone >= first && add(first, alone) ? alone : -1;
}

bool AnswerRecogniser::add(qsizetype first, qsizetype last)
{
    m_answers += Mention{Topic::Question, first, last};
    return true;
}

} // namespace alongside
