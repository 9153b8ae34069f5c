// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperPicture.h"

#include <QPainter>

namespace alongside {

PaperPicture::PaperPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void PaperPicture::setImage(const QVariant &image)
{
    m_image = image.value<QImage>();
    update();
    Q_EMIT changed();
}

qreal PaperPicture::ratio() const
{
    return m_image.isNull() ? 0 : qreal(m_image.height()) / m_image.width();
}

void PaperPicture::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_image);
    painter->setPen(Qt::gray); // white paper has an edge on a white sheet too
    painter->drawRect(boundingRect().adjusted(0, 0, -1, -1));
}

} // namespace alongside
