// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/Address.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

class AddressTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheAccount()
    {
        QCOMPARE(accountOf(u"One@Champions.Test/Desk/2"_s), u"one@champions.test"_s);
        QCOMPARE(accountOf(u"one@champions.test"_s), u"one@champions.test"_s);
        QCOMPARE(accountOf(u""_s), QString());
    }

    void tellsTheDomain()
    {
        QCOMPARE(domainOf(u"one@Champions.test/a@b"_s), u"champions.test"_s);
        QCOMPARE(domainOf(u"champions.test"_s), u"champions.test"_s);
    }
};

QTEST_APPLESS_MAIN(AddressTest)
#include "AddressTest.moc"
