// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/HelpSection.h"

#include "base/JsonTexts.h"

#include <QJsonArray>

namespace alongside {

Policy::Help HelpSection::read(const QJsonObject &section, const OpeningSection::Note &note)
{
    Policy::Help help;
    const QJsonValue server = section.value(u"server");
    help.otherServers = server.isString() ? QStringList(server.toString()) : textsIn(server);
    if (!help.otherServers.isEmpty())
        help.server = help.otherServers.takeFirst();
    help.port = section.value(u"port").toInt(help.port);
    help.address = section.value(u"address").toString();
    help.certificates = section.value(u"certificates").toString();
    help.site = section.value(u"site").toString();
    for (const QJsonValue each : section.value(u"issuers").toArray())
        help.issuers.append({each[u"id"].toString(), each[u"name"].toString(),
            QByteArray::fromBase64(each[u"key"].toString().toLatin1(), QByteArray::Base64UrlEncoding)});
    for (const QJsonValue each : section.value(u"badges").toArray())
        help.badges.append({each[u"code"].toString(), each[u"badge"].toString().toLatin1()});
    help.revoked = textsIn(section.value(u"revoked"));
    help.unchecked = section.value(u"unchecked").toString() == u"warn";
    help.staff = textsIn(section.value(u"staff"));
    help.telephone = section.value(u"telephone").toString().simplified();
    help.desk = section.value(u"desk").toString().simplified();
    help.openingHours = OpeningSection::read(
        section.value(u"openingHours").toObject(), QStringLiteral("/help/openingHours"), note);
    return help;
}

} // namespace alongside
