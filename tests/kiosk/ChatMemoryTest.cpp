// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/ChatMemory.h"

#include "store/ChatPassword.h"

#include <QtTest>

using namespace alongside;

namespace {

const QString address = QStringLiteral("one@kiosks.test");

Secret secret(QByteArray bytes)
{
    return Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())});
}

QString addressIn(const Message &account)
{
    return account.fields[QStringLiteral("address")].toString();
}

} // namespace

class ChatMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void nobodyIsAskedWithoutAnAccount()
    {
        ChatMemory memory{QString()};
        memory.open();
        memory.beginVisit();
        QVERIFY(!memory.account() && !memory.reason().isEmpty());
    }

    void nobodyIsAskedWithoutAPassword()
    {
        ChatMemory memory(address);
        memory.open();
        memory.beginVisit();
        QVERIFY(!memory.account() && !memory.reason().isEmpty());
    }

    void eachVisitHasAnAddressOfItsOwn()
    {
        QVERIFY(ChatPassword::keep(address, secret("a password")));
        ChatMemory memory(address);
        memory.open();
        QVERIFY(!memory.account()); // nobody is there yet
        memory.beginVisit();
        const QString first = addressIn(*memory.account());
        QVERIFY(first.startsWith(address + u'/') && first.size() == address.size() + 33);
        QVERIFY(memory.account()->secret.equals(secret("a password")));
        QCOMPARE(addressIn(*memory.account()), first); // after a crash as well
        memory.endVisit();
        memory.beginVisit();
        QVERIFY(addressIn(*memory.account()) != first);
    }

    void aTalkEndsWithItsVisit()
    {
        ChatMemory memory(address);
        memory.beginVisit();
        QVERIFY(!memory.talk());
        memory.keepTalk(secret("a talk"));
        QVERIFY(memory.talk()->secret.equals(secret("a talk")));
        memory.endVisit();
        QVERIFY(!memory.talk());
    }
};

QTEST_GUILESS_MAIN(ChatMemoryTest)
#include "ChatMemoryTest.moc"
