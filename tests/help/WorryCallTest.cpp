// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/WorryCall.h"
#include "fakes/Exchange.h"
#include "fakes/FakeClock.h"

#include <QJsonDocument>
#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Staff are told that somebody is worried, until one of them looks after it.
class WorryCallTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_exchange = std::make_unique<Exchange>();
        m_here = std::make_unique<MemoryTransport>(*m_exchange, u"one@champions.test/d"_s);
        m_call = std::make_unique<WorryCall>(
            *m_here, m_clock, QStringList{u"near@champions.test"_s, u"far@champions.test"_s}, u"library"_s);
        m_near = std::make_unique<MemoryTransport>(*m_exchange, u"near@champions.test/a"_s);
        m_far = std::make_unique<MemoryTransport>(*m_exchange, u"far@champions.test/b"_s);
        m_other = std::make_unique<MemoryTransport>(*m_exchange, u"two@champions.test/c"_s);
    }

    void cleanup()
    {
        m_call.reset();
        m_here.reset();
        m_near.reset();
        m_far.reset();
        m_other.reset();
    }

    void staysTheSameOnTheWay()
    {
        QCOMPARE(Worry::fromPayload(worry().payload()), std::optional(worry()));
        QJsonObject strange = worry().payload();
        strange.insert(u"reason"_s, u"<b>"_s);
        QVERIFY(!Worry::fromPayload(strange));
    }

    void firstThoseOfThePlaceThenAll()
    {
        show(*m_near, u"library"_s);
        show(*m_far, u"elsewhere"_s);
        show(*m_other, u"library"_s);
        m_call->raise(worry(), u"Somebody is worried."_s);
        QCOMPARE(m_call->state(), WorryCall::State::Sent);
        m_exchange->deliver();
        QCOMPARE(told(), QStringList{m_near->address()});
        m_clock.pass(31s);
        m_call->turn();
        QCOMPARE(m_call->state(), WorryCall::State::Again);
        m_exchange->deliver();
        QVERIFY(told().contains(m_far->address()));
        QVERIFY(!told().contains(m_other->address()));
        m_clock.pass(30s);
        m_call->turn();
        QCOMPARE(m_call->state(), WorryCall::State::Nobody);
    }

    void endsWhenOneOfThemLooksAfterIt()
    {
        show(*m_near, u"library"_s);
        m_call->raise(worry(), {});
        take(*m_other);
        QCOMPARE(m_call->state(), WorryCall::State::Sent);
        take(*m_near);
        QCOMPARE(m_call->state(), WorryCall::State::Received);
        QCOMPARE(m_call->takenBy(), u"near@champions.test"_s);
    }

    void goesOnWhenThereIsALineAgain()
    {
        m_here->setReady(false);
        m_call->raise(worry(), {});
        QCOMPARE(m_call->state(), WorryCall::State::NotConnected);
        m_here->setReady(true);
        QCOMPARE(m_call->state(), WorryCall::State::Nobody);
        show(*m_near, u"library"_s);
        m_clock.pass(6s);
        m_call->turn();
        QCOMPARE(m_call->state(), WorryCall::State::Sent);
    }

    void tellsNobodyWhomItMayBeAbout()
    {
        show(*m_near, u"library"_s);
        m_call->raise(worry(), {}, m_near->address());
        QCOMPARE(m_call->state(), WorryCall::State::Nobody);
        show(*m_far, u"elsewhere"_s);
        m_call->raise(worry(), {}, m_near->address());
        m_exchange->deliver();
        QCOMPARE(told(), QStringList{m_far->address()});
        take(*m_near);
        QCOMPARE(m_call->state(), WorryCall::State::Sent);
    }

    void tellsNothingOfATalkByItself()
    {
        show(*m_near, u"library"_s);
        m_call->raise(worry(), {});
        m_call->tellMore({}, {});
        m_clock.pass(6s);
        m_call->turn();
        m_exchange->deliver();
        QVERIFY(talks().isEmpty());
    }

    void saysAgainWhatWasLost()
    {
        show(*m_near, u"library"_s);
        m_call->raise(worry(), {});
        take(*m_near);
        m_near->setReady(false);
        m_call->tellMore(WorryTalk::agreed(u"w1"_s, said), {});
        m_exchange->deliver();
        m_near->setReady(true);
        m_clock.pass(6s);
        m_call->turn();
        m_exchange->deliver();
        QCOMPARE(talks().last().lines, said);
        const qsizetype times = talks().size();
        ChatMessage receipt{{}, m_here->address(), u"c"_s};
        receipt.payload = talks().last().receipt();
        m_near->send(receipt);
        m_exchange->deliver();
        m_clock.pass(6s);
        m_call->turn();
        m_exchange->deliver();
        QCOMPARE(talks().size(), times);
    }

    void onlyWhoLooksAfterItHearsMore()
    {
        show(*m_near, u"library"_s);
        show(*m_far, u"library"_s);
        m_call->raise(worry(), {});
        take(*m_near);
        m_call->tellMore(WorryTalk::agreed(u"w1"_s, said), {});
        m_exchange->deliver();
        QCOMPARE(talks().size(), 1);
        QCOMPARE(m_exchange->delivered().last().to, m_near->address());
    }

    void anOrdinaryProgramGetsWords()
    {
        m_near->show({{}, {}, true, {}});
        m_call->raise(worry(), {});
        m_call->tellMore(WorryTalk::agreed(u"w1"_s, said), u"They agree."_s);
        m_exchange->deliver();
        QCOMPARE(m_exchange->delivered().last().body, u"They agree.\n> Hello\nGood day"_s);
        const qsizetype times = m_exchange->delivered().size();
        m_clock.pass(6s);
        m_call->turn();
        m_exchange->deliver();
        QCOMPARE(m_exchange->delivered().size(), times + 1); // the worry alone
    }

    void aTalkStaysTheSameOnTheWay()
    {
        const WorryTalk talk = WorryTalk::agreed(u"w1"_s, said).first();
        QCOMPARE(WorryTalk::fromPayload(talk.payload()), std::optional(talk));
        const WorryTalk refused = WorryTalk::refused(u"w1"_s).first();
        QCOMPARE(WorryTalk::fromPayload(refused.payload()), std::optional(refused));
        QJsonObject smuggled = talk.payload();
        smuggled.insert(u"read"_s, false);
        QVERIFY(WorryTalk::fromPayload(smuggled)->lines.isEmpty());
        for (const auto &[key, value] : {std::pair(u"part"_s, 2), {u"parts"_s, 9}, {u"part"_s, 0}}) {
            QJsonObject strange = talk.payload();
            strange.insert(key, value);
            QVERIFY(!WorryTalk::fromPayload(strange));
        }
    }

    void aLongTalkGoesInParts()
    {
        QList<SaidLine> lines;
        for (int i = 0; i < 400; ++i)
            lines.append({i % 2 == 0, QString::number(i) + QString(300, QChar(0x0628))});
        const QList<WorryTalk> parts = WorryTalk::agreed(u"w1"_s, lines);
        QCOMPARE(parts.size(), WorryTalk::mostParts);
        QList<SaidLine> together;
        for (const WorryTalk &part : parts) {
            QVERIFY(QJsonDocument(part.payload()).toJson(QJsonDocument::Compact).size()
                < ChatMessage::longestPayload);
            QVERIFY(part.text().size() < ChatMessage::longestBody);
            together += part.lines;
        }
        QCOMPARE(together, lines.last(together.size()));
    }

private:
    const QList<SaidLine> said{{true, u"Hello"_s}, {false, u"Good day"_s}};

    QList<WorryTalk> talks() const
    {
        QList<WorryTalk> talks;
        for (const ChatMessage &message : m_exchange->delivered()) {
            if (const auto talk = WorryTalk::fromPayload(message.payload))
                talks.append(*talk);
        }
        return talks;
    }
    static Worry worry()
    {
        return {u"w1"_s, Worry::By::Champion, u"self-harm"_s, u"one@kiosks.test"_s, u"Says goodbye"_s,
            QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc())};
    }
    static void show(MemoryTransport &end, const QString &site)
    {
        ChampionCard card;
        card.site = site;
        end.show({{}, {}, true, card.payload()});
    }
    void take(MemoryTransport &end)
    {
        ChatMessage message{{}, m_here->address(), u"t"_s};
        message.payload = {{u"kind"_s, u"worry-taken"_s}, {u"worry"_s, u"w1"_s}};
        end.send(message);
        m_exchange->deliver();
    }
    QStringList told() const
    {
        QStringList addresses;
        for (const ChatMessage &message : m_exchange->delivered())
            addresses.append(message.to);
        return addresses;
    }

    std::unique_ptr<Exchange> m_exchange;
    FakeClock m_clock;
    std::unique_ptr<MemoryTransport> m_here, m_near, m_far, m_other;
    std::unique_ptr<WorryCall> m_call;
};

QTEST_GUILESS_MAIN(WorryCallTest)
#include "WorryCallTest.moc"
