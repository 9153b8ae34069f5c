// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/AnswerRecogniser.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

constexpr qsizetype furthest = 16; ///< Words from the question to its answer.
constexpr qsizetype mostOfName = 8;
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
    const bool asked = std::any_of(questions.begin(), questions.end(),
        [](const Mention &mention) { return mention.topic == Topic::Question; });
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
    Lead lead = Lead::None;
    bool direct = true;
    int ends = 0;
    const qsizetype end = qMin(m_reading.count(), question.last + 1 + furthest);
    for (qsizetype i = question.last + 1; i < end; ++i) {
        ends += m_reading.endsBefore(i) ? 1 : 0;
        if (ends > mostEnds)
            return false;
        if (AnswerWords::announces(m_reading.at(i).gap) && (direct || lead != Lead::None))
            lead = Lead::Told;
        if (m_words.isQuestion(i)) {
            lead = Lead::None;
            continue;
        }
        const bool verb = m_words.isVerb(i);
        if (!m_words.isName(i, true) && (verb || m_words.isIn(List::Copulas, i))) {
            lead = verb || direct || lead == Lead::Told ? Lead::Told : Lead::Loose;
            continue;
        }
        const bool skipped = m_context.isConnector(i) || (direct && m_words.isSomebody(i));
        if (skipped && !m_words.isName(i, true))
            continue;
        if (take(question, i, lead, direct))
            return true;
        direct = false;
        lead = lead == Lead::Told ? Lead::Loose : Lead::None;
    }
    return false;
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
                || m_words.isIn(List::As, last)))
            break;
        led = led || lead;
    }
    if (last < 0 || m_reading.endsBefore(last + 1) || m_words.isQuestion(last))
        return false;
    if (!m_words.hasCase(last))
        return findWordsBefore(question, last, led);
    if (!m_words.isName(last, false))
        return false;
    qsizetype first = last;
    while (first > 0 && !m_reading.endsBefore(first) && last - first < mostOfName
        && (m_words.isName(first - 1, false)
            || (first > 1 && m_words.isIn(List::Particles, first - 1) && m_words.isName(first - 2, false))))
        --first;
    led = led || !m_words.hasCase(question.first)
        || (first > 0 && (m_words.isVerb(first - 1) || m_words.isIn(List::Copulas, first - 1)));
    return led && add(first, last);
}

/// The same in scripts without capitals: the words from a pause or a verb on.
bool AnswerRecogniser::findWordsBefore(const Mention &question, qsizetype last, bool led)
{
    qsizetype first = last + 1;
    while (first > 0 && m_words.isPlain(first - 1) && last - first + 1 < AnswerWords::mostWords
        && (first > last || !m_words.isPause(first)))
        --first;
    const bool told = first > 0 && m_words.isVerb(first - 1);
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
        while (first < question.first && m_words.isLead(first) && !m_words.isName(first, true))
            ++first;
        if (first >= question.first)
            continue;
        const bool name = m_words.isName(first, true);
        qsizetype last = name ? m_words.lastOfName(first) : first - 1;
        while (!name && last + 1 < question.first && m_words.isPlain(last + 1))
            ++last;
        const bool leads = last + 1 < question.first && m_words.isIn(List::As, last + 1);
        const bool words = last >= first && last - first < AnswerWords::mostWords && leads;
        if (last < question.first && (name || words))
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

/// Takes what begins at a token, where it looks like an answer.
bool AnswerRecogniser::take(const Mention &question, qsizetype first, Lead lead, bool direct)
{
    const bool told = lead == Lead::Told;
    if (m_words.isName(first, told || direct)) {
        const qsizetype last = m_words.lastOfName(first);
        const bool starts = m_reading.endsBefore(first) && !AnswerWords::announces(m_reading.at(first).gap);
        if (lead == Lead::None && !direct && !m_words.isAnsweredAfter(last + 1))
            return false;
        if (starts && !m_words.isPause(last + 1) && !m_words.isLead(last + 1))
            return false;
        return add(first, last);
    }
    const qsizetype last = m_words.lastOfWords(first);
    if (told)
        return last >= first && add(first, last);
    if (direct && last >= first && !m_words.hasCase(first) && m_words.isAnsweredAfter(last + 1))
        return add(first, last);
    const qsizetype alone = m_words.lastAlone(first);
    const Topic most = m_words.hasCase(first) ? Topic::Question : Topic::Asked;
    const bool beside = first == question.last + 1 && question.topic == most;
    return direct && beside && alone >= first && add(first, alone);
}

bool AnswerRecogniser::add(qsizetype first, qsizetype last)
{
    m_answers += Mention{Topic::Question, first, last};
    return true;
}

} // namespace alongside
