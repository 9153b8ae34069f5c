// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrPicture.h"

#include "output/QrCode.h"

namespace alongside {

QrPicture::QrPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &QrPicture::changed, this, [this] { update(); });
}

void QrPicture::paint(QPainter *painter)
{
    if (const auto code = QrCode::of(m_text))
        code->paint(*painter, boundingRect());
}

} // namespace alongside
