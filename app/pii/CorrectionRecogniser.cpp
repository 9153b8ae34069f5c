// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/CorrectionRecogniser.h"

namespace alongside {

namespace {

constexpr qsizetype furthestWord = 2; ///< Of a word that puts right, after the number.
constexpr qsizetype furthestPart = 7; ///< Of the right digits, after that word.
constexpr qsizetype mostEnding = 4; ///< Words after them: "at the end".

using List = Vocabulary::List;

} // namespace

CorrectionRecogniser::CorrectionRecogniser(const Context &context)
    : m_context(context)
{
}

QList<PiiFinding> CorrectionRecogniser::with(const QList<PiiFinding> &findings) const
{
    QList<PiiFinding> all = findings;
    for (const PiiFinding &finding : findings) {
        const qsizetype first = m_context.reading().tokenAt(finding.end());
        const qsizetype last = correctedTo(first);
        if (last < first)
            continue;
        const TextSpan span = m_context.reading().span(first, last);
        all += PiiFinding{finding.kind, finding.start, span.end - finding.start};
    }
    return all;
}

/// The last token of what puts right the number before a token; less than the token when nothing does.
qsizetype CorrectionRecogniser::correctedTo(qsizetype token) const
{
    const Reading &reading = m_context.reading();
    qsizetype last = token - 1;
    for (qsizetype next = token; next < reading.count();) {
        qsizetype word = next;
        while (word < reading.count() && word <= next + furthestWord
            && !m_context.words().has(List::Corrections, reading.at(word).text))
            ++word;
        if (word >= reading.count() || word > next + furthestWord)
            break;
        qsizetype part = word + 1;
        while (part < reading.count() && part <= word + furthestPart && partAt(part) < part)
            ++part;
        if (part >= reading.count() || part > word + furthestPart)
            break;
        last = partAt(part);
        next = last + 1;
        qsizetype ending = last + 1;
        while (ending < reading.count() && ending <= last + mostEnding && !reading.endsBefore(ending)
            && m_context.words().has(List::Links, reading.at(ending).text))
            ++ending;
        last = ending - 1;
        next = ending;
    }
    return last;
}

/// The last token of digits, or of letters and digits, that begin here; less than it when there are none.
qsizetype CorrectionRecogniser::partAt(qsizetype token) const
{
    for (const DigitRun &run : m_context.runs()) {
        if (token < run.firstToken() || token > run.lastToken())
            continue;
        const bool counted = run.lastToken() + 1 < m_context.reading().count()
            && m_context.words().has(List::Amounts, m_context.reading().at(run.lastToken() + 1).text);
        return counted ? token - 1 : run.lastToken();
    }
    const Token &part = m_context.reading().at(token);
    const bool ends = token + 1 >= m_context.reading().count() || m_context.reading().endsBefore(token + 1);
    const bool placed = !ends && m_context.words().has(List::Links, m_context.reading().at(token + 1).text);
    const bool letter = part.text.size() == 1 && part.text.at(0).isLetter()
        && (ends || placed || part.shouted) && part.text.at(0).script() == QChar::Script_Latin;
    return part.kind == Token::Kind::Mixed || letter ? token : token - 1;
}

} // namespace alongside
