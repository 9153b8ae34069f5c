// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/Vault.h"

#include "fakes/FakeClock.h"
#include "store/StaffCode.h"
#include "visit/WaitingMark.h"

#include <QtTest>

using namespace alongside;
using Kind = Message::Kind;

namespace {

Secret secretOf(QByteArray text)
{
    return Secret::takeFrom({reinterpret_cast<unsigned char *>(text.data()), std::size_t(text.size())});
}

} // namespace

/// What staff may do where nobody can save.
class StaffTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    QString m_code = StaffCode::make(secretOf("271828"));

    // A visit in progress, at a terminal where nobody can save.
    std::unique_ptr<Vault> vaultIn(const QString &folder, const QString &code)
    {
        auto vault = std::make_unique<Vault>(VaultOptions{{}, folder, code}, m_clock);
        vault->beginVisit();
        return vault;
    }

    static Message ask(Vault &vault, const QString &action, const QByteArray &code)
    {
        return vault.answer({Kind::Staff, {{QStringLiteral("action"), action}}, secretOf(code)});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void sayThatOthersWait()
    {
        const auto vault = vaultIn(m_folder->path(), m_code);
        const WaitingMark mark(m_folder->path());
        QCOMPARE(ask(*vault, QStringLiteral("waiting"), "000000").kind, Kind::Refused);
        QVERIFY(!mark.isSet());
        QCOMPARE(ask(*vault, QStringLiteral("waiting"), "271828").kind, Kind::Allowed);
        QVERIFY(mark.isSet());
        QCOMPARE(ask(*vault, QStringLiteral("nobody-waits"), "271828").kind, Kind::Allowed);
        QVERIFY(!mark.isSet());
    }

    void areToldWhereItCannotBeSaid()
    {
        const auto vault = vaultIn(m_folder->path(), m_code);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("waiting"))); // no file can be made there
        const WaitingMark mark(m_folder->path());
        QCOMPARE(ask(*vault, QStringLiteral("nobody-waits"), "271828").kind, Kind::Refused);
        QVERIFY(mark.isSet());
    }

    void waitAfterWrongCodes()
    {
        const auto vault = vaultIn(m_folder->path(), m_code);
        for (int i = 0; i < TryCounter::freeTries; ++i)
            QCOMPARE(ask(*vault, QStringLiteral("end"), "000000").kind, Kind::Refused);
        const Message answer = ask(*vault, QStringLiteral("end"), "271828");
        QCOMPARE(answer.kind, Kind::Refused);
        QVERIFY(answer.fields[QStringLiteral("wait")].toInteger() > 0);
    }

    void haveNoCodeUnlessThePolicyHas()
    {
        const auto vault = vaultIn(m_folder->path(), {});
        QCOMPARE(ask(*vault, QStringLiteral("end"), "").kind, Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(StaffTest)
#include "StaffTest.moc"
