// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ResumeCode.h"

#include <sodium.h>

#include <array>
#include <string_view>

namespace alongside {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int fullSize = ResumeCode::locatorSize + ResumeCode::secretSize + 1;

// One step of multiplication in GF(32), polynomial x^5 + x^2 + 1.
constexpr unsigned doubled(unsigned value)
{
    value <<= 1;
    return value & 32 ? value ^ 0b100101 : value;
}

// The remainder of the characters as a polynomial at the field's generator: any one wrong character and any
// two neighbours that change places give another one (a Reed-Solomon check of distance 2).
unsigned checkOf(const unsigned char *values, int count)
{
    unsigned sum = 0;
    for (int i = 0; i < count; ++i)
        sum = doubled(sum) ^ values[i];
    return doubled(sum);
}

int valueOf(unsigned char sign)
{
    if (sign >= 'a' && sign <= 'z')
        sign = static_cast<unsigned char>(sign - 'a' + 'A');
    if (sign == 'O')
        return 0;
    if (sign == 'I' || sign == 'L')
        return 1;
    const auto place = alphabet.find(static_cast<char>(sign));
    return place == std::string_view::npos ? -1 : int(place);
}

unsigned char checkSign(const QByteArray &locator, const Secret &secret)
{
    Secret values(fullSize - 1);
    for (int i = 0; i < fullSize - 1; ++i) {
        const int at = i - ResumeCode::locatorSize;
        const auto sign = at < 0 ? static_cast<unsigned char>(locator[i]) : secret.data()[at];
        values.data()[i] = static_cast<unsigned char>(valueOf(sign));
    }
    return static_cast<unsigned char>(alphabet[checkOf(values.data(), fullSize - 1)]);
}

} // namespace

ResumeCode::ResumeCode(QByteArray locator, Secret secret)
    : m_locator(std::move(locator))
    , m_secret(std::move(secret))
{
}

ResumeCode ResumeCode::make(const QByteArray &locator)
{
    Secret secret = Secret::random(secretSize);
    for (int i = 0; i < secretSize; ++i)
        secret.data()[i] = static_cast<unsigned char>(alphabet[secret.data()[i] & 31]);
    return {locator, std::move(secret)};
}

QByteArray ResumeCode::randomLocator()
{
    QByteArray locator;
    for (int i = 0; i < locatorSize; ++i)
        locator.append(alphabet[randombytes_uniform(32)]);
    return locator;
}

std::variant<ResumeCode, ResumeCode::Mistake> ResumeCode::read(const Secret &typed)
{
    Secret signs(fullSize);
    int count = 0;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const unsigned char sign = typed.data()[i];
        if (sign == ' ' || sign == '-' || sign == '\t')
            continue;
        const int value = valueOf(sign);
        if (value < 0)
            return Mistake::NotACharacter;
        if (count == fullSize)
            return Mistake::TooLong;
        signs.data()[count++] = static_cast<unsigned char>(alphabet[std::size_t(value)]);
    }
    if (count < fullSize)
        return Mistake::TooShort;
    const QByteArray locator(reinterpret_cast<const char *>(signs.data()), locatorSize);
    Secret secret(secretSize);
    for (int i = 0; i < secretSize; ++i)
        secret.data()[i] = signs.data()[locatorSize + i];
    if (checkSign(locator, secret) != signs.data()[fullSize - 1])
        return Mistake::CheckFails;
    return ResumeCode(locator, std::move(secret));
}

Secret ResumeCode::printed() const
{
    Secret text(fullSize + 4);
    unsigned char *out = text.data();
    for (const char sign : m_locator)
        *out++ = static_cast<unsigned char>(sign);
    for (int i = 0; i < secretSize; ++i) {
        if (i % 4 == 0)
            *out++ = '-';
        *out++ = m_secret.data()[i];
    }
    *out++ = '-';
    *out = checkSign(m_locator, m_secret);
    return text;
}

} // namespace alongside
