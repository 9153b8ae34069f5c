// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/WebEngineVersion.h"

#include <QtWebEngineCore/qtwebenginecoreglobal.h>

namespace alongside {

QString WebEngineVersion::qt()
{
    return QString::fromLatin1(qWebEngineVersion());
}

QString WebEngineVersion::chromium()
{
    return QString::fromLatin1(qWebEngineChromiumVersion());
}

QString WebEngineVersion::securityPatches()
{
    return QString::fromLatin1(qWebEngineChromiumSecurityPatchVersion());
}

} // namespace alongside
