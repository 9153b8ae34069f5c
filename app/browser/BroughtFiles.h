// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace alongside {

/// The files that a person brought on a stick, or that the scanner made: what a page may be sent, and nothing
/// else of this machine. Any thread.
class BroughtFiles {
public:
    static constexpr int most = 200;
    static constexpr qint64 mostBytes = 100'000'000; ///< Of one file.

    /// The folders in which sticks appear and the scanner writes; absolute. Without any, there are no files.
    explicit BroughtFiles(QStringList folders = {});

    /// Full paths, newest first; up to three folders deep, without hidden files and without links, which
    /// could lead out of the folders.
    QStringList list() const;

    /// Where sticks of this user appear on a Linux desktop (udisks).
    static QStringList sticks();

private:
    QStringList m_folders;
};

} // namespace alongside
