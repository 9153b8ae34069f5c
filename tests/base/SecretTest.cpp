// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <QVariant>
#include <QtTest>

using namespace alongside;

namespace {

template <typename T>
concept Printable = requires(QDebug stream, T &&secret)
{
    stream << secret;
};
template <typename T>
concept Streamable = requires(QDataStream stream, T &&secret)
{
    stream << secret;
};

// What must not compile does not: the types are asked, so that this file stands for the rule.
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_constructible_v<QString, Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_constructible_v<QByteArray, Secret>);
static_assert(!std::is_convertible_v<Secret, QVariant> && !std::is_constructible_v<QVariant, Secret>);
static_assert(!Printable<const Secret &> && !Streamable<const Secret &>);
static_assert(Printable<const QString &> && Streamable<const QString &>);

} // namespace

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAsZeroes()
    {
        const Secret secret(16);
        QCOMPARE(secret.size(), std::size_t(16));
        QVERIFY(secret.equals(Secret(16)));
    }

    void isRandom() { QVERIFY(!Secret::random(32).equals(Secret::random(32))); }

    void takesOverAndZeroesTheSource()
    {
        unsigned char bytes[]{1, 2, 3};
        const Secret secret = Secret::takeFrom(bytes);
        QCOMPARE(secret.data()[2], static_cast<unsigned char>(3));
        QCOMPARE(bytes[0] + bytes[1] + bytes[2], 0);
    }

    void movesWithoutACopy()
    {
        Secret one = Secret::random(8);
        const unsigned char *where = one.data();
        const Secret other = std::move(one);
        QCOMPARE(other.data(), where);
        QVERIFY(one.isEmpty()); // NOLINT: what is moved from is empty, and that is promised
    }

    void wipes()
    {
        Secret secret = Secret::random(8);
        secret.wipe();
        QVERIFY(secret.isEmpty());
        QVERIFY(secret.data() == nullptr);
    }

    void comparesLengthsToo()
    {
        QVERIFY(!Secret(4).equals(Secret(5)));
        QVERIFY(Secret().equals(Secret()));
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "SecretTest.moc"
