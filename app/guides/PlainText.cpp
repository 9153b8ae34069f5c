// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/PlainText.h"

#include "guides/Wildcard.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int mostMarks = 4; ///< On one letter: more of them cover what stands above.
constexpr qsizetype mostLines = 40;

bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

/// Zero-width joiners change the letters of several scripts, so they alone of the format characters stay.
bool isUnwanted(char32_t character)
{
    if (character == 0x200C || character == 0x200D)
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

} // namespace

QString cleanLine(QStringView text, qsizetype limit)
{
    QString clean;
    bool gap = false;
    int marks = 0;
    const auto characters = text.left(limit * 4).toUcs4();
    for (const char32_t character : characters) {
        if (QChar::isSpace(character) || QChar::category(character) == QChar::Other_Control) {
            gap = !clean.isEmpty();
            continue;
        }
        // toUcs4() turns a lone surrogate into U+FFFD.
        if (isUnwanted(character) || character == 0xFFFD)
            continue;
        marks = isMark(character) ? marks + 1 : 0;
        if (marks > mostMarks)
            continue;
        const QString next = QString::fromUcs4(&character, 1);
        if (clean.size() + next.size() + (gap ? 1 : 0) > limit)
            break;
        if (gap)
            clean += u' ';
        gap = false;
        clean += next;
    }
    return clean;
}

QString cleanNote(QStringView text, qsizetype limit)
{
    QStringList lines;
    for (const QStringView line : text.left(limit).split(u'\n')) {
        const QString clean = cleanLine(line, limit);
        if (lines.size() >= mostLines && !clean.isEmpty())
            lines.last() += u' ' + clean;
        else if (lines.size() < mostLines
            && (!clean.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty())))
            lines.append(clean);
    }
    return lines.join(u'\n').trimmed();
}

QString isolated(const QString &words)
{
    const bool turns = std::any_of(words.begin(), words.end(),
        [](QChar letter) { return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL; });
    return turns ? QChar(0x2068) + words + QChar(0x2069) : words;
}

QString foldedText(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar character : apart) {
        if (character.isMark() || character == u'\'' || character == u'\u2019')
            continue;
        if (character.isLetterOrNumber() || character.isSurrogate())
            folded += character;
        else if (!folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

QString foldedPattern(QStringView pattern)
{
    QStringList parts;
    for (const QStringView part : pattern.split(u'*'))
        parts += foldedText(part);
    return parts.join(QLatin1String(" * ")).trimmed();
}

bool isPhrase(QStringView foldedText, QStringView foldedPattern)
{
    return !foldedPattern.isEmpty() && matchesWildcard(foldedPattern, foldedText);
}

bool holdsPhrase(const QString &foldedText, const QString &foldedPattern)
{
    return !foldedPattern.isEmpty()
        && matchesWildcard(
            QLatin1String("* ") + foldedPattern + QLatin1String(" *"), u' ' + foldedText + u' ');
}

} // namespace alongside
