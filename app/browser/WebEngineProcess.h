// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alongside {

/// Settles what the web engine must know before it starts: the scheme of practice pages, and that no name or
/// address on a network is ever found. The judge of requests never sees a page's hint to connect ahead (HTML
/// Standard, link type "preconnect"), and Qt 6.8 follows such hints. To be called once, before the
/// QGuiApplication is made.
void prepareWebEngine();

} // namespace alongside
