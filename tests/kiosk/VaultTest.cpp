// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/Vault.h"

#include "fakes/FakeClock.h"
#include "store/ClockTrust.h"
#include "store/SavingFolder.h"
#include "store/SessionStore.h"
#include "store/StaffCode.h"

#include <QtTest>

using namespace alongside;
using Kind = Message::Kind;
using Refusal = Message::Refusal;

namespace {

Secret secretOf(QByteArray text)
{
    return Secret::takeFrom({reinterpret_cast<unsigned char *>(text.data()), std::size_t(text.size())});
}

QByteArray bytesIn(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())};
}

int whyOf(const Message &message)
{
    return message.kind == Kind::Refused ? int(message.fields[QStringLiteral("why")].toInteger()) : -1;
}

} // namespace

class VaultTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    QString m_staff;

    VaultOptions options() const
    {
        return {m_folder->filePath(QStringLiteral("kept")), m_folder->filePath(QStringLiteral("run")),
            m_staff, 28, 7, [] {
                return false;
            }};
    }
    QStringList files() const
    {
        return QDir(SavingFolder(options().savingFolder).places()).entryList(QDir::Files);
    }

    // A vault as after a start of the terminal, with a visit.
    std::unique_ptr<Vault> vault()
    {
        auto vault = std::make_unique<Vault>(options(), m_clock);
        vault->open();
        vault->beginVisit();
        return vault;
    }
    static void write(const Message &visit, const QString &notes)
    {
        auto store = SessionStore::open(visit.fields[QStringLiteral("file")].toString(), visit.secret);
        QVERIFY(store && store->writeNotes(notes));
    }
    static QString read(const Message &visit)
    {
        auto store = SessionStore::open(visit.fields[QStringLiteral("file")].toString(), visit.secret);
        return store ? store->read()->notes : QStringLiteral("(not opened)");
    }
    // A place with notes, kept and left; its code as it is printed.
    QByteArray keep()
    {
        const auto first = vault();
        write(first->visit(), QStringLiteral("ask about rent"));
        const Message kept = first->answer({Kind::Keep});
        first->endVisit(true);
        return bytesIn(kept.secret);
    }
    Message tryCode(Vault &vault, const QByteArray &code)
    {
        return vault.answer({Kind::ComeBack, {}, secretOf(code)});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = FakeClock();
        m_staff.clear();
        const SavingFolder folder(options().savingFolder);
        QDir().mkpath(folder.places());
        folder.deviceKey().provision();
        ClockTrust(folder.clock(), m_clock).confirm();
    }

    void nobodyCanSaveWithoutAKeyStore()
    {
        const auto here = vault();
        QCOMPARE(here->answer({Kind::Keep}).kind, Kind::Refused);
        QCOMPARE(whyOf(here->answer({Kind::Keep})), int(Refusal::SavingIsOff));
        QCOMPARE(whyOf(tryCode(*here, "7K3M-ABCD-EFGH-JKMN-P")), int(Refusal::SavingIsOff));
        QVERIFY(!here->visit().fields[QStringLiteral("offered")].toBool());
    }

    void aVisitIsWrittenWithoutAnyKeyStore()
    {
        const auto here = vault();
        write(here->visit(), QStringLiteral("mine"));
        QCOMPARE(read(here->visit()), QStringLiteral("mine")); // as after a crash
        QVERIFY(here->endVisit(false).gone);
        QVERIFY(files().isEmpty());
    }

    void theCodeOpensThePlaceAgain()
    {
        const QByteArray code = keep();
        const auto later = vault();
        const Message visit = tryCode(*later, code.toLower().replace('-', ' '));
        QCOMPARE(visit.kind, Kind::Visit);
        QCOMPARE(read(visit), QStringLiteral("ask about rent"));
        QCOMPARE(bytesIn(later->takeAway()->secret), code);
    }

    void picturesOpenThePlaceAgain()
    {
        Message kept;
        {
            const auto first = vault();
            write(first->visit(), QStringLiteral("by pictures"));
            kept = first->answer({Kind::KeepByPictures, {}, secretOf(QByteArray("\x01\x05\x01\x17\x00", 5))});
            QCOMPARE(kept.kind, Kind::Kept);
            first->endVisit(true);
        }
        const auto later = vault();
        const QByteArray given = bytesIn(kept.secret);
        const auto open = [&](const QByteArray &chosen) {
            return later->answer({Kind::ComeBackByPictures, {}, secretOf(given + chosen)});
        };
        QCOMPARE(whyOf(open(QByteArray("\x01\x05\x01\x17\x01", 5))), int(Refusal::WrongCode));
        QCOMPARE(whyOf(open("\x01")), int(Refusal::WrongCode));
        QCOMPARE(whyOf(open("\x7f\x7f\x7f\x7f\x7f")), int(Refusal::WrongCode));
        QCOMPARE(read(open(QByteArray("\x01\x05\x01\x17\x00", 5))), QStringLiteral("by pictures"));
    }

    void theCodeStaysTheSame()
    {
        const QByteArray code = keep();
        m_clock.pass(std::chrono::hours(24 * 20));
        ClockTrust(SavingFolder(options().savingFolder).clock(), m_clock).confirm();
        {
            const auto second = vault();
            QCOMPARE(tryCode(*second, code).kind, Kind::Visit);
            QCOMPARE(bytesIn(second->answer({Kind::Keep}).secret), code);
            QVERIFY(second->endVisit(true).kept);
        }
        m_clock.pass(std::chrono::hours(24 * 20));
        ClockTrust(SavingFolder(options().savingFolder).clock(), m_clock).confirm();
        const auto third = vault();
        QCOMPARE(third->shredExpired(), 0);
        QCOMPARE(tryCode(*third, code).kind, Kind::Visit);
    }

    void aWrongCodeIsCountedAndDestroysNothing()
    {
        const QByteArray code = keep();
        QByteArray wrong = code.left(4);
        while (
            std::holds_alternative<ResumeCode::Mistake>(ResumeCode::read(secretOf(wrong))) || wrong == code)
            wrong = bytesIn(ResumeCode::make(code.left(4)).printed());
        for (int i = 0; i < TryCounter::freeTries; ++i)
            QCOMPARE(whyOf(tryCode(*vault(), wrong)), int(Refusal::WrongCode));
        const Message refused = tryCode(*vault(), code);
        QCOMPARE(whyOf(refused), int(Refusal::Wait));
        m_clock.pass(std::chrono::seconds(refused.fields[QStringLiteral("wait")].toInteger()));
        QCOMPARE(tryCode(*vault(), code).kind, Kind::Visit);
    }

    void nothingOpensOnAnotherTerminal()
    {
        const QByteArray code = keep();
        const QString places = SavingFolder(options().savingFolder).places();
        const auto there = std::exchange(m_folder, std::make_unique<QTemporaryDir>());
        const SavingFolder folder(options().savingFolder);
        QDir().mkpath(folder.places());
        QVERIFY(folder.deviceKey().provision());
        for (const QString &file : QDir(places).entryList(QDir::Files))
            QVERIFY(QFile::copy(places + QLatin1Char('/') + file, folder.places() + QLatin1Char('/') + file));
        QCOMPARE(whyOf(tryCode(*vault(), code)), int(Refusal::WrongCode));
    }

    void damageIsSaid_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("cut");
        QTest::addColumn<int>("why");
        QTest::newRow("a byte of the database")
            << QStringLiteral(".sealed") << false << int(Refusal::Damaged);
        QTest::newRow("a shorter database") << QStringLiteral(".sealed") << true << int(Refusal::Damaged);
        QTest::newRow("a byte of the key") << QStringLiteral(".place") << false << int(Refusal::WrongCode);
        QTest::newRow("a shorter key") << QStringLiteral(".place") << true << int(Refusal::WrongCode);
    }
    void damageIsSaid()
    {
        QFETCH(QString, ending);
        QFETCH(bool, cut);
        const QByteArray code = keep();
        const QString folder = SavingFolder(options().savingFolder).places();
        for (const QString &name : files().filter(ending)) {
            QFile file(folder + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QByteArray bytes = file.readAll();
            const qsizetype at = ending == u".place" ? bytes.indexOf("sealed\": \"") + 14 : bytes.size() / 2;
            bytes[at] = bytes[at] == 'A' ? 'B' : 'A';
            QVERIFY(file.resize(cut ? bytes.size() / 3 : 0));
            QVERIFY(cut || (file.seek(0) && file.write(bytes) == bytes.size()));
        }
        const QStringList before = files();
        QTEST(whyOf(tryCode(*vault(), code)), "why");
        QCOMPARE(files().filter(QStringLiteral(".place")), before.filter(QStringLiteral(".place")));
    }

    void aNewerFileIsLeftAlone()
    {
        const QByteArray code = keep();
        {
            const auto later = vault();
            const Message visit = tryCode(*later, code);
            auto database =
                SealedDatabase::open(visit.fields[QStringLiteral("file")].toString(), visit.secret,
                    SessionStore::migrations() + SealedDatabase::Migrations{"CREATE TABLE more (x)"});
            QVERIFY(database);
            later->endVisit(true);
        }
        const QStringList before = files();
        QCOMPARE(whyOf(tryCode(*vault(), code)), int(Refusal::NewerVersion));
        QCOMPARE(files().filter(before.first()).size(), 1);
    }

    void whatNobodyKeptIsGone()
    {
        {
            const auto lost = vault(); // and then the power goes
            write(lost->visit(), QStringLiteral("lost"));
            QVERIFY(!files().isEmpty());
        }
        Vault(options(), m_clock).open();
        QVERIFY(files().isEmpty());
    }

    void destroyingLeavesNothing()
    {
        const QByteArray code = keep();
        const auto later = vault();
        write(later->visit(), QStringLiteral("the one that was begun with"));
        QCOMPARE(tryCode(*later, code).kind, Kind::Visit);
        const Vault::Ending ending = later->endVisit(false);
        QVERIFY(ending.gone && !ending.kept);
        QVERIFY(files().isEmpty());
        QCOMPARE(whyOf(tryCode(*vault(), code)), int(Refusal::WrongCode));
    }

    void staffUnlock()
    {
        m_staff = StaffCode::make(secretOf("271828"));
        const auto here = vault();
        const auto ask = [&](const QByteArray &code) {
            return here->answer(
                {Kind::Staff, {{QStringLiteral("action"), QStringLiteral("unlock")}}, secretOf(code)});
        };
        for (int i = 0; i < TryCounter::terminalTries; ++i) {
            const QByteArray code = bytesIn(ResumeCode::make(ResumeCode::randomLocator()).printed());
            QCOMPARE(whyOf(tryCode(*here, code)), int(Refusal::WrongCode));
        }
        QCOMPARE(
            whyOf(tryCode(*here, bytesIn(ResumeCode::make("7K3M").printed()))), int(Refusal::StaffNeeded));
        QCOMPARE(whyOf(ask("000000")), int(Refusal::WrongCode));
        QCOMPARE(ask("271828").kind, Kind::Allowed);
        QCOMPARE(whyOf(tryCode(*here, bytesIn(ResumeCode::make("7K3M").printed()))), int(Refusal::WrongCode));
    }

    void aClockThatWasWrongShredsNothing()
    {
        const QDateTime right = m_clock.now().addDays(60);
        m_clock.set(m_clock.now().addYears(-7)); // the battery died
        const QByteArray code = keep();
        m_clock.set(right);
        ClockTrust(SavingFolder(options().savingFolder).clock(), m_clock).confirm();
        for (int day = 0; day < 27; ++day) {
            QCOMPARE(vault()->shredExpired(), 0);
            m_clock.pass(std::chrono::hours(24));
        }
        QCOMPARE(tryCode(*vault(), code).kind, Kind::Visit);
        vault()->shredExpired(); // moves the mark of the clock on
        m_clock.pass(std::chrono::hours(24));
        QCOMPARE(vault()->shredExpired(), 1);
    }

    void aNewPlaceBeginsWithoutGuesses()
    {
        const qint64 now = m_clock.now().toSecsSinceEpoch();
        QJsonObject guessed;
        for (int each = 0; each < PictureCode::pictures * PictureCode::pictures; ++each)
            guessed.insert(QString::fromLatin1(PictureCode::locatorOf(
                               {each / PictureCode::pictures, each % PictureCode::pictures})),
                QJsonObject{{QStringLiteral("failures"), 9}, {QStringLiteral("notBefore"), now + 9999}});
        QFile file(SavingFolder(options().savingFolder).tries());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument({{QStringLiteral("total"), 0}, {QStringLiteral("lastSeen"), now},
                                     {QStringLiteral("places"), guessed}})
                       .toJson());
        file.close();
        const auto here = vault();
        const QByteArray chosen("\x01\x05\x01\x17\x00", 5);
        const Message kept = here->answer({Kind::KeepByPictures, {}, secretOf(chosen)});
        const Message again{Kind::ComeBackByPictures, {}, secretOf(bytesIn(kept.secret) + chosen)};
        QVERIFY(whyOf(here->answer(again)) != int(Refusal::Wait));
    }

    void expiredPlacesGoWhileTheClockIsTrusted()
    {
        keep();
        const QDateTime right = m_clock.now();
        m_clock.set(right.addYears(3));
        QCOMPARE(vault()->shredExpired(), 0); // a jump: the clock waits
        m_clock.set(right);
        for (int day = 0; day < 29; ++day) {
            m_clock.pass(std::chrono::hours(24));
            vault()->shredExpired();
        }
        QVERIFY(files().filter(QStringLiteral(".place")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "VaultTest.moc"
