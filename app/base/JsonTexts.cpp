// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonTexts.h"

#include <QJsonArray>

namespace alongside {

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue each : value.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace alongside
