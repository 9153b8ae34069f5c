// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// An address without its resource, in small letters: an account, to be compared with others (RFC 7622,
/// section 3). Pure.
QString accountOf(const QString &address);

/// What stands behind the @ of an address, in small letters, without a resource. Pure.
QString domainOf(const QString &address);

} // namespace alongside
