// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PixelSize.h"

#include <QRegularExpression>

namespace alongside {

std::optional<QSize> pixelSizeIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A([0-9]{3,5})x([0-9]{3,5})\z)"));
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt()))
                            : std::nullopt;
}

} // namespace alongside
