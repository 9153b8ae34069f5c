// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpPlace.h"

#include "programs/session/DisplaySettings.h"

#include <QLocale>

namespace alongside {

namespace {

QString timeWords(QTime time)
{
    return time.toString(QStringLiteral("H:mm"));
}

} // namespace

HelpPlace::HelpPlace(const HelpOptions &options, const DisplaySettings &settings, const Clock &clock,
    const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_telephone(options.telephone)
    , m_desk(options.desk)
    , m_week(options.hours)
    , m_hours(options.hours, zone)
    , m_settings(settings)
    , m_clock(clock)
    , m_minute(this)
{
    connect(&settings, &DisplaySettings::languageChanged, this, &HelpPlace::changed);
    connect(&m_minute, &QTimer::timeout, this, &HelpPlace::changed);
    if (m_week != OpeningWeek())
        m_minute.start(std::chrono::minutes(1));
}

bool HelpPlace::isClosed() const
{
    const auto outlook = m_hours.outlook(m_clock.now());
    return outlook && !outlook->open;
}

QString HelpPlace::now() const
{
    const auto outlook = m_hours.outlook(m_clock.now());
    if (!outlook)
        return {};
    const QString time = timeWords(outlook->next.time());
    if (outlook->open)
        //: Of a place. %1: a time of day.
        return tr("Open now, until %1.").arg(time);
    if (outlook->days == 0)
        return tr("Closed now. It opens today at %1.").arg(time);
    if (outlook->days == 1)
        return tr("Closed now. It opens tomorrow at %1.").arg(time);
    //: %1: a day of the week; %2: a time of day.
    return tr("Closed now. It opens on %1 at %2.").arg(dayName(outlook->next.date().dayOfWeek()), time);
}

QStringList HelpPlace::week() const
{
    QStringList lines;
    if (m_week == OpeningWeek())
        return lines;
    for (int day = 1; day <= 7; ++day) {
        const auto &opening = m_week.at(std::size_t(day - 1));
        int last = day;
        while (last < 7 && m_week.at(std::size_t(last)) == opening)
            ++last;
        const QString days = last == day ? dayName(day)
                                         //: Days of the week.
                                         : tr("%1 to %2").arg(dayName(day), dayName(last));
        //: %1: days of the week; %2 and %3: times of day.
        lines.append(opening ? tr("%1: %2 to %3").arg(days, timeWords(opening->from), timeWords(opening->to))
                             : tr("%1: closed").arg(days));
        day = last;
    }
    return lines;
}

QString HelpPlace::dayName(int day) const
{
    return QLocale(m_settings.language()).standaloneDayName(day);
}

} // namespace alongside
