// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/WebEngineProcess.h"

#include "browser/PracticeScheme.h"

#include <QByteArray>

namespace alongside {

void prepareWebEngine()
{
    PracticeScheme::registerScheme();
    const QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags + " --host-resolver-rules=\"MAP * ~NOTFOUND\"");
}

} // namespace alongside
