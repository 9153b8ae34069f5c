// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace alongside {

/// Files below one folder that belong to whoever the folder belongs to, also when root writes them: a server
/// that runs as an ordinary user can read what an operator added with sudo.
class OwnedFiles {
public:
    enum class Mode { Sealed = 0400, Private = 0600, Public = 0644, Program = 0700 };

    /// The folder need not be there yet.
    explicit OwnedFiles(const QString &folder)
        : m_folder(folder)
    {
    }

    /// Makes a folder below it, and those that lead there, for the owner alone; "" is the folder itself.
    Result<Done> makeFolder(const QString &name) const;
    /// Replaces a file, with the folders that lead there: the new content or the old, never half of it.
    Result<Done> write(const QString &name, const QByteArray &content, Mode mode = Mode::Private) const;
    /// Gives a file that somebody else made to the owner, with this mode.
    Result<Done> take(const QString &name, Mode mode) const;

private:
    QString m_folder;
};

} // namespace alongside
