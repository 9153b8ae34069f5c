// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/LiveSection.h"

#include <QJsonArray>

namespace alongside {

namespace {

QStringList listOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue each : value.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

Policy::Live LiveSection::read(const QJsonObject &section)
{
    Policy::Live live;
    live.origins = listOf(section.value(u"origins"));
    live.mail = listOf(section.value(u"mail"));
    live.uploads = section.value(u"uploads").toBool(live.uploads);
    if (section.value(u"payments").toString() == u"bounded")
        live.payments = Policy::Live::Payments::Bounded;
    if (section.value(u"oldEngine").toString() == u"warn")
        live.oldEngine = Policy::Live::OldEngine::Warn;
    live.proxy = section.value(u"proxy").toString();
    return live;
}

} // namespace alongside
