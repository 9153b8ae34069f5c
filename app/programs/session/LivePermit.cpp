// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LivePermit.h"

namespace alongside {

namespace {

QList<QUrl> startsIn(const QStringList &origins)
{
    QList<QUrl> starts;
    for (const QString &origin : origins) {
        if (!origin.contains(u'*'))
            starts.append(QUrl(origin + QLatin1Char('/')));
    }
    return starts;
}

} // namespace

std::optional<LivePermit> LivePermit::of(const Policy::Live &policy, const LiveSite &site)
{
    if (policy.origins.isEmpty() || site.isEmpty())
        return std::nullopt;
    const auto allowed = AllowList::fromOrigins(policy.origins);
    const auto wanted = AllowList::fromOrigins(site.origins, site.resources);
    if (!allowed || !wanted)
        return std::nullopt;
    const AllowList list = wanted.value().limitedTo(allowed.value());
    if (!list.allowsPage(site.start))
        return std::nullopt;
    const bool bounded = policy.payments == Policy::Live::Payments::Bounded;
    return LivePermit{list, site.start, bounded ? site.payment : QString()};
}

QList<int> LivePermit::beyond(const Policy::Live &policy, const LiveSite &site)
{
    QList<int> places;
    const auto allowed = AllowList::fromOrigins(policy.origins);
    for (int i = 0; allowed && i < site.origins.size(); ++i) {
        const auto wanted = AllowList::fromOrigins({site.origins[i]});
        if (!wanted || !allowed.value().allowsPagesOf(wanted.value()))
            places.append(i + 1);
    }
    return places;
}

QStringList LivePermit::mailHosts(const Policy::Live &policy)
{
    QStringList hosts;
    for (const QUrl &start : startsIn(policy.mail))
        hosts.append(start.host());
    return hosts;
}

std::optional<LivePermit> LivePermit::forMail(const Policy::Live &policy, int host)
{
    const QList<QUrl> starts = startsIn(policy.mail);
    const auto list = AllowList::fromOrigins(policy.mail);
    if (!list || host < 0 || host >= starts.size())
        return std::nullopt;
    return LivePermit{list.value(), starts[host]};
}

} // namespace alongside
