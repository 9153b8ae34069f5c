// SPDX-License-Identifier: GPL-3.0-or-later
#include "Drawing.h"

#include <QFile>
#include <QSvgRenderer>

namespace alongside {

Drawing::Drawing(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &Drawing::changed, this, [this] { update(); });
}

void Drawing::paint(QPainter *painter)
{
    QFile file(QStringLiteral(":/alongside/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    // the files are drawn with a black pen and filled with light grey; both stand for colours of the theme
    QByteArray drawing = file.readAll();
    drawing.replace("#000", m_colour.name().toLatin1());
    drawing.replace("#ccc", m_soft.alpha() == 0 ? "none" : m_soft.name().toLatin1());
    drawing.replace("stroke-width=\"1.9\"", "stroke-width=\"" + QByteArray::number(m_pen) + '"');
    QSvgRenderer(drawing).render(painter, boundingRect());
}

} // namespace alongside
