// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alongside {

class EgressProxy;

/// Settles what the web engine must know before it starts: the scheme of practice pages, and that no name or
/// address on a network is ever found. The judge of requests never sees a page's hint to connect ahead (HTML
/// Standard, link type "preconnect"), and Qt 6.8 follows such hints. To be called once, before the
/// QGuiApplication is made.
void prepareWebEngine();

/// Lets the web engine find the proxy, and nothing else, so that live pages can be shown. Whatever would go
/// round the proxy (WebRTC, WebTransport) is switched off. Without this call nothing leaves the process. To
/// be called once, after prepareWebEngine() and before the first profile is made, where the policy lets
/// people do it for real.
void leadThrough(const EgressProxy &proxy);

} // namespace alongside
