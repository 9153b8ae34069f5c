// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/EgressRules.h"

#include <QString>

namespace alongside {

/// How the loading of a page ended, as the web engine says it.
struct LoadEnd {
    bool succeeded = false;
    int domain = 0; ///< QWebEngineLoadingInfo::ErrorDomain.
    int code = 0; ///< An HTTP status, or an error of Chromium's network.
};

/// Why a page cannot be shown, as the id of a screen: "offline", "name", "secure", "missing", "broken",
/// "down" or "slow". Empty when there is a page to be seen, or when nothing but a navigation was given up.
/// proxy: what EgressProxy knows of the host, because the web engine itself looks nothing up. Pure.
QString troubleOf(const LoadEnd &end, EgressTrouble proxy);

} // namespace alongside
