// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QSize>
#include <QStringList>

namespace alongside {

/// What the program was started for.
struct Options {
    bool selfTest = false;
    QString settings; ///< Path of the champion's own settings.
    QString content; ///< Folder with guides, practice, glossary and champions; empty for what came with it.
    QString language; ///< ISO 639; empty for what the settings say.
    QSize windowSize{1280, 800};

    /// Reads the program's arguments without its own name. The error is one sentence.
    static Result<Options> read(const QStringList &arguments);
    /// What --help prints.
    static QString help();
};

} // namespace alongside
