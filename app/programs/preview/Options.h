// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QSize>
#include <QStringList>

namespace alongside {

/// What the program was started for.
struct Options {
    enum class Work { Show, Facts, Check, SelfTest };

    Work work = Work::Show;
    QString page; ///< The address or file to show; for Work::Check empty.
    QString guide; ///< Id, or empty for the guide that belongs to the page.
    QString guides; ///< Folder of the guides; empty for the one that came with the program.
    QString language = QStringLiteral("en");
    QStringList allowed; ///< Further origins that the page may load from.
    QString server; ///< Origin of the test server that stands in for the recorded ones, or empty.
    bool record = false; ///< With Work::Check: writes down what the pages show.
    bool json = false;
    QSize windowSize{1600, 950};

    /// The folder of the practice forms, or of the glossary: beside the one of the guides.
    QString beside(const QString &name) const;
    /// The folder of the guide with this id.
    QString folderOf(const QString &id) const;

    /// Reads the program's arguments without its own name. The error is one sentence.
    static Result<Options> read(const QStringList &arguments);
    /// What --help prints.
    static QString help();
};

} // namespace alongside
