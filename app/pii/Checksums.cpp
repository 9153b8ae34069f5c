// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/Checksums.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace alongside {

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit) {
        const int value = digit->unicode() - u'0';
        sum += doubled ? (value > 4 ? value * 2 - 9 : value * 2) : value;
        doubled = !doubled;
    }
    return sum > 0 && sum % 10 == 0;
}

bool passesNhs(QStringView digits)
{
    if (digits.size() != 10)
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (digits.at(i).unicode() - u'0') * (10 - i);
    const int check = (11 - sum % 11) % 11;
    return sum > 0 && check == digits.at(9).unicode() - u'0';
}

bool passesUtr(QStringView digits)
{
    static constexpr int weights[] = {6, 7, 8, 9, 10, 5, 4, 3, 2};
    if (digits.size() != 10)
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (digits.at(i + 1).unicode() - u'0') * weights[i];
    return digits.at(0) == QStringView(u"21987654321").at(sum % 11);
}

bool passesIban(QStringView capitals)
{
    if (capitals.size() < 15 || capitals.size() > 34)
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < capitals.size(); ++i) {
        const char16_t c = capitals.at((i + 4) % capitals.size()).unicode();
        const bool letter = c >= u'A' && c <= u'Z';
        const int value = letter ? c - u'A' + 10 : c - u'0';
        if (value < 0 || value > 35)
            return false;
        rest = (rest * (letter ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

int ibanLength(const QString &country)
{
    static const QHash<QString, int> lengths{{u"GB"_s, 22}, {u"IE"_s, 22}, {u"PL"_s, 28}, {u"RO"_s, 24},
        {u"UA"_s, 29}, {u"PT"_s, 25}, {u"PK"_s, 24}, {u"DE"_s, 22}, {u"FR"_s, 27}, {u"ES"_s, 24},
        {u"IT"_s, 27}, {u"NL"_s, 18}, {u"BE"_s, 16}, {u"LT"_s, 20}, {u"LV"_s, 21}, {u"EE"_s, 20},
        {u"BG"_s, 22}, {u"HU"_s, 28}, {u"CZ"_s, 24}, {u"SK"_s, 24}, {u"GR"_s, 27}, {u"CY"_s, 28},
        {u"MT"_s, 31}, {u"AT"_s, 20}, {u"CH"_s, 21}, {u"SE"_s, 24}, {u"NO"_s, 15}, {u"DK"_s, 18},
        {u"FI"_s, 18}, {u"SA"_s, 24}, {u"AE"_s, 23}, {u"QA"_s, 29}, {u"KW"_s, 30}, {u"JO"_s, 30},
        {u"LB"_s, 28}, {u"IQ"_s, 23}, {u"EG"_s, 29}, {u"TR"_s, 26}, {u"MD"_s, 24}, {u"HR"_s, 21},
        {u"SI"_s, 19}, {u"LU"_s, 20}, {u"SO"_s, 23}, {u"BR"_s, 29}, {u"TN"_s, 24}, {u"PS"_s, 29},
        {u"LY"_s, 25}};
    return lengths.value(country);
}

} // namespace alongside
