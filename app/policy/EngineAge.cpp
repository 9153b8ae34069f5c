// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/EngineAge.h"

#include <QVersionNumber>

namespace alongside {

bool getsSecurityFixes(const QString &webEngine)
{
    const QVersionNumber oldest(6, 8);
    return QVersionNumber::fromString(webEngine) >= oldest;
}

Policy::Live liveWith(const Policy::Live &live, const QString &webEngine)
{
    const bool may = live.oldEngine == Policy::Live::OldEngine::Warn || getsSecurityFixes(webEngine);
    return may ? live : Policy::Live{};
}

} // namespace alongside
