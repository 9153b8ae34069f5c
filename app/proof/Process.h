// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <sys/types.h>

namespace alongside {

/// A process of this machine, as /proc tells it.
struct Process {
    pid_t pid = 0;
    pid_t parent = 0;
    uid_t user = 0; ///< The real one.
    QString name; ///< As it names itself, at most 15 letters.

    /// Every process but this one and those that have ended.
    static QList<Process> all();
    /// Those of them that belong to a user.
    static QList<Process> of(uid_t user);
    /// A process and what it started, directly or not.
    static QList<Process> from(pid_t first);
};

} // namespace alongside
