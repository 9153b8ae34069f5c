// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/Canary.h"

#include <sodium.h>

#include <cctype>
#include <cstring>

namespace alongside {

namespace {

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

unsigned char inCase(unsigned char letter, std::size_t index, Writing::Case letters)
{
    const bool capital =
        letters == Writing::Case::Capitals || (letters == Writing::Case::FirstCapital && index == 0);
    return static_cast<unsigned char>(capital ? std::toupper(letter) : letter);
}

Secret inUnits(const Secret &letters, const Writing &writing)
{
    const std::size_t width = writing.units == Writing::Units::Utf8 ? 1 : 2;
    const std::size_t place = writing.units == Writing::Units::Utf16BigEndian ? 1 : 0;
    Secret bytes(letters.size() * width); // all zero
    for (std::size_t i = 0; i < letters.size(); ++i)
        bytes.data()[i * width + place] = inCase(letters.data()[i], i, writing.letters);
    return bytes;
}

// The characters of base64 that depend on these bytes alone, whatever stands round them.
Secret inBase64(const Secret &bytes, std::size_t before)
{
    Secret padded(before + bytes.size());
    std::memcpy(padded.data() + before, bytes.data(), bytes.size());
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
    Secret text(sodium_base64_encoded_len(padded.size(), variant));
    sodium_bin2base64(
        reinterpret_cast<char *>(text.data()), text.size(), padded.data(), padded.size(), variant);
    const std::size_t first = (before * 8 + 5) / 6;
    const std::size_t last = padded.size() * 8 / 6;
    Secret steady(last - first);
    std::memcpy(steady.data(), text.data() + first, steady.size());
    return steady;
}

QByteArray masked(const Secret &bytes, const QByteArray &mask)
{
    QByteArray result = mask;
    for (qsizetype i = 0; i < result.size(); ++i)
        result[i] = static_cast<char>(result[i] ^ static_cast<char>(bytes.data()[i]));
    return result;
}

} // namespace

Canary Canary::random(const QString &name)
{
    Secret letters(length);
    for (std::size_t i = 0; i < length; ++i)
        letters.data()[i] = static_cast<unsigned char>('a' + randombytes_uniform(26));
    const QByteArray mask = noise(length);
    return {name, masked(letters, mask), mask};
}

Canary::Canary(const QString &name, const QByteArray &masked, const QByteArray &mask)
    : m_name(name)
    , m_masked(masked)
    , m_mask(mask)
{
}

Secret Canary::letters() const
{
    Secret letters(length);
    for (int i = 0; i < length; ++i)
        letters.data()[i] = static_cast<unsigned char>(m_masked[i] ^ m_mask[i]);
    return letters;
}

QList<Mark> Canary::marks() const
{
    QList<Mark> marks;
    const Secret clear = letters();
    for (const Writing &writing : Writing::all()) {
        Secret bytes = inUnits(clear, writing);
        if (writing.base64 >= 0)
            bytes = inBase64(bytes, static_cast<std::size_t>(writing.base64));
        const QByteArray mask = noise(static_cast<qsizetype>(bytes.size()));
        marks.append({m_name, writing.name(), masked(bytes, mask), mask});
    }
    return marks;
}

} // namespace alongside
