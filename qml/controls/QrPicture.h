// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A text as a QR code for a camera: black on white in every theme, with the light border that it needs. What
/// it is for is said by whoever shows it (Accessible.name). GUI thread.
class QrPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// What the code holds; an empty one paints nothing.
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed)

public:
    explicit QrPicture(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_text;
};

} // namespace alongside
