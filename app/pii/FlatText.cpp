// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/FlatText.h"

#include "pii/Folding.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype longestJoint = 5;

QChar sign(const QString &gap)
{
    static const QString marks = QStringLiteral(" \t\n.,-_/:()[]\"'*|\\~");
    const bool joins = gap.size() <= longestJoint
        && std::all_of(gap.begin(), gap.end(), [](QChar c) { return marks.contains(c); });
    return joins ? u'_' : u'#';
}

} // namespace

FlatText::FlatText(const Context &context)
{
    const Reading &reading = context.reading();
    QHash<qsizetype, DigitGroup> spoken;
    for (const DigitRun &run : context.runs()) {
        for (const DigitGroup &group : run.groups()) {
            if (group.spoken)
                spoken.insert(group.first, group);
        }
    }
    for (qsizetype i = 0; i < reading.count(); ++i) {
        const Token &token = reading.at(i);
        add(i == 0 ? QChar(u'#') : sign(token.gap), token.spans.first(), i);
        if (const auto group = spoken.constFind(i); group != spoken.constEnd()) {
            for (qsizetype d = 0; d < group->digits.size(); ++d)
                add(group->digits.at(d), group->spans.at(d), i);
            for (; i <= group->last; ++i)
                m_spoken += i;
            --i;
            continue;
        }
        if (context.words().has(Vocabulary::List::Dashes, token.text) && token.text.size() > 1) {
            m_text.chop(1); // a said dash is a joint
            m_spans.removeLast();
            m_tokens.removeLast();
            continue;
        }
        for (qsizetype c = 0; c < token.text.size(); ++c) {
            const QChar written = reading.note().at(token.spans.at(c).start);
            const QChar twin = latinTwin(written.unicode());
            add(twin.isNull() ? token.text.at(c).toUpper() : twin, token.spans.at(c), i);
        }
    }
    if (reading.count() > 0)
        add(u'#', reading.tokens().last().spans.last(), reading.count() - 1);
}

void FlatText::add(QChar c, const TextSpan &span, qsizetype token)
{
    m_text += c;
    m_spans += span;
    m_tokens += token;
}

TextSpan FlatText::span(qsizetype start, qsizetype length) const
{
    return joined(m_spans.at(start), m_spans.at(start + length - 1));
}

QString withDigitTwins(QStringView flat)
{
    QString digits;
    for (const QChar c : flat) {
        const QChar twin = digitTwin(c.unicode());
        digits += twin.isNull() ? c : twin;
    }
    return digits;
}

} // namespace alongside
