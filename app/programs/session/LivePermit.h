// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/AllowList.h"
#include "guides/LiveSite.h"
#include "policy/Policy.h"

#include <optional>

namespace alongside {

/// What the operator's policy and a guide together let a person do for real. A plain value.
struct LivePermit {
    AllowList list;
    QUrl start;
    QString payment{}; ///< Id of the step at which one may pay; empty where nobody may.

    /// Pages are those of the guide that the policy allows too; they load what the guide says besides. None
    /// where the policy lets nobody do anything for real, the guide knows no real service, or it begins off
    /// the policy's list.
    static std::optional<LivePermit> of(const Policy::Live &policy, const LiveSite &site);
    /// Which of the guide's origins the policy does not allow, or not wholly: their places, counted from 1.
    static QList<int> beyond(const Policy::Live &policy, const LiveSite &site);

    /// The hosts of web-mail that one can begin at, in the policy's order: those without a "*".
    static QStringList mailHosts(const Policy::Live &policy);
    /// "My e-mail" at one of mailHosts().
    static std::optional<LivePermit> forMail(const Policy::Live &policy, int host);
};

} // namespace alongside
