// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/LiveSite.h"

#include "guides/Wildcard.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

QString originIn(const QString &text)
{
    static const QRegularExpression origin(QStringLiteral("^(https:[/]{2}(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+"
                                                          "|http:[/]{2}127\\.0\\.0\\.1)(:[0-9]{1,5})?/?$"));
    const QString small = text.toLower();
    if (small.size() > 300 || !origin.match(small).hasMatch())
        return {};
    return small.endsWith(u'/') ? small.chopped(1) : small;
}

bool isAtOrigin(const QString &address, const QStringList &origins)
{
    const QString own = address.section(u'/', 0, 2).toLower();
    return std::any_of(
        origins.begin(), origins.end(), [&](const QString &origin) { return matchesWildcard(origin, own); });
}

} // namespace alongside
