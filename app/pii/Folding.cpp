// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/Folding.h"

#include <QHash>

namespace alongside {

namespace {

bool isUnseen(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Other_Format
        || (category == QChar::Other_Control && c != '\n' && c != '\t' && c != '\r'))
        return true;
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) || c == 0x34f || c == 0x115f
        || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x20e3 || c == 0x2800;
}

/// Marks that people leave out or put in without changing a word: accents, Arabic vowels, the nukta.
bool isLooseMark(char32_t c)
{
    return (c >= 0x300 && c <= 0x36f) || (c >= 0x610 && c <= 0x61a) || (c >= 0x64b && c <= 0x65f)
        || c == 0x640 || c == 0x670 || (c >= 0x6d6 && c <= 0x6ed && !QChar::isLetter(c)) || c == 0x9bc
        || c == 0x93c || c == 0xa3c;
}

/// One of several ways to write a letter that decompositions do not know.
char32_t oneWay(char32_t c)
{
    static const QHash<char32_t, char32_t> ways{{0x142, 'l'}, {0x111, 'd'}, {0xf8, 'o'}, {0x131, 'i'},
        {0x192, 'f'}, // Latin
        {0x649, 0x64a}, {0x6cc, 0x64a}, {0x6d0, 0x64a}, {0x6d2, 0x64a}, // yeh
        {0x6a9, 0x643}, {0x6aa, 0x643}, // kaf
        {0x629, 0x647}, {0x6c1, 0x647}, {0x6be, 0x647}, {0x6c3, 0x647}, {0x6d5, 0x647}, // heh
        {0x6ba, 0x646}, // noon
        {0xa70, 0xa02}, {0x901, 0x902}, // nasals of Gurmukhi and Devanagari
        {0x2010, '-'}, {0x2011, '-'}, {0x2012, '-'}, {0x2013, '-'}, {0x2014, '-'}, {0x2015, '-'},
        {0x2212, '-'}, {0x2043, '-'}, {0x6d4, '.'}, {0x964, '.'}, {0x3002, '.'}, {0x3001, ','}, {0x60c, ','},
        {0x61f, '?'}, {0x61b, ';'}, {0xb7, '.'}, {0x2022, '.'}, {0x2024, '.'}, {0x2027, '.'}, {0x22c5, '.'},
        {0x2019, '\''}, {0x2018, '\''}, {0x2bc, '\''}, {0x2b9, '\''}, {0x60, '\''}, {0xb4, '\''},
        {0x2032, '\''}, {0xff07, '\''}, {0x201c, '"'}, {0x201d, '"'}, {0x201e, '"'}, {0xab, '"'}, {0xbb, '"'},
        {0x2028, '\n'}, {0x2029, '\n'}, {0x85, '\n'}, {'\r', '\n'}};
    return ways.value(c, c);
}

char32_t asciiDigit(char32_t c)
{
    const int value = QChar::digitValue(c);
    return value >= 0 && value <= 9 ? U'0' + char32_t(value) : c;
}

void append(QString &text, char32_t c)
{
    if (c < 0x80) { // what most notes are made of
        text += QChar(char16_t(c)).toLower();
        return;
    }
    if (isUnseen(c) || isLooseMark(c))
        return;
    const QString parts = QChar::decomposition(c);
    const auto category = QChar::category(c);
    if (category == QChar::Separator_Space) {
        text += u' ';
    } else if (parts.isEmpty() || QStringView(parts).toUcs4() == QList<uint>{uint(c)}) {
        const char32_t folded = asciiDigit(oneWay(QChar::toCaseFolded(c)));
        text += QChar::fromUcs4(folded);
    } else {
        for (const uint part : QStringView(parts).toUcs4())
            append(text, part);
    }
}

} // namespace

QString foldedCharacter(char32_t character)
{
    QString text;
    const char32_t own = oneWay(character);
    if (own != character && own < 0x80)
        return QString(QChar(char16_t(own)));
    if (isUnseen(character))
        return text;
    append(text, character);
    return text;
}

QString foldedNote(QStringView text)
{
    QString folded;
    for (const uint c : text.toUcs4())
        folded += foldedCharacter(c);
    return folded;
}

char16_t latinTwin(char16_t capital)
{
    static const QHash<char16_t, char16_t> twins{{u'А', u'A'}, {u'В', u'B'}, {u'С', u'C'}, {u'Е', u'E'},
        {u'Н', u'H'}, {u'К', u'K'}, {u'М', u'M'}, {u'О', u'O'}, {u'Р', u'P'}, {u'Т', u'T'}, {u'Х', u'X'},
        {u'І', u'I'}, {u'Ѕ', u'S'}, {u'У', u'Y'}, {u'Ј', u'J'}, {u'Α', u'A'}, {u'Β', u'B'}, {u'Ε', u'E'},
        {u'Ζ', u'Z'}, {u'Η', u'H'}, {u'Ι', u'I'}, {u'Κ', u'K'}, {u'Μ', u'M'}, {u'Ν', u'N'}, {u'Ο', u'O'},
        {u'Ρ', u'P'}, {u'Τ', u'T'}, {u'Υ', u'Y'}, {u'Χ', u'X'}, {u'З', u'3'}, {u'б', u'6'}, {u'Ꭺ', u'A'},
        {u'Ᏼ', u'B'}, {u'Ꮯ', u'C'}, {u'Ꭰ', u'D'}, {u'Ꭼ', u'E'}, {u'Ꮐ', u'G'}, {u'Ꮋ', u'H'}, {u'Ꭻ', u'J'},
        {u'Ꮶ', u'K'}, {u'Ꮮ', u'L'}, {u'Ꮇ', u'M'}, {u'Ꮲ', u'P'}, {u'Ꮢ', u'R'}, {u'Ꮪ', u'S'}, {u'Ꭲ', u'T'},
        {u'Ꮤ', u'W'}, {u'Ꮓ', u'Z'}, {u'Ꮞ', u'4'}};
    return twins.value(capital);
}

char16_t digitTwin(char16_t written)
{
    static const QHash<char16_t, char16_t> twins{{u'O', u'0'}, {u'o', u'0'}, {u'О', u'0'}, {u'о', u'0'},
        {u'Ο', u'0'}, {u'ο', u'0'}, {u'Q', u'0'}, {u'D', u'0'}, {u'I', u'1'}, {u'i', u'1'}, {u'l', u'1'},
        {u'L', u'1'}, {u'І', u'1'}, {u'і', u'1'}, {u'Ι', u'1'}, {u'|', u'1'}, {u'Z', u'2'}, {u'z', u'2'},
        {u'З', u'3'}, {u'з', u'3'}, {u'S', u'5'}, {u's', u'5'}, {u'Ѕ', u'5'}, {u'ѕ', u'5'}, {u'G', u'6'},
        {u'b', u'6'}, {u'б', u'6'}, {u'B', u'8'}, {u'В', u'8'}, {u'Β', u'8'}, {u'g', u'9'}, {u'q', u'9'},
        {u'Ꮞ', u'4'}, {u'Ꮪ', u'5'}};
    return twins.value(written);
}

} // namespace alongside
