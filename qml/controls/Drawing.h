// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// One of the drawings in resources/icons, in the colours that it is given. Painted by the processor, once:
/// without a graphics card, that is much sooner on the screen than shapes that the card would draw. GUI
/// thread.
class Drawing : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// The file's name without its ending; an empty or unknown one draws nothing.
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    /// What the pen draws with.
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed)
    /// What is softly filled behind the lines; transparent fills nothing.
    Q_PROPERTY(QColor soft MEMBER m_soft NOTIFY changed)
    /// How wide the pen is, where the whole drawing is 24 wide.
    Q_PROPERTY(qreal pen MEMBER m_pen NOTIFY changed)

public:
    explicit Drawing(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    QColor m_colour = Qt::black;
    QColor m_soft = Qt::transparent;
    qreal m_pen = 1.9;
};

} // namespace alongside
