// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/QuestionLabels.h"

#include <algorithm>

namespace alongside {

namespace {

/// A longer label of something to fill in is a text that mentions many things.
constexpr qsizetype mostWords = 40;

bool isChoice(QuestionKind kind)
{
    return kind == QuestionKind::Radios || kind == QuestionKind::Checkboxes;
}

/// The one position that all spans have, -1 for none, -2 for several.
int onlyOne(const QList<PhraseIndex::Span> &spans)
{
    int only = -1;
    for (const PhraseIndex::Span &span : spans) {
        if (only >= 0 && span.id != only)
            return -2;
        only = span.id;
    }
    return only;
}

} // namespace

void QuestionLabels::addGlue(const QStringList &words)
{
    for (const QString &word : words)
        m_glue += foldedWords(word).value(0);
}

/// All words where there is nothing but glue.
QString QuestionLabels::core(const QStringList &words) const
{
    QStringList rest;
    for (const QString &word : words) {
        if (!m_glue.contains(word))
            rest += word;
    }
    return (rest.isEmpty() ? words : rest).join(u' ');
}

bool QuestionLabels::addLabel(int position, const QString &pattern)
{
    if (!pattern.startsWith(u'='))
        return m_labels.add(position, pattern);
    const QString whole = core(foldedWords(pattern));
    if (whole.isEmpty() || pattern.contains(u'*'))
        return false;
    m_wholes[whole] += position;
    return m_parts.add(position, whole);
}

bool QuestionLabels::addVague(const QString &label)
{
    m_vague += core(foldedWords(label));
    return !m_vague.contains(QString());
}

bool QuestionLabels::fits(int position, const Asked &asked) const
{
    const QList<QuestionKind> &kinds = m_traits[position].kinds;
    const bool isKind = kinds.isEmpty() || kinds.contains(asked.kind);
    return isKind && std::none_of(asked.nots.begin(), asked.nots.end(), [&](const PhraseIndex::Span &span) {
        return span.id == position;
    });
}

/// What the label may mean, without what stands inside of something longer.
QList<PhraseIndex::Span> QuestionLabels::inLabel(const Asked &asked) const
{
    QList<PhraseIndex::Span> all;
    for (const PhraseIndex::Span &span : m_labels.find(asked.label)) {
        if (fits(span.id, asked))
            all += span;
    }
    for (const int position : m_wholes.value(core(asked.label))) {
        if (fits(position, asked))
            all += PhraseIndex::Span{position, 0, asked.label.size()};
    }
    QList<PhraseIndex::Span> outer;
    for (const PhraseIndex::Span &span : all) {
        const bool isInside = std::any_of(all.begin(), all.end(), [&](const PhraseIndex::Span &other) {
            const bool isLonger = other.holds(span) && other.size() > span.size();
            return other.id != span.id && (isLonger || (m_traits[span.id].last && !m_traits[other.id].last));
        });
        if (!isInside)
            outer += span;
    }
    return outer;
}

int QuestionLabels::byField(const Asked &asked) const
{
    for (int i = 0; !asked.autocomplete.isEmpty() && i < m_traits.size(); ++i) {
        if (m_traits[i].autocomplete.contains(asked.autocomplete) && fits(i, asked))
            return i;
    }
    return -1;
}

int QuestionLabels::byHint(const Asked &asked) const
{
    QList<PhraseIndex::Span> spans;
    for (const PhraseIndex::Span &span : m_hints.find(asked.label + asked.hint + asked.heading)) {
        if (fits(span.id, asked))
            spans += span;
    }
    return onlyOne(spans);
}

/// A vague label is told by its field, then by its hint; any other by its own words first, for pages that
/// mark the name on an account as "name".
PhraseIndex::Span QuestionLabels::best(const Asked &asked) const
{
    const int field = byField(asked);
    if (asked.vague && field >= 0)
        return {field};
    const int hint = byHint(asked);
    if (asked.vague && hint >= 0)
        return {hint};
    const QList<PhraseIndex::Span> spans = inLabel(asked);
    if (spans.isEmpty())
        return {field};
    const int one = onlyOne(spans);
    const auto found = std::find_if(spans.begin(), spans.end(), [&](const PhraseIndex::Span &span) {
        return span.id == one || (one < 0 && span.id == (field >= 0 ? field : hint));
    });
    return found == spans.end() ? PhraseIndex::Span() : *found;
}

/// True when the label has the words of the question and others that nobody knows here: "Name on the fuel
/// bill".
bool QuestionLabels::saysMore(const Asked &asked, int position) const
{
    const auto parts = m_parts.find(asked.label);
    return std::any_of(parts.begin(), parts.end(), [&](const PhraseIndex::Span &part) {
        const bool isStart = std::all_of(asked.label.begin(), asked.label.begin() + part.from,
            [&](const QString &word) { return m_glue.contains(word); });
        const bool isEnd = std::all_of(asked.label.begin() + part.to, asked.label.end(),
            [&](const QString &word) { return m_glue.contains(word); });
        return part.id == position && !(isStart && isEnd);
    });
}

bool QuestionLabels::isAboutOthers(const Asked &asked, const PhraseIndex::Span &found) const
{
    // Without a place in the label it was told by its field, which some pages give to anybody's name.
    if (found.size() == 0 && saysMore(asked, found.id))
        return true;
    if (asked.vague && m_others.standsIn(asked.hint))
        return true;
    bool namesItself = false;
    for (const PhraseIndex::Span &other : m_others.find(asked.label)) {
        if (!found.holds(other))
            return true;
        namesItself = true;
    }
    return !namesItself && m_elsewhere.standsIn(asked.heading);
}

int QuestionLabels::find(const PageQuestion &question, const PageText &heading) const
{
    const QStringList label = foldedWords(question.label.forScreen());
    if (label.size() > mostWords && !isChoice(question.kind))
        return -1;
    Asked asked{label, foldedWords(question.hint.forScreen()), foldedWords(heading.forScreen()),
        question.kind, question.autocomplete, label.isEmpty() || m_vague.contains(core(label)),
        m_nots.find(label)};
    if (asked.heading == label)
        asked.heading.clear();
    const PhraseIndex::Span found = best(asked);
    const bool isKnown = found.id >= 0 && (m_traits[found.id].anybody || !isAboutOthers(asked, found));
    return isKnown ? found.id : -1;
}

} // namespace alongside
