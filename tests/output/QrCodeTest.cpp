// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/QrCode.h"
#include "output/Reader.h"

#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

using namespace alongside;

namespace {

const QString code = QStringLiteral("7K3M-ABCD-EFGH-JKMN-P");

QImage painted(const QString &text, int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    QPainter painter(&picture);
    QrCode::of(text).value().paint(painter, QRectF(picture.rect()));
    return picture;
}

} // namespace

class QrCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadByACamera_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("size");
        QTest::newRow("a code") << code << QSize(240, 240);
        QTest::newRow("a code, wide") << code << QSize(301, 199);
        QTest::newRow("an address") << QStringLiteral("https://www.gov.uk/apply-blue-badge")
                                    << QSize(240, 240);
    }

    void isReadByACamera()
    {
        QFETCH(QString, text);
        QFETCH(QSize, size);
        QCOMPARE(readByCamera(painted(text, size.width(), size.height())), text);
    }

    void hasALightBorder()
    {
        const QrCode qr = QrCode::of(code).value();
        const int modules = qr.size() + 2 * QrCode::quiet;
        const QImage picture = painted(code, modules * 3, modules * 3);
        const int border = QrCode::quiet * 3;
        for (int i = 0; i < picture.width(); ++i)
            for (int depth = 0; depth < border; ++depth)
                QCOMPARE(picture.pixelColor(i, depth), QColor(Qt::white));
        // the corner of the finder pattern
        QCOMPARE(picture.pixelColor(border, border), QColor(Qt::black));
    }

    void refusesWhatHasNoCode()
    {
        QVERIFY(!QrCode::of(QString()));
        QVERIFY(!QrCode::of(QString(5000, u'A')));
        QVERIFY(!QrCode::of(QStringLiteral("Tŷ")));
    }

    void isReadFromTheScreen()
    {
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&engine);
        component.setData("import Alongside.Controls\nQrPicture { width: 220; height: 220 }", QUrl());
        const std::unique_ptr<QQuickItem> item(qobject_cast<QQuickItem *>(component.create()));
        QVERIFY2(item, qPrintable(component.errorString()));
        QQuickWindow window;
        window.setColor(Qt::black); // as a dark theme has it
        window.resize(300, 300);
        item->setParentItem(window.contentItem());
        item->setPosition({40, 40});
        window.show();
        item->setProperty("text", code);
        QTRY_COMPARE(readByCamera(window.grabWindow()), code);
        item->setProperty("text", QStringLiteral("CHANGED"));
        QTRY_COMPARE(readByCamera(window.grabWindow()), QStringLiteral("CHANGED"));
    }
};

QTEST_MAIN(QrCodeTest)
#include "QrCodeTest.moc"
