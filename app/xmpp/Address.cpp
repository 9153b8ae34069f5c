// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/Address.h"

namespace alongside {

QString accountOf(const QString &address)
{
    return address.section(u'/', 0, 0).toLower();
}

QString domainOf(const QString &address)
{
    return accountOf(address).section(u'@', -1);
}

} // namespace alongside
