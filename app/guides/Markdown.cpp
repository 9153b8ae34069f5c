// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/Markdown.h"

#include <QList>
#include <QRegularExpression>

namespace alongside {

namespace {

struct Refused {
    QRegularExpression pattern;
    QString sentence;
};

const QList<Refused> &refusals()
{
    // Each pattern is bounded by the end of the line, so that none needs more than one look back.
    static const QList<Refused> all = [] {
        const auto refused = [](const char *pattern, const char *sentence) {
            return Refused{QRegularExpression(QLatin1String(pattern)), QLatin1String(sentence)};
        };
        return QList<Refused>{
            refused("<[A-Za-z/!?]", "HTML is left out on the terminal: write it with Markdown."),
            refused("!\\[", "Pictures are left out on the terminal: say it in words."),
            refused(
                "(?<!!)\\[[^\\]\\n]*\\](\\(|\\[|:)", "Links are left out on the terminal: say it in words."),
            refused("(?m)^#{1,6} ", "Headings cannot be used inside a text: make a paragraph."),
            refused("(?m)^ {0,3}(```|~~~)", "Blocks of code cannot be used: make a paragraph."),
            refused("(?m)^\\|.*\\|", "Tables cannot be used: make a list."),
        };
    }();
    return all;
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
    static const QRegularExpression tag(QStringLiteral("</?[A-Za-z!?][^>\\n]*>"));
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\[\\]\\n]*)\\]\\([^()\\n]*\\)"));
    QString result = text;
    if (result.contains(u'<'))
        result = withoutOpenings(result.remove(tag));
    for (int round = 0; round < 4 && result.contains(u']'); ++round)
        result.replace(link, QStringLiteral("\\1"));
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
    for (const Refused &refused : refusals()) {
        if (refused.pattern.match(text).hasMatch())
            sentences += refused.sentence;
    }
    return sentences;
}

QString Markdown::spoken(const QString &text)
{
    static const QRegularExpression listMark(QStringLiteral("(?m)^[ \\t]*([-*+]|[0-9]{1,9}[.)])[ \\t]+"));
    static const QRegularExpression emphasis(QStringLiteral("\\*{1,3}|(?<![\\w])_{1,3}|_{1,3}(?![\\w])"));
    static const QRegularExpression emptyLine(QStringLiteral("[ \\t]*\\n[ \\t]*\\n[ \\t\\n]*"));
    static const QRegularExpression lineEnd(QStringLiteral("\\s*\\n\\s*"));
    QString result = safe(text);
    result.replace(listMark, QStringLiteral("\n")).remove(emphasis);
    result.replace(emptyLine, QStringLiteral("\r")).replace(lineEnd, QStringLiteral(" "));
    return result.replace(u'\r', u'\n').trimmed();
}

} // namespace alongside
