// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/LoadTrouble.h"

#include <QWebEngineLoadingInfo>

namespace alongside {

namespace {

// HTTP statuses (RFC 9110, 15; RFC 6585).
QString troubleOfStatus(int status)
{
    switch (status) {
    case 400: // a form that was filled in wrongly is shown again with one of these
    case 409:
    case 422:
        return {};
    case 404:
    case 410:
        return QStringLiteral("missing");
    case 408:
    case 504:
        return QStringLiteral("slow");
    case 429:
    case 502:
    case 503:
        return QStringLiteral("down");
    default:
        return status >= 400 ? QStringLiteral("broken") : QString();
    }
}

QString troubleOfProxy(EgressTrouble trouble)
{
    switch (trouble) {
    case EgressTrouble::Offline:
        return QStringLiteral("offline");
    case EgressTrouble::Name:
        return QStringLiteral("name");
    case EgressTrouble::Slow:
        return QStringLiteral("slow");
    case EgressTrouble::Refused:
    case EgressTrouble::Down:
    case EgressTrouble::None:
        break;
    }
    return QStringLiteral("down");
}

// Numbers of net/base/net_error_list.h, which is Chromium's own interface.
QString troubleOfNetwork(int code, EgressTrouble proxy)
{
    switch (code) {
    case -3: // another navigation took its place, or it was refused, which has been said already
    case -20:
        return {};
    case -111: // the proxy gave no line
        return troubleOfProxy(proxy);
    case -21:
    case -106:
    case -109:
        return QStringLiteral("offline");
    case -105:
    case -137:
        return QStringLiteral("name");
    case -7:
    case -118:
        return QStringLiteral("slow");
    case -107:
    case -110:
    case -113:
    case -117:
    case -501:
        return QStringLiteral("secure");
    default:
        break;
    }
    if (code <= -200 && code > -300)
        return QStringLiteral("secure");
    return code <= -100 && code > -200 ? QStringLiteral("down") : QStringLiteral("broken");
}

} // namespace

QString troubleOf(const LoadEnd &end, EgressTrouble proxy)
{
    if (end.domain == QWebEngineLoadingInfo::HttpStatusCodeDomain)
        return troubleOfStatus(end.code);
    return end.succeeded || end.code == 0 ? QString() : troubleOfNetwork(end.code, proxy);
}

} // namespace alongside
