// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StaffCode.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace alongside {

namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64 * 1024 * 1024;

const char *textOf(const Secret &code)
{
    return reinterpret_cast<const char *>(code.data());
}

} // namespace

bool StaffCode::isOne(const Secret &code)
{
    return code.size() >= least && code.size() <= most
        && std::all_of(code.data(), code.data() + code.size(),
            [](unsigned char sign) { return sign >= '0' && sign <= '9'; });
}

QString StaffCode::make(const Secret &code)
{
    std::array<char, crypto_pwhash_argon2id_STRBYTES> line{};
    if (crypto_pwhash_argon2id_str(line.data(), textOf(code), code.size(), passes, memory) != 0)
        return {};
    return QString::fromLatin1(line.data());
}

bool StaffCode::matches(const Secret &code, const QString &line)
{
    return !code.isEmpty()
        && crypto_pwhash_argon2id_str_verify(line.toLatin1().constData(), textOf(code), code.size()) == 0;
}

} // namespace alongside
