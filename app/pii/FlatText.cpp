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

FlatText::FlatText(const Context &context, Way way)
    : m_asSaid(way == Way::AsSaid)
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
            pass(); // a said dash is a joint
            continue;
        }
        const qsizetype last = way == Way::AsSaid ? addSaid(context, i) : -1;
        if (last >= i)
            i = last;
        else
            addToken(context, i);
    }
    if (reading.count() > 0)
        add(u'#', reading.tokens().last().spans.last(), reading.count() - 1);
}

/// The word before the sign that was added last is passed over.
void FlatText::pass()
{
    m_text.chop(1);
    m_spans.removeLast();
    m_tokens.removeLast();
}

void FlatText::addToken(const Context &context, qsizetype i)
{
    const Token &token = context.reading().at(i);
    for (qsizetype c = 0; c < token.text.size(); ++c) {
        const QChar written = context.reading().note().at(token.spans.at(c).start);
        const QChar own = latinTwin(written.unicode());
        const QChar twin = own.isNull() ? QChar(latinTwin(written.toUpper().unicode())) : own;
        add(twin.isNull() ? token.text.at(c).toUpper() : twin, token.spans.at(c), i);
    }
}

/// A letter that is named, with its word, or a word between parts. Returns the last token of it, -1 when
/// the token i is neither.
qsizetype FlatText::addSaid(const Context &context, qsizetype i)
{
    using List = Vocabulary::List;
    const Reading &reading = context.reading();
    const Vocabulary &words = context.words();
    const Token &token = reading.at(i);
    const auto text = [&](qsizetype at) {
        return at < reading.count() && !reading.endsBefore(at) ? reading.at(at).text : QString();
    };
    const bool twice = words.repeats(token.text) == 2;
    const bool doubleYou = twice && (text(i + 1) == u"you" || text(i + 1) == u"u");
    const qsizetype at = twice && !doubleYou ? i + 1 : i;
    const QString name = text(at);
    QChar letter = doubleYou                        ? QChar(u'W')
        : name.size() == 1 && name.at(0).isLetter() ? name.at(0).toUpper()
                                                    : words.letter(name);
    if (letter.isNull()) {
        const bool link = token.kind == Token::Kind::Word && token.text.size() > 1
            && (words.has(List::Links, token.text) || words.has(List::And, token.text));
        if (link)
            pass();
        return link ? i : -1;
    }
    if (const QChar twin = latinTwin(letter.unicode()); !twin.isNull())
        letter = twin;
    qsizetype last = doubleYou ? i + 1 : at;
    qsizetype word = last + 1;
    while (word < last + 3 && words.has(List::As, text(word)))
        ++word;
    if (text(word).size() > 2 && text(word).at(0).toUpper() == letter
        && (word > last + 1 || words.letter(text(word)) == letter))
        last = word;
    for (int times = 0; times < (at > i ? 2 : 1); ++times)
        add(letter, reading.span(i, last), i);
    return last;
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
