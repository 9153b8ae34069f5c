// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/Reading.h"

#include "pii/Folding.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// Written without spaces: each character is read as a word.
bool isOfHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// "isn't" and the Ukrainian "five" are one word.
bool isApostropheInside(QStringView rest)
{
    return rest.size() > 1 && rest.at(0) == u'\'' && rest.at(1).isLetter();
}

Token::Kind kindOf(const QString &text)
{
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits == 0 ? Token::Kind::Word : digits == text.size() ? Token::Kind::Number : Token::Kind::Mixed;
}

} // namespace

Reading::Reading(const QString &note)
    : m_note(note)
{
    QString all;
    QList<TextSpan> spans;
    for (qsizetype i = 0; i < note.size();) {
        const bool pair =
            note.at(i).isHighSurrogate() && i + 1 < note.size() && note.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(note.at(i), note.at(i + 1)) : note.at(i).unicode();
        const TextSpan span{i, i + (pair ? 2 : 1)};
        const QString folded = foldedCharacter(c);
        all += folded;
        spans.insert(spans.size(), folded.size(), span);
        i = span.end;
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!m_open.text.isEmpty() && isApostropheInside(QStringView(all).mid(i)))
            continue;
        take(all.mid(i, 1), spans.at(i), note.at(spans.at(i).start));
    }
    finish();
    m_end = m_open.gap;
}

void Reading::take(const QString &folded, const TextSpan &span, QChar written)
{
    if (!isPartOfWord(folded.at(0))) {
        finish();
        m_open.gap += folded;
        return;
    }
    if (!m_open.text.isEmpty() && (isOfHan(folded.at(0)) || isOfHan(m_open.text.back())))
        finish();
    if (m_open.text.isEmpty()) {
        m_open.capital = !written.isLower();
        m_open.shouted = true;
    }
    m_open.shouted = m_open.shouted && !written.isLower();
    m_open.text += folded;
    m_open.spans += span;
}

void Reading::finish()
{
    if (m_open.text.isEmpty())
        return;
    m_open.kind = kindOf(m_open.text);
    m_tokens += m_open;
    m_open = Token();
}

void Reading::part(qsizetype token, qsizetype at)
{
    Token &first = m_tokens[token];
    Token second = first;
    second.gap.clear();
    second.text = first.text.mid(at);
    second.spans = first.spans.mid(at);
    second.kind = kindOf(second.text);
    second.capital = !m_note.at(second.spans.first().start).isLower();
    const auto isSmall = [this](const TextSpan &span) {
        return m_note.at(span.start).isLower();
    };
    second.shouted = std::none_of(second.spans.begin(), second.spans.end(), isSmall);
    first.text.truncate(at);
    first.spans.remove(at, first.spans.size() - at);
    first.kind = kindOf(first.text);
    first.shouted = std::none_of(first.spans.begin(), first.spans.end(), isSmall);
    m_tokens.insert(token + 1, second);
}

const QString &Reading::gapAfter(qsizetype i) const
{
    return i + 1 < m_tokens.size() ? m_tokens.at(i + 1).gap : m_end;
}

bool Reading::endsBefore(qsizetype i) const
{
    const QString &gap = m_tokens.at(i).gap;
    for (qsizetype at = 0; at < gap.size(); ++at) {
        const QChar c = gap.at(at);
        if (c == u'\n' || c == u'?' || c == u'!' || c == u';')
            return true;
        if (c == u'.' && at + 1 < gap.size() && gap.at(at + 1).isSpace())
            return true;
    }
    return false;
}

qsizetype Reading::tokenAt(qsizetype place) const
{
    const auto first = std::lower_bound(m_tokens.begin(), m_tokens.end(), place,
        [](const Token &token, qsizetype at) { return token.spans.first().start < at; });
    return first - m_tokens.begin();
}

TextSpan Reading::span(qsizetype first, qsizetype last) const
{
    return joined(m_tokens.at(first).span(), m_tokens.at(last).span());
}

} // namespace alongside
