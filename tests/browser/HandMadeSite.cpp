// SPDX-License-Identifier: GPL-3.0-or-later
#include "HandMadeSite.h"

namespace alongside {

QByteArray HandMadeSite::wrap(const QByteArray &body)
{
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Test page</title><style>"
           ".govuk-frontend-supported .govuk-radios__conditional--hidden { display: none }</style></head>"
           "<body><main>"
        + body + "</main></body></html>";
}

QString HandMadeSite::submit(const QString &path, const Pairs &pairs)
{
    posts.append({path, pairs});
    return next;
}

} // namespace alongside
