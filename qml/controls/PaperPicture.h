// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A sheet of paper from memory, as wide as itself: what will be printed, before it is. What it shows is said
/// by whoever shows it (Accessible.name). GUI thread.
class PaperPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// A QImage; an empty one paints nothing.
    Q_PROPERTY(QVariant image READ image WRITE setImage NOTIFY changed)
    /// How tall it is for its width.
    Q_PROPERTY(qreal ratio READ ratio NOTIFY changed)

public:
    explicit PaperPicture(QQuickItem *parent = nullptr);

    QVariant image() const { return m_image; }
    void setImage(const QVariant &image);
    qreal ratio() const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QImage m_image;
};

} // namespace alongside
