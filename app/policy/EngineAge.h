// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/Policy.h"

namespace alongside {

/// True when Chromium's security fixes still reach this version of Qt WebEngine, such as "6.8.2"; false for
/// what is no version (docs/decisions/web-engine-trust.md). Pure.
bool getsSecurityFixes(const QString &webEngine);

/// What of the operator's wishes holds with this web engine: nothing is done for real where it is too old and
/// the policy refuses that. Pure.
Policy::Live liveWith(const Policy::Live &live, const QString &webEngine);

} // namespace alongside
