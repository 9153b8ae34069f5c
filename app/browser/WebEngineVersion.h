// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// Which web engine shows the pages; programs ask here because only this module may link it. Any thread.
struct WebEngineVersion {
    static QString qt(); ///< Version of Qt WebEngine, such as "6.4.2".
    static QString chromium(); ///< Version of Chromium that it is made of.
    static QString securityPatches(); ///< Version of Chromium up to which its security fixes were taken over.
};

} // namespace alongside
