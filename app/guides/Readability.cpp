// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/Readability.h"

#include "guides/Markdown.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace alongside {

namespace {

const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[\\p{L}\\p{N}]+(['\u2019-][\\p{L}\\p{N}]+)*"));
    return pattern;
}

int syllables(const QString &word)
{
    static const QRegularExpression vowels(QStringLiteral("[aeiouy]+"));
    const QString small = word.toLower();
    int count = 0;
    for (auto match = vowels.globalMatch(small); match.hasNext(); match.next())
        ++count;
    if (count > 1 && small.endsWith(u'e') && !small.endsWith(QLatin1String("le")))
        --count;
    return std::max(count, 1);
}

} // namespace

QStringList sentencesIn(const QString &markdown)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?:])[\"'\u201d\u2019)]*\\s+|\\n"));
    QStringList sentences;
    for (const QString &sentence : Markdown::spoken(markdown).split(end, Qt::SkipEmptyParts)) {
        if (wordCount(sentence) > 0)
            sentences += sentence.trimmed();
    }
    return sentences;
}

int wordCount(const QString &sentence)
{
    int count = 0;
    for (auto match = wordPattern().globalMatch(sentence); match.hasNext(); match.next())
        ++count;
    return count;
}

int readingAge(const QStringList &sentences)
{
    double words = 0;
    double sounds = 0;
    for (const QString &sentence : sentences) {
        for (auto match = wordPattern().globalMatch(sentence); match.hasNext();) {
            sounds += syllables(match.next().captured());
            ++words;
        }
    }
    if (words < 100)
        return 0;
    const double grade = 0.39 * words / static_cast<double>(sentences.size()) + 11.8 * sounds / words - 15.59;
    return std::max(5, static_cast<int>(std::lround(grade + 5)));
}

} // namespace alongside
