// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QCoreApplication;

namespace alongside {

/// What the command line asked of this session.
struct Options {
    QString policyFile; ///< Empty for the one beside the program.
    QString language; ///< Empty for the policy's first.
    QSize screenSize{1920, 1080}; ///< Of the window, in pixels, when windowed.
    int line = -1; ///< The open file that leads to the vault; -1 for a demonstration, where nothing is kept.
    bool windowed = false;
    bool once = false; ///< End after one visit instead of starting the next.
    bool selfTest = false; ///< Load everything, show nothing, say whether it went well.

    /// Reads the arguments. Answers --help and --version, and complains about what it does not know, by
    /// ending the process (status 0 and 2).
    static Options read(const QCoreApplication &application);
};

} // namespace alongside
