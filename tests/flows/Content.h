// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/Policy.h"

#include <QTemporaryDir>

namespace alongside {

/// A terminal's content in a folder of its own, as it ships, for a test to spoil.
class Content {
public:
    Content();

    /// The terminal that has this content.
    Policy policy() const;

    /// Absolute path of a file in it, such as "practice/blue-badge.json".
    QString path(const QString &file) const { return m_folder.filePath(file); }
    void remove(const QString &file) const;
    void write(const QString &file, const QByteArray &bytes) const;
    /// What the file holds up to its half.
    void truncate(const QString &file) const;
    /// 100 MB of nothing, which take no room on the disk.
    void blowUp(const QString &file) const;
    /// Puts words in the place of others.
    void change(const QString &file, const QByteArray &from, const QByteArray &to) const;

private:
    QByteArray read(const QString &file) const;

    QTemporaryDir m_folder;
};

} // namespace alongside
