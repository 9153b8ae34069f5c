// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace alongside {

/// What the command line asked of the kiosk.
struct Options {
    QString policyFile; ///< Empty for the one beside the programs.
    QStringList forSessions; ///< Handed on to each alongside-session.

    /// Reads the arguments. Answers --help and --version, and complains about what it does not know, by
    /// ending the process (status 0 and 2).
    static Options read(const QCoreApplication &application);
};

} // namespace alongside
