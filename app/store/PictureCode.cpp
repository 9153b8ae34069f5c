// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PictureCode.h"

#include <sodium.h>

#include <algorithm>

namespace alongside {

namespace {

constexpr char between = '+'; // no sign of a ResumeCode

constexpr bool isPicture(int number)
{
    return number >= 0 && number < PictureCode::pictures;
}

} // namespace

PictureCode::PictureCode(QByteArray locator, Secret secret)
    : m_locator(std::move(locator))
    , m_secret(std::move(secret))
{
}

PictureCode::Given PictureCode::randomGiven()
{
    return {int(randombytes_uniform(pictures)), int(randombytes_uniform(pictures))};
}

QByteArray PictureCode::locatorOf(const Given &given)
{
    if (!std::all_of(given.begin(), given.end(), isPicture))
        return {};
    return QByteArray::number(given[0]).rightJustified(2, '0') + between
        + QByteArray::number(given[1]).rightJustified(2, '0');
}

std::optional<PictureCode> PictureCode::make(const Given &given, Secret chosen)
{
    QByteArray locator = locatorOf(given);
    if (locator.isEmpty() || chosen.size() != secretSize
        || !std::all_of(chosen.data(), chosen.data() + chosen.size(), isPicture))
        return std::nullopt;
    return PictureCode(std::move(locator), std::move(chosen));
}

} // namespace alongside
