// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/LiveSection.h"

#include "base/JsonTexts.h"

namespace alongside {

Policy::Live LiveSection::read(const QJsonObject &section)
{
    Policy::Live live;
    live.origins = textsIn(section.value(u"origins"));
    live.mail = textsIn(section.value(u"mail"));
    live.uploads = section.value(u"uploads").toBool(live.uploads);
    if (section.value(u"payments").toString() == u"bounded")
        live.payments = Policy::Live::Payments::Bounded;
    if (section.value(u"oldEngine").toString() == u"warn")
        live.oldEngine = Policy::Live::OldEngine::Warn;
    live.proxy = section.value(u"proxy").toString();
    return live;
}

} // namespace alongside
