// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/TypedRecogniser.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype leastLetters = 5;
constexpr qsizetype leastDigits = 4;

QString bare(const QString &text)
{
    const Reading reading(text);
    QString all;
    for (const Token &token : reading.tokens())
        all += token.text;
    return all;
}

} // namespace

TypedRecogniser::TypedRecogniser(const QStringList &typed)
{
    for (const QString &answer : typed) {
        if (isTelling(answer))
            m_typed += bare(answer);
    }
}

bool TypedRecogniser::isTelling(const QString &typed)
{
    const QString text = bare(typed);
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return text.size() >= leastLetters || digits >= leastDigits;
}

QList<PiiFinding> TypedRecogniser::find(const Reading &reading) const
{
    QString all;
    QList<qsizetype> starts; // of tokens in it
    for (const Token &token : reading.tokens()) {
        starts += all.size();
        all += token.text;
    }
    QList<PiiFinding> findings;
    for (const QString &answer : m_typed) {
        for (qsizetype at = all.indexOf(answer); at >= 0; at = all.indexOf(answer, at + 1)) {
            const auto first = std::lower_bound(starts.begin(), starts.end(), at);
            const auto last = std::lower_bound(starts.begin(), starts.end(), at + answer.size());
            const bool whole = first != starts.end() && *first == at
                && (last == starts.end() ? at + answer.size() == all.size() : *last == at + answer.size());
            if (!whole)
                continue;
            const TextSpan span = reading.span(first - starts.begin(), last - starts.begin() - 1);
            findings += PiiFinding{PiiKind::Typed, span.start, span.end - span.start};
        }
    }
    return findings;
}

} // namespace alongside
