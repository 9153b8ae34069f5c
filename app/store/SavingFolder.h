// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DeviceKey.h"
#include "store/SavedPlaces.h"

namespace alongside {

/// Where what a terminal keeps lies, below the one folder that its policy names.
class SavingFolder {
public:
    /// The folder need not be there yet.
    explicit SavingFolder(const QString &path)
        : m_path(path)
    {
    }

    /// The terminal's key; nothing has been asked of the key store yet.
    DeviceKey deviceKey() const;
    /// The folder of saved places.
    QString places() const { return m_path + QStringLiteral("/places"); }
    /// The file of TryCounter.
    QString tries() const { return m_path + QStringLiteral("/tries"); }
    /// The file of ClockTrust.
    QString clock() const { return m_path + QStringLiteral("/clock"); }

private:
    QString m_path;
};

} // namespace alongside
