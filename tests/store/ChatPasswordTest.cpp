// SPDX-License-Identifier: GPL-3.0-or-later
// Against the real key store: tests/store/with-keyring gives each function a bus and a keyring of its own.
#include "store/ChatPassword.h"

#include <QtTest>

using namespace alongside;

/// The password of a chat account is in the key store and nowhere else.
class ChatPasswordTest : public QObject {
    Q_OBJECT

private slots:
    void isKeptUntilItIsForgotten()
    {
        QVERIFY(!ChatPassword::read(m_address));
        QVERIFY(ChatPassword::keep(m_address, secret("first")));
        QVERIFY(ChatPassword::keep(m_address, secret("pässword two")));
        const auto read = ChatPassword::read(m_address);
        QVERIFY(read && read.value().equals(secret("pässword two")));
        QVERIFY(!ChatPassword::read(QStringLiteral("two@champions.test")));
        QVERIFY(ChatPassword::forget(m_address));
        QVERIFY(ChatPassword::forget(m_address));
        QVERIFY(!ChatPassword::read(m_address));
    }

private:
    static Secret secret(QByteArray bytes)
    {
        return Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())});
    }

    const QString m_address = QStringLiteral("one@champions.test");
};

QTEST_GUILESS_MAIN(ChatPasswordTest)
#include "ChatPasswordTest.moc"
