// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/VisitSection.h"

#include "policy/OpeningSection.h"

#include <QJsonArray>

namespace alongside {

namespace {

constexpr int timeToAnswer = 20; // seconds, by WCAG 2.2, 2.2.1

void take(const QJsonObject &from, const QString &name, int &value)
{
    value = from.value(name).toInt(value);
}

void readIdle(const QJsonObject &idle, Policy::Visit &visit, const VisitSection::Note &note)
{
    take(idle, QStringLiteral("dimSeconds"), visit.dimSeconds);
    take(idle, QStringLiteral("askSeconds"), visit.askSeconds);
    take(idle, QStringLiteral("holdSeconds"), visit.holdSeconds);
    take(idle, QStringLiteral("endSeconds"), visit.endSeconds);
    if (visit.dimSeconds >= visit.askSeconds || visit.holdSeconds - visit.askSeconds < timeToAnswer
        || visit.endSeconds <= visit.holdSeconds)
        note(QStringLiteral("/visit/idle"),
            QStringLiteral(
                "The screen is to be dimmed first (%1 s), then asks (%2 s), is hidden at least %3 s "
                "later (%4 s), and the visit ends after that (%5 s).")
                .arg(visit.dimSeconds)
                .arg(visit.askSeconds)
                .arg(timeToAnswer)
                .arg(visit.holdSeconds)
                .arg(visit.endSeconds));
}

} // namespace

Policy::Visit VisitSection::read(const QJsonObject &section, const Note &note)
{
    Policy::Visit visit;
    take(section, QStringLiteral("minutes"), visit.minutes);
    take(section, QStringLiteral("graceMinutes"), visit.graceMinutes);
    take(section, QStringLiteral("extensionMinutes"), visit.extensionMinutes);
    take(section, QStringLiteral("extensionsWhileWaiting"), visit.extensionsWhileWaiting);
    if (section.contains(u"warnings"))
        visit.warnings.clear();
    for (const QJsonValue warning : section.value(u"warnings").toArray()) {
        visit.warnings.append(warning.toInt());
        if (warning.toInt() >= visit.minutes)
            note(QStringLiteral("/visit/warnings"),
                QStringLiteral("A warning %1 minutes before the end of a visit of %2 minutes is none.")
                    .arg(warning.toInt())
                    .arg(visit.minutes));
    }
    readIdle(section.value(u"idle").toObject(), visit, note);
    visit.openingHours = OpeningSection::read(
        section.value(u"openingHours").toObject(), QStringLiteral("/visit/openingHours"), note);
    return visit;
}

} // namespace alongside
