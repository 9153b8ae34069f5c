// SPDX-License-Identifier: GPL-3.0-or-later
// Against the real key store: tests/store/with-keyring gives each function a bus and a keyring of its own.
#include "store/DeviceKey.h"

#include <QtTest>

using namespace alongside;
using State = DeviceKey::State;

class DeviceKeyTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_marker = m_folder.filePath(QStringLiteral("device.check"));
    QString m_service = QStringLiteral("alongside-test");

    DeviceKey device() const { return {m_marker, m_service}; }

    // As on a terminal that was provisioned with a key that is not in the key store.
    void writeMarker()
    {
        QFile marker(m_marker);
        QVERIFY(marker.open(QIODevice::WriteOnly));
        marker.write(QByteArray(64, '0') + '\n');
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_marker); }

    void isNotProvisionedAtFirst()
    {
        DeviceKey key = device();
        QCOMPARE(key.load(), State::NotProvisioned);
        QVERIFY(!key.reason().isEmpty());
    }

    void unlockedRingGivesTheSameKeyAgain()
    {
        DeviceKey one = device();
        const auto provisioned = one.provision();
        QVERIFY2(provisioned, qPrintable(provisioned ? QString() : provisioned.error().message));
        QCOMPARE(one.load(), State::Ready);
        DeviceKey other = device();
        QCOMPARE(other.load(), State::Ready);
        QVERIFY(other.key().equals(one.key()));
        QVERIFY(!one.provision()); // never a second one
    }

    void unlockedRingWithAnotherKeyIsWrong()
    {
        QVERIFY(device().provision());
        QFile::remove(m_marker);
        writeMarker();
        QCOMPARE(device().load(), State::Wrong);
    }

    void unlockedRingWithoutTheKeyFailsClosed()
    {
        writeMarker();
        DeviceKey key(m_marker, QStringLiteral("alongside-test-none"));
        QCOMPARE(key.load(), State::Unavailable);
        QVERIFY(!key.reason().isEmpty());
    }

    void lockedRingFailsClosed()
    {
        writeMarker();
        QCOMPARE(device().load(), State::Unavailable);
        QFile::remove(m_marker);
        QVERIFY(!device().provision());
        QVERIFY(!QFile::exists(m_marker));
    }

    void noBusFailsClosed()
    {
        writeMarker();
        QCOMPARE(device().load(), State::Unavailable);
        QFile::remove(m_marker);
        QVERIFY(!device().provision());
        QVERIFY(!QFile::exists(m_marker));
    }
};

QTEST_GUILESS_MAIN(DeviceKeyTest)
#include "DeviceKeyTest.moc"
