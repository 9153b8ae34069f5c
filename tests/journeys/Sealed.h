// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Overheard.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace alongside {

/// A process without a network but itself, whose home and runtime folder go when it ends, and whose words are
/// heard. Make it first in main(), while there is one thread only.
class Sealed {
public:
    Sealed();

    /// True when the process has no network but an own, empty one (Linux network namespace).
    bool isCutOff() const { return m_cutOff; }
    /// The files below the home and runtime folder that hold these bytes.
    QStringList filesWith(const QByteArray &bytes) const;
    /// What it and its children say.
    Overheard &overheard() const { return *m_overheard; }

private:
    QTemporaryDir m_home;
    bool m_cutOff = false;
    std::unique_ptr<Overheard> m_overheard; ///< A thread, which comes after the namespace.
};

} // namespace alongside
