// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/QrCode.h"

#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace alongside {

QrCode::QrCode(int size, QBitArray dark)
    : m_size(size)
    , m_dark(std::move(dark))
{
}

Result<QrCode> QrCode::of(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar sign) { return sign < QChar(0x7f); });
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        plain ? QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1) : nullptr,
        QRcode_free);
    if (!code)
        return Error{
            QStringLiteral("A QR code is made of 1 to 2,300 plain letters, not of the %1 that were given.")
                .arg(text.size())};
    QBitArray dark(code->width * code->width);
    for (int i = 0; i < dark.size(); ++i)
        dark.setBit(i, code->data[i] & 1);
    return QrCode(code->width, dark);
}

void QrCode::paint(QPainter &painter, const QRectF &area) const
{
    const int modules = m_size + 2 * quiet;
    const qreal room = std::min(area.width(), area.height());
    // parts of a unit would blur the edges; where there is no room for one each, they must
    const qreal module = room < modules ? room / modules : std::floor(room / modules);
    const QPointF corner = area.center() - QPointF(module, module) * modules / 2;
    const QPointF start(std::round(corner.x()), std::round(corner.y()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(start, QSizeF(module, module) * modules), Qt::white);
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            if (isDark(column, row))
                painter.fillRect(
                    QRectF(start + QPointF(column + quiet, row + quiet) * module, QSizeF(module, module)),
                    Qt::black);
        }
    }
    painter.restore();
}

} // namespace alongside
