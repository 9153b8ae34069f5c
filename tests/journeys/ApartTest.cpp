// SPDX-License-Identifier: GPL-3.0-or-later
#include "EachAlone.h"
#include "HelpedVisit.h"
#include "Stranger.h"
#include "proof/Canary.h"
#include "proof/FileSearch.h"
#include "proof/Leak.h"

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString elsewhere = u"from somebody else"_s;
const QString witness = u"Are you still there"_s;
const QString helper = u"one@champions.test"_s;

QString lettersOf(const Canary &canary)
{
    const Secret letters = canary.letters();
    return QString::fromLatin1(reinterpret_cast<const char *>(letters.data()), qsizetype(letters.size()));
}

} // namespace

/// A visit that talks is reached by its champion and by nobody else, and after its end by nobody at all; the
/// server's disk has nothing of it. The real program, on each kind of server.
class ApartTest : public QObject {
    Q_OBJECT

private slots:
    void nobodyElseIsSeenOrHeard_data() { servers(); }
    void nobodyElseIsSeenOrHeard()
    {
        begin();
        Stranger kiosk(server(), u"two@kiosks.test"_s, "kiosk-two");
        Stranger colleague(server(), u"two@champions.test"_s, "champion-two");
        Stranger stranger(server(), u"stranger@champions.test"_s, "champion-three");
        for (Stranger *each : {&kiosk, &colleague, &stranger})
            QTRY_VERIFY_WITH_TIMEOUT(each->isReady(), 20000);
        talk();
        for (Stranger *each : {&kiosk, &colleague, &stranger})
            intrude(*each);
        // what the colleague said first has come to the terminal by then
        colleague.say(helper + u"/desk"_s, u"that was all"_s);
        QTRY_VERIFY(m_helped->champion->recorded.contains("that was all"));
        for (Stranger *each : {&kiosk, &stranger})
            QTRY_COMPARE(each->refused.size(), 4);
        onlyTheTalkIsShown();
        auto *help = m_helped->visit->window()->property("help").value<QObject *>();
        QCOMPARE(help->property("people").toList().size(), 1);
        for (const Stranger *each : {&kiosk, &stranger})
            QCOMPARE(each->seen.filter(u"one@kiosks.test"_s), QStringList());
        for (const Stranger *each : {&kiosk, &colleague, &stranger})
            QVERIFY(each->messages.isEmpty());
        nothingIsOnTheDisk();
    }

    void theNextVisitGetsNothingOfTheOneBefore_data() { servers(); }
    void theNextVisitGetsNothingOfTheOneBefore()
    {
        begin();
        {
            Stranger before(server(), u"one@kiosks.test"_s, "kiosk-one", {});
            QTRY_VERIFY_WITH_TIMEOUT(before.isReady(), 20000);
            before.say(helper, u"can somebody help"_s);
            QTRY_VERIFY(m_helped->champion->recorded.contains("can somebody help"));
        }
        talk();
        m_helped->champion->say(u"one@kiosks.test/elsewhere"_s, elsewhere);
        QTRY_COMPARE(m_helped->champion->refused, 1);
        m_helped->champion->say(address(), elsewhere,
            {{u"kind"_s, u"note"_s}, {u"talk"_s, u"of-the-visit-before"_s}, {u"number"_s, 1}});
        onlyTheTalkIsShown();
        nothingIsOnTheDisk();
    }

    void afterItsEndNobodyIsReached_data() { servers(); }
    void afterItsEndNobodyIsReached()
    {
        begin();
        talk();
        const QString over = address();
        QVERIFY(m_helped->press(u"Stop talking"_s));
        QTRY_VERIFY(m_helped->champion->isOver);
        QTRY_VERIFY(m_helped->vault().talk().isEmpty());
        m_helped->visit.reset(); // "Finish" would end this process
        QTRY_VERIFY(!m_helped->champion->talk->otherIsThere());
        Stranger next(server(), u"one@kiosks.test"_s, "kiosk-one", {});
        QTRY_VERIFY_WITH_TIMEOUT(next.isReady(), 20000);
        m_helped->champion->say(over, elsewhere);
        m_helped->champion->say(u"one@kiosks.test"_s, elsewhere);
        QTRY_COMPARE(m_helped->champion->refused, 2);
        m_helped->champion->say(u"one@kiosks.test/elsewhere"_s, witness);
        QTRY_COMPARE(next.messages.size(), 1);
        QCOMPARE(next.messages.first().body, witness);
        nothingIsOnTheDisk();
    }

    void cleanup()
    {
        m_helped->visit.reset();
        m_helped.reset();
    }

private:
    static void servers()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("prosody") << u"prosody"_s;
        QTest::newRow("ejabberd") << u"ejabberd"_s;
    }

    const ChatServer &server() const { return m_helped->server(); }
    QString address() const { return m_helped->champion->talk->conversation().other(); }

    void begin()
    {
        QFETCH(QString, kind);
        m_helped = std::make_unique<HelpedVisit>(kind);
        m_helped->begin(u"this-visit"_s);
        if (!QTest::currentTestFailed())
            m_helped->openTheRealPage();
    }

    void talk()
    {
        if (QTest::currentTestFailed())
            return;
        m_helped->ask();
        m_helped->say(lettersOf(m_mine));
        if (QTest::currentTestFailed())
            return;
        m_helped->champion->talk->say(lettersOf(m_theirs));
        QTRY_VERIFY(m_helped->sees(lettersOf(m_theirs)));
    }

    // As if they knew all that the two at the talk know.
    void intrude(Stranger &intruder)
    {
        const QString talk = m_helped->champion->talk->conversation().name();
        const QJsonObject card{{u"kind"_s, u"champion"_s}, {u"most"_s, 4}};
        intruder.showTo(address(), card);
        intruder.say(address(), elsewhere);
        intruder.say(u"one@kiosks.test"_s, elsewhere);
        for (int number : {2, 3})
            intruder.say(
                address(), elsewhere, {{u"kind"_s, u"note"_s}, {u"talk"_s, talk}, {u"number"_s, number}});
    }

    void onlyTheTalkIsShown()
    {
        m_helped->champion->talk->say(witness);
        QTRY_VERIFY(m_helped->sees(witness));
        QVERIFY(m_helped->sees(lettersOf(m_mine)) && m_helped->sees(lettersOf(m_theirs)));
        QVERIFY(!m_helped->sees(elsewhere));
        QTRY_VERIFY(m_helped->vault().talk().contains(witness.toUtf8()));
        QVERIFY(!m_helped->vault().talk().contains(elsewhere.toUtf8()));
    }

    void nothingIsOnTheDisk()
    {
        if (QTest::currentTestFailed())
            return;
        const MarkSearch search({m_mine, m_theirs});
        const QString folder = server().value("XMPP_FOLDER");
        const auto look = [&] {
            const QList<Looked> all = FileSearch(search, {{u"server"_s, folder}}).look(0);
            return all.first();
        };
        const Looked looked = look();
        QVERIFY(looked.bytes > 0);
        QCOMPARE(looked.troubles, QStringList());
        QVERIFY2(looked.hits.isEmpty(), qPrintable(looked.hits.value(0).where));
        const auto leak = Leak::inFile(m_mine, folder + u"/data"_s);
        QVERIFY(!look().hits.isEmpty());
    }

    std::unique_ptr<HelpedVisit> m_helped;
    const Canary m_mine = Canary::random(u"mine"_s);
    const Canary m_theirs = Canary::random(u"theirs"_s);
};

int main(int argc, char *argv[])
{
    return runVisits<ApartTest>(argc, argv);
}
#include "ApartTest.moc"
