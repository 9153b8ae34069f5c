// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// The mark that others wait for a terminal: an empty file among those of what runs, which staff make at the
/// terminal or from a command line.
class WaitingMark {
public:
    explicit WaitingMark(const QString &runtimeFolder);

    bool isSet() const;
    /// False when the file cannot be made or removed.
    bool set(bool waiting) const;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace alongside
