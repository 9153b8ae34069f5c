// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PiiKind.h"

namespace alongside {

QString piiKindName(PiiKind kind)
{
    static const QList<QString> names{QStringLiteral("ni-number"), QStringLiteral("nhs-number"),
        QStringLiteral("passport"), QStringLiteral("driving-licence"), QStringLiteral("utr"),
        QStringLiteral("card"), QStringLiteral("sort-code"), QStringLiteral("account-number"),
        QStringLiteral("iban"), QStringLiteral("one-time-code"), QStringLiteral("password"),
        QStringLiteral("address"), QStringLiteral("date-of-birth"), QStringLiteral("email"),
        QStringLiteral("telephone"), QStringLiteral("typed")};
    return names.value(qsizetype(kind));
}

bool isSecret(PiiKind kind)
{
    return kind <= PiiKind::Password;
}

} // namespace alongside
