// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PublicAddress.h"

#include <QHostAddress>
#include <QTest>

using namespace alongside;

/// Which addresses are of the public internet.
class PublicAddressTest : public QObject {
    Q_OBJECT

private slots:
    void knowsSpecialOnes_data()
    {
        QTest::addColumn<bool>("isPublic");
        const auto rows = [](bool isPublic, std::initializer_list<const char *> addresses) {
            for (const char *address : addresses)
                QTest::newRow(address) << isPublic;
        };
        rows(true,
            {"8.8.8.8", "151.101.0.144", "172.15.0.1", "172.32.0.1", "192.167.1.1", "100.63.0.1",
                "2a04:4e42::144", "2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8"});
        rows(false,
            {"0.0.0.0", "127.0.0.1", "127.1.2.3", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1",
                "169.254.169.254", "100.64.0.1", "192.0.0.1", "192.0.2.1", "198.18.0.1", "203.0.113.1",
                "224.0.0.1", "255.255.255.255", "240.0.0.1", "::", "::1", "fe80::1", "fe80::1%1", "fc00::1",
                "fd12::1", "ff02::1", "2001:db8::1", "2001::1", "2002:7f00:1::1", "::ffff:127.0.0.1",
                "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::808:808"});
    }

    void knowsSpecialOnes()
    {
        QFETCH(bool, isPublic);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(isPublicAddress(address), isPublic);
    }

    void takesNothingForNoAddress() { QVERIFY(!isPublicAddress(QHostAddress())); }
};

QTEST_APPLESS_MAIN(PublicAddressTest)
#include "PublicAddressTest.moc"
