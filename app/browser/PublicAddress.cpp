// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PublicAddress.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

using Net = std::pair<QHostAddress, int>;

QList<Net> netsOf(std::initializer_list<const char *> written)
{
    QList<Net> nets;
    for (const char *net : written)
        nets.append(QHostAddress::parseSubnet(QString::fromLatin1(net)));
    return nets;
}

bool isIn(const QHostAddress &address, const QList<Net> &nets)
{
    return std::any_of(
        nets.begin(), nets.end(), [&](const Net &net) { return address.isInSubnet(net.first, net.second); });
}

bool isPublicV4(const QHostAddress &address)
{
    static const QList<Net> special = netsOf({"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
        "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"});
    return !isIn(address, special);
}

QHostAddress lastFourBytes(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    quint32 four = 0;
    for (int i = 12; i < 16; ++i)
        four = four << 8 | bytes[i];
    return QHostAddress(four);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicV4(address);
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty())
        return false;
    static const QList<Net> embedding = netsOf({"::ffff:0:0/96", "64:ff9b::/96"});
    static const QList<Net> global = netsOf({"2000::/3"});
    static const QList<Net> special = netsOf({"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"});
    if (isIn(address, embedding))
        return isPublicV4(lastFourBytes(address));
    return isIn(address, global) && !isIn(address, special);
}

} // namespace alongside
