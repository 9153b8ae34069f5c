// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideSearch.h"

#include "guides/PlainText.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr double exactly = 1.0;
constexpr double unfinished = 0.85;
constexpr double oneLetterWrong = 0.7;
constexpr double twoLettersWrong = 0.5;
constexpr qsizetype longestQuery = 200;

bool saysNothing(const QString &word)
{
    static const QStringList fillers = QStringLiteral(
        "a an and at by can do for get give how i if in is it me my need new no of on or out please "
        "the this to up want we what where with you your apply claim form application "
        "am ar at beth ble cael dw eich eisiau ei fy gael gan gwneud gyda hoffwn i mae mewn "
        "newydd o oes rydw sut un wneud y ydw yn yr cais gais hawlio ffurflen")
                                           .split(u' ');
    return fillers.contains(word);
}

/// Number of letters added, left out, changed, or changed places between two words; more than limit counts as
/// limit + 1. (Optimal string alignment.)
int wrongLetters(const QString &one, const QString &other, int limit)
{
    const int columns = static_cast<int>(other.size());
    if (qAbs(one.size() - other.size()) > limit)
        return limit + 1;
    QList<int> before(columns + 1);
    QList<int> last(columns + 1);
    QList<int> row(columns + 1);
    for (int j = 0; j <= columns; ++j)
        last[j] = j;
    for (int i = 1; i <= one.size(); ++i) {
        row[0] = i;
        for (int j = 1; j <= columns; ++j) {
            const int changed = one[i - 1] == other[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + changed});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = last;
        last = row;
    }
    return std::min(last[columns], limit + 1);
}

double likeness(const QString &typed, const QString &word)
{
    if (typed == word)
        return exactly;
    if (typed.size() >= 3 && word.startsWith(typed))
        return unfinished;
    const int allowed = typed.size() >= 7 ? 2 : typed.size() >= 4 ? 1 : 0;
    if (allowed == 0)
        return 0;
    const int wrong = wrongLetters(typed, word, allowed);
    if (wrong > allowed) {
        // An unfinished word with a wrong letter: compare as much of the word as was typed.
        const bool isStart = typed.size() >= 5 && word.size() > typed.size() + 1
            && wrongLetters(typed, word.left(typed.size()), 1) <= 1;
        return isStart ? twoLettersWrong : 0;
    }
    return wrong == 1 ? oneLetterWrong : twoLettersWrong;
}

} // namespace

void GuideSearch::add(const QString &text, double weight)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!saysNothing(word))
            m_words.append({word, weight});
    }
    // Neighbours written together: people type "bluebadge", and "sick note" for "sicknote" is found by its
    // parts.
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        m_words.append({words[i] + words[i + 1], weight});
}

double GuideSearch::scoreOfWord(const QString &word) const
{
    double best = 0;
    for (const Word &known : m_words) {
        if (known.weight > best)
            best = std::max(best, known.weight * likeness(word, known.text));
    }
    return best;
}

double GuideSearch::score(const QString &typed) const
{
    const QStringList all = foldedText(typed.left(longestQuery)).split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    std::copy_if(all.begin(), all.end(), std::back_inserter(words),
        [](const QString &word) { return !saysNothing(word); });
    if (words.isEmpty())
        words = all;
    if (words.isEmpty())
        return 0;
    double sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const double apart = scoreOfWord(words[i]);
        const double joined = i + 1 < words.size() ? scoreOfWord(words[i] + words[i + 1]) : 0;
        sum += joined > apart ? 2 * joined : apart;
        i += joined > apart ? 1 : 0;
    }
    return sum / static_cast<double>(words.size());
}

} // namespace alongside
