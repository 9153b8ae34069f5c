// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <optional>

namespace alongside {

/// Width and height in pixels as people write them, such as "1920x1080": three to five figures each. Nothing
/// for anything else. Pure.
std::optional<QSize> pixelSizeIn(const QString &text);

} // namespace alongside
