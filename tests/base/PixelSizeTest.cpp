// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PixelSize.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

class PixelSizeTest : public QObject {
    Q_OBJECT

private slots:
    void readsWidthAndHeight()
    {
        QCOMPARE(pixelSizeIn(u"1920x1080"_s), QSize(1920, 1080));
        QCOMPARE(pixelSizeIn(u"800x10000"_s), QSize(800, 10000));
    }

    void readsNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "1920", "1920X1080", "1920x", "99x1080", "1920x108000", "1920x1080\n",
                 " 1920x1080", "-1920x1080", "1920 x 1080"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void readsNothingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!pixelSizeIn(text));
    }
};

QTEST_APPLESS_MAIN(PixelSizeTest)
#include "PixelSizeTest.moc"
