// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/Checksums.h"

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

} // namespace alongside
