// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/Checksums.h"

#include <QtTest>

using namespace alongside;

/// Check digits: the examples of the documents, and each with one digit changed.
class ChecksumsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsCards()
    {
        QVERIFY(passesLuhn(u"4111111111111111"));
        QVERIFY(!passesLuhn(u"4111111111111112"));
        QVERIFY(!passesLuhn(u"0000000000000000"));
    }

    void knowsNhsNumbers()
    {
        QVERIFY(passesNhs(u"9434765919"));
        QVERIFY(!passesNhs(u"9434765918"));
        QVERIFY(!passesNhs(u"943476591"));
        QVERIFY(!passesNhs(u"0000000000"));
    }

    void knowsTaxpayerReferences()
    {
        QVERIFY(passesUtr(u"2871362253"));
        QVERIFY(!passesUtr(u"1871362253"));
        QVERIFY(!passesUtr(u"287136225"));
    }

    void knowsIbans()
    {
        QVERIFY(passesIban(u"GB29NWBK60161331926819"));
        QVERIFY(!passesIban(u"GB28NWBK60161331926819"));
        QVERIFY(!passesIban(u"GB29"));
        QVERIFY(!passesIban(u"GB29nwbk60161331926819"));
    }
};

QTEST_GUILESS_MAIN(ChecksumsTest)
#include "ChecksumsTest.moc"
