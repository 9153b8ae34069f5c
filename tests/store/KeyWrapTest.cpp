// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KeyWrap.h"

#include <QtTest>

using namespace alongside;

class KeyWrapTest : public QObject {
    Q_OBJECT

private:
    Secret m_key = Secret::random(32);
    Secret m_device = Secret::random(32);
    Secret m_code = Secret::random(12);
    KeyWrap m_wrap;

private Q_SLOTS:
    void initTestCase()
    {
        const auto wrap = KeyWrap::seal(m_key, m_device, m_code, "record");
        QVERIFY(wrap);
        m_wrap = *wrap;
    }

    void opensWithAllThree()
    {
        const auto key = m_wrap.open(m_device, m_code, "record");
        QVERIFY(key);
        QVERIFY(key->equals(m_key));
    }

    void staysShutWithoutOneOfThem()
    {
        QVERIFY(!m_wrap.open(Secret::random(32), m_code, "record"));
        QVERIFY(!m_wrap.open(m_device, Secret::random(12), "record"));
        QVERIFY(!m_wrap.open(m_device, m_code, "another"));
    }

    void noticesEveryFlippedByte()
    {
        for (QByteArray KeyWrap::*part : {&KeyWrap::salt, &KeyWrap::nonce}) {
            KeyWrap wrap = m_wrap;
            (wrap.*part)[3] = char((wrap.*part)[3] ^ 1);
            QVERIFY(!wrap.open(m_device, m_code, "record"));
        }
        for (const qsizetype at : {qsizetype(0), qsizetype(31), m_wrap.sealed.size() - 1}) {
            KeyWrap wrap = m_wrap;
            wrap.sealed[at] = char(wrap.sealed[at] ^ 1);
            QVERIFY(!wrap.open(m_device, m_code, "record"));
        }
    }

    void survivesNonsense()
    {
        QVERIFY(!KeyWrap().open(m_device, m_code, "record"));
        KeyWrap wrap = m_wrap;
        wrap.sealed.truncate(16);
        QVERIFY(!wrap.open(m_device, m_code, "record"));
        wrap = m_wrap;
        wrap.salt.clear();
        QVERIFY(!wrap.open(m_device, m_code, "record"));
        QVERIFY(!m_wrap.open(Secret(), m_code, "record"));
    }
};

QTEST_GUILESS_MAIN(KeyWrapTest)
#include "KeyWrapTest.moc"
