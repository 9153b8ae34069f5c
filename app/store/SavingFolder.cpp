// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SavingFolder.h"

namespace alongside {

DeviceKey SavingFolder::deviceKey() const
{
    // The key store may be shared by several terminals' folders (tests, a demonstration): the folder tells
    // them apart.
    return {m_path + QStringLiteral("/device.check"), QStringLiteral("alongside:") + m_path};
}

} // namespace alongside
