// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/Markdown.h"

#include <QRegularExpression>

#include <iterator>

namespace alongside {

namespace {

struct Refused {
    const char *pattern;
    const char *sentence;
};

// Each pattern is bounded by the end of the line, so that none needs more than one look back.
constexpr Refused refusals[] = {
    {"<[A-Za-z/!?]", "HTML is left out on the terminal: write it with Markdown."},
    {"!\\[", "Pictures are left out on the terminal: say it in words."},
    {"(?<!!)\\[[^\\]\\n]*\\](\\(|\\[|:)", "Links are left out on the terminal: say it in words."},
    {"(?m)^#{1,6} ", "Headings cannot be used inside a text: make a paragraph."},
    {"(?m)^ {0,3}(```|~~~)", "Blocks of code cannot be used: make a paragraph."},
    {"(?m)^\\|.*\\|", "Tables cannot be used: make a list."},
};

QString without(QString text, const char *pattern, const QString &instead)
{
    return text.replace(QRegularExpression(QLatin1String(pattern)), instead);
}

/// Takes away each < that could open a tag: one that stays is followed by a space, a figure or the end.
QString withoutOpenings(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        if (text[i] != u'<' || next.isSpace() || next.isDigit())
            result += text[i];
    }
    return result;
}

} // namespace

QString Markdown::safe(const QString &text)
{
    QString result = text;
    if (text.contains(u'<'))
        result = withoutOpenings(without(result, "</?[A-Za-z!?][^>\\n]*>", QString()));
    for (int round = 0; round < 4 && result.contains(u']'); ++round)
        result = without(result, "!?\\[([^\\[\\]\\n]*)\\]\\([^()\\n]*\\)", QStringLiteral("\\1"));
    result.replace(QLatin1String("!["), QLatin1String("["));
    // What is still there was nested: a gap makes each of the three forms of a link plain text.
    result.replace(QLatin1String("]("), QLatin1String("] ("));
    result.replace(QLatin1String("]["), QLatin1String("] ["));
    result.replace(QLatin1String("]:"), QLatin1String("] :"));
    return result;
}

QStringList Markdown::problems(const QString &text)
{
    QStringList sentences;
    for (const Refused &refused : refusals) {
        if (QRegularExpression(QLatin1String(refused.pattern)).match(text).hasMatch())
            sentences += QLatin1String(refused.sentence);
    }
    return sentences;
}

QString Markdown::spoken(const QString &text)
{
    QString result = safe(text);
    result = without(result, "(?m)^[ \\t]*([-*+]|[0-9]{1,9}[.)])[ \\t]+", QStringLiteral("\n"));
    result = without(result, "\\*{1,3}|(?<![\\w])_{1,3}|_{1,3}(?![\\w])", QString());
    result = without(result, "[ \\t]*\\n[ \\t]*\\n[ \\t\\n]*", QStringLiteral("\r"));
    result = without(result, "\\s*\\n\\s*", QStringLiteral(" "));
    return result.replace(u'\r', u'\n').trimmed();
}

} // namespace alongside
