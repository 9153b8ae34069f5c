// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/LiveSection.h"

namespace alongside {

namespace {

using enum Fields::Need;

/// The address at a key, or an empty one with a finding.
QUrl startAddress(Fields &fields, const QString &key, Fields::Need need)
{
    const QString text = fields.text(key, need);
    const QUrl address(text, QUrl::StrictMode);
    const QString origin = originIn(address.scheme() + QLatin1String("://") + address.authority());
    if (text.isEmpty() || (address.isValid() && !origin.isEmpty() && !origin.contains(u'*')))
        return address;
    fields.complain(key, QStringLiteral("\"%1\" must be an address that begins with https://.").arg(key));
    return {};
}

QStringList origins(Fields &fields, const QString &key)
{
    QStringList origins;
    for (const QString &text : fields.texts(key, May)) {
        const QString origin = originIn(text);
        if (origin.isEmpty())
            fields.complain(key,
                QStringLiteral("\"%1\" must be a site and nothing more, such as https://www.example.gov.uk "
                               "or https://*.example.gov.uk.")
                    .arg(text.left(60)));
        else
            origins += origin;
    }
    return origins;
}

} // namespace

LiveSite liveSection(Fields &guide)
{
    const QString key = QStringLiteral("live");
    LiveSite site;
    if (guide.holdsText(key)) {
        site.start = startAddress(guide, key, May);
    } else if (Fields live = guide.map(key, May); live.isMap()) {
        site.start = startAddress(live, QStringLiteral("start"), Must);
        site.origins = origins(live, QStringLiteral("origins"));
        site.resources = origins(live, QStringLiteral("resources"));
        site.payment = live.id(QStringLiteral("payment"), May);
        live.refuseOthers();
    }
    if (site.isEmpty())
        return {};
    site.origins.prepend(originIn(site.start.scheme() + QLatin1String("://") + site.start.authority()));
    site.origins.removeDuplicates();
    site.resources.removeDuplicates();
    return site;
}

} // namespace alongside
