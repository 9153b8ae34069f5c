// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/SlipPrinter.h"

#include <QtTest>

using namespace alongside;

class SlipPrinterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapesEveryWord()
    {
        const Slip slip{QStringLiteral("A <b>"), QStringLiteral("Place & Co"),
            {{QStringLiteral("H"), {QStringLiteral("<i>")}}}};
        const QString html = SlipPrinter::html(slip);
        QVERIFY(html.contains(QStringLiteral("A &lt;b&gt;")));
        QVERIFY(html.contains(QStringLiteral("Place &amp; Co")));
        QVERIFY(!html.contains(QStringLiteral("<p><i></p>")));
    }

    void isOneA4Page()
    {
        const QByteArray pdf = SlipPrinter::pdf({QStringLiteral("Title"), QStringLiteral("Place"), {}});
        QVERIFY(pdf.startsWith("%PDF"));
        // 210 x 297 mm in points
        QVERIFY2(pdf.contains("595") && pdf.contains("842"), "the page is not A4");
    }

    void saysWhereItCouldNotWrite()
    {
        const auto written = SlipPrinter::write({}, QStringLiteral("/no/such/folder/slip.pdf"));
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(QStringLiteral("/no/such/folder/slip.pdf")));
    }
};

QTEST_MAIN(SlipPrinterTest)
#include "SlipPrinterTest.moc"
