// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHostAddress;

namespace alongside {

/// True for an address of the public internet: not of this machine, its network or any special purpose (IANA
/// registries of RFC 6890). An IPv4 address within an IPv6 one (RFC 4291 2.5.5.2, RFC 6052) is judged as
/// itself. Any thread.
bool isPublicAddress(const QHostAddress &address);

} // namespace alongside
