// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/Talk.h"
#include "fakes/Exchange.h"
#include "fakes/FakeClock.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A talk over a transport that is away now and then.
class TalkTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_kiosk = std::make_unique<MemoryTransport>(m_exchange, u"one@kiosks.test/v"_s);
        m_desk = std::make_unique<MemoryTransport>(m_exchange, u"one@champions.test/d"_s);
        m_here = std::make_unique<Talk>(*m_kiosk, m_clock, u"t"_s, m_desk->address());
        m_there = std::make_unique<Talk>(*m_desk, m_clock, u"t"_s, m_kiosk->address());
    }

    void cleanup()
    {
        m_here.reset();
        m_there.reset();
        m_kiosk.reset();
        m_desk.reset();
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
    Exchange m_exchange;
    FakeClock m_clock;
    std::unique_ptr<MemoryTransport> m_kiosk;
    std::unique_ptr<MemoryTransport> m_desk;
    std::unique_ptr<Talk> m_here;
    std::unique_ptr<Talk> m_there;
};

QTEST_GUILESS_MAIN(TalkTest)
#include "TalkTest.moc"
