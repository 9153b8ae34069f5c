// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/desk/DeskSettings.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace alongside {

/// Tells a champion who looks elsewhere that they are wanted: a notification of the system's, with its sound,
/// and without a word of anybody's. Where the system has none, only the window calls. Main thread.
class Alerts : public QObject {
    Q_OBJECT

public:
    /// The settings say whether there is a sound, and must outlive it.
    explicit Alerts(const DeskSettings &settings, QObject *parent = nullptr);

    /// what: as Desk::called() has it. Nothing happens while one of our windows has the keyboard, but for a
    /// worry, nor for more of the same that come with it.
    void call(const QString &what);

private:
    QString wordsFor(const QString &what) const;

    const DeskSettings &m_settings;
    QHash<QString, QElapsedTimer> m_last; ///< When there was a call, by what it was for.
    quint32 m_shown = 0; ///< The last notification, which the next one replaces.
};

} // namespace alongside
