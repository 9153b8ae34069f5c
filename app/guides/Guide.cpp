// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/Guide.h"

#include <algorithm>

namespace alongside {

const GuideWords &Guide::wordsIn(const QString &language) const
{
    static const GuideWords none;
    auto found = texts.constFind(language);
    if (found == texts.constEnd() && !languages.isEmpty())
        found = texts.constFind(languages.first());
    return found == texts.constEnd() ? none : *found;
}

QList<Way> Guide::waysFor(const QString &language) const
{
    QList<Way> sorted = ways;
    std::stable_partition(sorted.begin(), sorted.end(),
        [&](const Way &way) { return !way.language.isEmpty() && way.language == language; });
    return sorted;
}

} // namespace alongside
