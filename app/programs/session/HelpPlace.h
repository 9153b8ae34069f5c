// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "programs/session/HelpOptions.h"

#include <QObject>
#include <QTimer>

namespace alongside {

class DisplaySettings;

/// Where there is help in the place itself, and when: the telephone, the desk and the opening hours, in the
/// person's language. Main thread.
class HelpPlace : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString telephone READ telephone CONSTANT)
    Q_PROPERTY(QString desk READ desk CONSTANT)
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    Q_PROPERTY(QString now READ now NOTIFY changed)
    Q_PROPERTY(QStringList week READ week NOTIFY changed)

public:
    /// Settings and clock must outlive it. zone: of the place.
    HelpPlace(const HelpOptions &options, const DisplaySettings &settings, const Clock &clock,
        const QTimeZone &zone = QTimeZone::systemTimeZone(), QObject *parent = nullptr);

    const QString &telephone() const { return m_telephone; }
    const QString &desk() const { return m_desk; }
    /// Hours are known, and this is outside of them.
    bool isClosed() const;
    /// Such as "Open now, until 17:00."; empty where no hours are known.
    QString now() const;
    /// Such as "Monday to Friday: 9:00 to 17:00"; each day stands in one of them.
    QStringList week() const;

Q_SIGNALS:
    void changed();

private:
    QString dayName(int day) const;

    const QString m_telephone;
    const QString m_desk;
    const OpeningWeek m_week;
    const OpeningHours m_hours;
    const DisplaySettings &m_settings;
    const Clock &m_clock;
    QTimer m_minute;
};

} // namespace alongside
