// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/Talk.h"
#include "fakes/Exchange.h"
#include "fakes/FakeClock.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The line of an end, which says what goes over it.
class HeardTransport : public MemoryTransport {
public:
    using MemoryTransport::MemoryTransport;

    void send(const ChatMessage &message) override
    {
        heard(message);
        MemoryTransport::send(message);
    }

    std::function<void(const ChatMessage &)> heard = [](const ChatMessage &) {
    };
};

} // namespace

/// A talk over a transport that is away now and then.
class TalkTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_kiosk = std::make_unique<MemoryTransport>(m_exchange, u"one@kiosks.test/v"_s);
        m_desk = std::make_unique<HeardTransport>(m_exchange, u"one@champions.test/d"_s);
        m_here = std::make_unique<Talk>(*m_kiosk, m_clock, u"t"_s, m_desk->address());
        m_there = std::make_unique<Talk>(*m_desk, m_clock, u"t"_s, m_kiosk->address());
    }

    void cleanup()
    {
        m_here.reset();
        m_there.reset();
        m_kiosk.reset();
        m_desk.reset();
        m_exchange.deliver(); // to nobody
    }

    void goesToAndFro()
    {
        QSignalSpy heard(m_there.get(), &Talk::came);
        QSignalSpy fates(m_here.get(), &Talk::fatesChanged);
        m_here->say(u"Hello"_s);
        m_exchange.deliver();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(fates.size(), 1);
        QCOMPARE(m_here->conversation().fate(1), Conversation::Fate::Arrived);
    }

    void whatIsSaidWithoutALineGoesWhenThereIsOne()
    {
        QSignalSpy heard(m_there.get(), &Talk::came);
        m_kiosk->setReady(false);
        m_here->say(u"One"_s);
        m_here->say(u"Two"_s);
        m_exchange.deliver();
        QVERIFY(heard.isEmpty());
        m_kiosk->setReady(true);
        m_exchange.deliver();
        QCOMPARE(heard.size(), 2);
        QCOMPARE(m_here->conversation().waiting(), 0);
    }

    void whatWasLostOnTheWayGoesAgain()
    {
        QSignalSpy heard(m_there.get(), &Talk::came);
        m_desk->setReady(false);
        m_here->say(u"One"_s);
        m_exchange.deliver();
        m_desk->setReady(true);
        m_clock.pass(3s);
        m_here->turn();
        m_exchange.deliver();
        QCOMPARE(heard.size(), 1);
    }

    void saysWhetherTheOtherIsThere()
    {
        m_desk->show({});
        QSignalSpy changed(m_here.get(), &Talk::otherIsThereChanged);
        m_desk->setReady(false);
        QVERIFY(!m_here->otherIsThere());
        m_desk->setReady(true);
        QVERIFY(m_here->otherIsThere());
        QCOMPARE(changed.size(), 2);
    }

    void whoLeftWhileThereWasNoLineIsGone()
    {
        m_desk->show({});
        m_kiosk->setReady(false);
        m_desk->setReady(false);
        m_kiosk->setReady(true);
        QVERIFY(m_here->otherIsThere());
        m_clock.pass(5s);
        m_here->turn();
        QVERIFY(!m_here->otherIsThere());
        m_desk->setReady(true);
        QVERIFY(m_here->otherIsThere());
    }

    void whoSendsNoReceiptsAnyMoreIsNotThere()
    {
        m_here->say(u"One"_s);
        m_exchange.deliver();
        m_desk->setReady(false); // and no server says so, since it never showed itself
        m_here->say(u"Two"_s);
        for (const auto wait : {2s, 4s, 8s}) {
            QVERIFY(m_here->otherIsThere());
            m_clock.pass(wait);
            m_here->turn();
        }
        QVERIFY(!m_here->otherIsThere());
        m_desk->setReady(true);
        m_there->say(u"Back"_s);
        m_exchange.deliver();
        QVERIFY(m_here->otherIsThere());
        QCOMPARE(m_here->conversation().waiting(), 0);
    }

    void whatCameIsPassedOnBeforeItIsKept()
    {
        QStringList order;
        connect(m_there.get(), &Talk::came, this, [&] { order.append(u"came"_s); });
        connect(m_there.get(), &Talk::toKeep, this, [&] { order.append(u"kept"_s); });
        m_here->say(u"One"_s);
        m_exchange.deliver();
        QCOMPARE(order, (QStringList{u"came"_s, u"kept"_s}));
    }

    void aFloodIsKeptTogetherAndOnlyThenConfirmed()
    {
        quint32 kept = 0;
        int times = 0;
        int tooEarly = 0;
        QStringList heard;
        connect(m_there.get(), &Talk::came, this, [&](const QList<Conversation::Note> &notes) {
            for (const Conversation::Note &note : notes)
                heard.append(note.words);
        });
        connect(m_there.get(), &Talk::toKeep, this, [&] {
            kept = quint32(m_there->conversation().kept()[u"taken"_s].toInt());
            ++times;
        });
        m_desk->heard = [&](const ChatMessage &message) {
            tooEarly += message.receiptFor.section(u'-', -1).toUInt() > kept ? 1 : 0;
        };
        const QStringList said = flood(1000);
        QTRY_COMPARE(heard, said);
        QCOMPARE(kept, 1000U);
        QCOMPARE(tooEarly, 0);
        QVERIFY2(times < 50, qPrintable(QString::number(times)));
    }

    void whatCouldNotBeKeptIsNeitherConfirmedNorSaid()
    {
        QSignalSpy heard(m_here.get(), &Talk::came);
        bool hasRoom = false;
        connect(m_there.get(), &Talk::toKeep, this, [&] {
            if (!hasRoom)
                m_there->wasNotKept();
        });
        m_here->say(u"One"_s);
        m_there->say(u"Answer"_s);
        m_exchange.deliver();
        QCOMPARE(m_here->conversation().waiting(), 1);
        QVERIFY(heard.isEmpty());
        hasRoom = true;
        m_there->turn();
        m_exchange.deliver();
        QCOMPARE(m_here->conversation().waiting(), 0);
        QCOMPARE(heard.size(), 1);
    }

    void whatFollowsAFloodIsTakenAtOnce()
    {
        QSignalSpy heard(m_there.get(), &Talk::came);
        flood(12);
        m_clock.pass(50ms);
        flood(1, 13);
        QCOMPARE(heard.size(), 13);
    }

    void ofAFloodWithoutEndTheLastGetNoReceipt()
    {
        quint32 confirmed = 0;
        m_desk->heard = [&](const ChatMessage &message) {
            confirmed = std::max(confirmed, message.receiptFor.section(u'-', -1).toUInt());
        };
        flood(5000);
        QTRY_COMPARE(confirmed, 2012U);
        flood(1, 2013); // as whoever waits for receipts sends it again
        m_clock.pass(50ms);
        m_exchange.deliver();
        QTRY_COMPARE(confirmed, 2013U);
    }

    void saysWhoWrites()
    {
        m_here->write();
        m_here->write();
        QCOMPARE(m_exchange.deliver(), 1);
        QVERIFY(m_there->otherWrites());
        m_here->say(u"Written"_s);
        m_exchange.deliver();
        QVERIFY(!m_there->otherWrites());
    }

    void goesOnAfterACrash()
    {
        QSignalSpy heard(m_there.get(), &Talk::came);
        QJsonObject kept;
        connect(m_here.get(), &Talk::toKeep, this, [&] { kept = m_here->conversation().kept(); });
        m_here->say(u"One"_s);
        m_exchange.deliver();
        m_kiosk->setReady(false);
        m_here->say(u"Two"_s);
        m_here = std::make_unique<Talk>(*m_kiosk, m_clock, QString(), m_desk->address());
        m_here->bringBack(kept);
        m_kiosk->setReady(true);
        m_exchange.deliver();
        QCOMPARE(heard.size(), 2);
        QCOMPARE(m_here->say(u"Three"_s), 3U);
    }

private:
    // Notes from this number on, from an end that waits for no receipt; what they say.
    QStringList flood(int count, int first = 1)
    {
        QStringList said;
        for (int number = first; number < first + count; ++number) {
            said.append(u"word %1"_s.arg(number));
            ChatMessage message{{}, m_desk->address(), u"t-%1"_s.arg(number), said.last()};
            message.payload = {{u"kind"_s, u"note"_s}, {u"talk"_s, u"t"_s}, {u"number"_s, number}};
            m_kiosk->send(message);
        }
        m_exchange.deliver();
        return said;
    }

    Exchange m_exchange;
    FakeClock m_clock;
    std::unique_ptr<MemoryTransport> m_kiosk;
    std::unique_ptr<HeardTransport> m_desk;
    std::unique_ptr<Talk> m_here;
    std::unique_ptr<Talk> m_there;
};

QTEST_GUILESS_MAIN(TalkTest)
#include "TalkTest.moc"
