// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/LinkedRecogniser.h"

#include "pii/Checksums.h"
#include "pii/DigitShape.h"

namespace alongside {

namespace {

constexpr qsizetype mostWords = 5; ///< Between two parts.
constexpr qsizetype mostParts = 8;
constexpr int nearEnough = 9;
constexpr int nearCode = 2;

using List = Vocabulary::List;

} // namespace

LinkedRecogniser::LinkedRecogniser(const Context &context)
    : m_context(context)
{
}

QList<PiiFinding> LinkedRecogniser::find()
{
    const QList<DigitRun> &runs = m_context.runs();
    for (qsizetype first = 0; first < runs.size(); ++first) {
        for (qsizetype last = first + 1;
             last < runs.size() && last - first < mostParts && areLinked(runs.at(last - 1), runs.at(last));
             ++last)
            judge(first, last);
    }
    return m_findings;
}

bool LinkedRecogniser::areLinked(const DigitRun &one, const DigitRun &next) const
{
    const Reading &reading = m_context.reading();
    if (next.firstToken() - one.lastToken() > mostWords + 1)
        return false;
    for (qsizetype i = one.lastToken() + 1; i < next.firstToken(); ++i) {
        const QString &word = reading.at(i).text;
        if (!m_context.words().has(List::Links, word) && !m_context.words().has(List::And, word)
            && !m_context.words().has(List::Dashes, word) && !m_context.isConnector(i))
            return false;
    }
    return true;
}

void LinkedRecogniser::judge(qsizetype first, qsizetype last)
{
    QList<DigitGroup> groups;
    for (qsizetype i = first; i <= last; ++i)
        groups += m_context.runs().at(i).groups();
    const DigitRun run(groups);
    const auto isNear = [&](Topic topic) {
        return m_context.isNear(topic, run.firstToken(), run.lastToken(), nearEnough);
    };
    const auto add = [&](PiiKind kind) {
        const TextSpan span = run.span();
        m_findings += PiiFinding{kind, span.start, span.end - span.start};
    };
    const qsizetype n = run.count();
    if (n >= 15 && digit_shape::isCard(run) && (n == 16 || isNear(Topic::Card)))
        add(PiiKind::Card);
    else if (passesNhs(run.digits()) && isNear(Topic::NhsNumber))
        add(PiiKind::NhsNumber);
    else if (n == 10 && isNear(Topic::Utr))
        add(PiiKind::Utr);
    else if (n == 8 && isNear(Topic::AccountNumber) && !isNear(Topic::Event))
        add(PiiKind::AccountNumber);
    else if (n == 6 && m_context.isNear(Topic::Code, run.firstToken(), run.lastToken(), nearCode))
        add(PiiKind::OneTimeCode);
    else if (n == 11 && isNear(Topic::Telephone) && digit_shape::isTelephone(run, false))
        add(PiiKind::Telephone);
}

} // namespace alongside
