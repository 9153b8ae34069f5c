// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/WebEngineProcess.h"

#include "browser/EgressProxy.h"
#include "browser/PracticeScheme.h"

#include <QByteArray>

namespace alongside {

namespace {

// The last one of a kind is the one that counts (base::CommandLine).
void addFlags(const QByteArray &flags)
{
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", qgetenv("QTWEBENGINE_CHROMIUM_FLAGS") + ' ' + flags);
}

} // namespace

void prepareWebEngine()
{
    PracticeScheme::registerScheme();
    // it would open a door for developers to whoever is on this machine
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    addFlags("--host-resolver-rules=\"MAP * ~NOTFOUND\"");
}

void leadThrough(const EgressProxy &proxy)
{
    if (proxy.port() == 0)
        return;
    addFlags("--host-resolver-rules=\"MAP * ~NOTFOUND, EXCLUDE 127.0.0.1\"");
    addFlags("--proxy-server=http://127.0.0.1:" + QByteArray::number(proxy.port()));
    addFlags("--proxy-bypass-list=<-loopback>");
    addFlags("--force-webrtc-ip-handling-policy=disable_non_proxied_udp");
    addFlags("--disable-blink-features=WebTransport");
}

} // namespace alongside
