// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/Conversation.h"
#include "fakes/FakeClock.h"

#include <QtTest>

#include <random>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kiosk = u"one@kiosks.test/visit"_s;
const QString champion = u"one@champions.test/desk"_s;

/// A line that loses, doubles and reorders what goes over it, by chance from a seed.
class BadLine {
public:
    explicit BadLine(unsigned seed)
        : m_chance(seed)
    {
    }

    void put(const QList<ChatMessage> &messages, const QString &from)
    {
        for (ChatMessage message : messages) {
            message.from = from;
            const unsigned times = m_broken ? 0 : std::array{0, 1, 1, 1, 2}.at(m_chance() % 5);
            for (unsigned i = 0; i < times; ++i)
                m_underWay.append(message);
        }
    }
    QList<ChatMessage> come()
    {
        QList<ChatMessage> arrived;
        while (!m_underWay.isEmpty() && m_chance() % 12)
            arrived.append(m_underWay.takeAt(qsizetype(m_chance() % unsigned(m_underWay.size()))));
        return arrived;
    }
    void setBroken(bool broken)
    {
        m_broken = broken;
        if (broken)
            m_underWay.clear();
    }

private:
    std::mt19937 m_chance;
    QList<ChatMessage> m_underWay;
    bool m_broken = false;
};

} // namespace

/// A talk in which nothing is lost, nothing comes twice and the order is kept, whatever the line does.
class ConversationTest : public QObject {
    Q_OBJECT

private slots:
    void aNoteArrivesAndIsConfirmed()
    {
        Conversation here(u"t"_s, champion, m_clock);
        Conversation there(u"t"_s, kiosk, m_clock);
        QCOMPARE(here.say(u"Hello"_s, {{u"step"_s, 3}}), 1U);
        QCOMPARE(here.fate(1), Conversation::Fate::Waiting);
        const auto notes = there.take(only(here.due(), kiosk));
        QCOMPARE(notes, (QList<Conversation::Note>{{1, u"Hello"_s, {{u"step"_s, 3}}}}));
        here.take(only(there.due(), champion));
        QCOMPARE(here.fate(1), Conversation::Fate::Arrived);
        QVERIFY(here.due().isEmpty() && there.due().isEmpty());
        QVERIFY(!here.nextTurn() && !there.nextTurn());
    }

    void isSentAgainLaterAndLater()
    {
        Conversation here(u"t"_s, champion, m_clock);
        here.say(u"Hello"_s);
        QCOMPARE(here.due().size(), 1);
        for (const auto wait : {2000ms, 4000ms, 8000ms, 15000ms, 15000ms}) {
            QCOMPARE(*here.nextTurn() - m_clock.monotonic(), wait);
            m_clock.pass(wait - 1ms);
            QVERIFY(here.due().isEmpty());
            m_clock.pass(1ms);
            QCOMPARE(here.due().size(), 1);
        }
        here.lineIsBack();
        QCOMPARE(here.due().size(), 1);
    }

    void takesFromTheOtherEndOnly()
    {
        Conversation here(u"t"_s, champion, m_clock);
        Conversation other(u"other"_s, kiosk, m_clock);
        other.say(u"Hello"_s);
        bool known = true;
        QVERIFY(here.take(only(other.due(), champion), &known).isEmpty());
        QVERIFY(!known);
        Conversation same(u"t"_s, kiosk, m_clock);
        same.say(u"Hello"_s);
        QVERIFY(here.take(only(same.due(), u"two@champions.test/desk"_s), &known).isEmpty());
        QVERIFY(!known && here.due().isEmpty());
    }

    void anOrdinaryProgramIsUnderstood()
    {
        Conversation here(u"t"_s, champion, m_clock);
        ChatMessage plain{champion, kiosk, u"abc"_s, u"Good morning"_s};
        plain.wantsReceipt = true;
        QCOMPARE(here.take(plain).size(), 1);
        QVERIFY(here.take(plain).isEmpty());
        QCOMPARE(here.due().first().receiptFor, u"abc"_s);
        here.say(u"Hello"_s);
        const ChatMessage sent = here.due().first();
        QCOMPARE(sent.body, u"Hello"_s);
        ChatMessage receipt{champion, kiosk, u"r"_s};
        receipt.receiptFor = sent.id;
        here.take(receipt);
        QCOMPARE(here.waiting(), 0);
    }

    void anOrdinaryProgramIsToldOnce()
    {
        Conversation here(u"t"_s, champion, m_clock);
        here.otherIsOrdinary();
        here.say(u"Hello"_s);
        QCOMPARE(here.due().size(), 1);
        QCOMPARE(here.fate(1), Conversation::Fate::Arrived);
        m_clock.pass(60'000ms);
        here.lineIsBack();
        QVERIFY(here.due().isEmpty() && !here.nextTurn());
    }

    void anOrdinaryProgramWithReceiptsIsToldAgainOverANewLineOnly()
    {
        Conversation here(u"t"_s, champion, m_clock);
        here.otherIsOrdinary();
        here.say(u"Hello"_s);
        ChatMessage receipt{champion, kiosk, u"r"_s};
        receipt.receiptFor = here.due().first().id;
        here.take(receipt);
        here.say(u"Are you there?"_s);
        QCOMPARE(here.due().size(), 1);
        QCOMPARE(here.fate(2), Conversation::Fate::Waiting);
        m_clock.pass(60'000ms);
        QVERIFY(here.due().isEmpty() && !here.nextTurn());
        here.lineIsBack();
        QCOMPARE(here.due().size(), 1);
    }

    void isBounded()
    {
        Conversation here(u"t"_s, champion, m_clock);
        for (qsizetype i = 0; i < Conversation::mostWaiting; ++i)
            QVERIFY(here.say(u"x"_s) > 0);
        QCOMPARE(here.say(u"x"_s), 0U);
        Conversation there(u"t"_s, kiosk, m_clock);
        for (const double number : {0., -1., 0.5, 1e300, 4e9, double(Conversation::mostWaiting + 1)}) {
            ChatMessage message{champion, {}, u"i"_s, u"x"_s};
            message.payload = {{u"talk"_s, u"t"_s}, {u"number"_s, number}};
            Conversation fresh(u"t"_s, champion, m_clock);
            QVERIFY(fresh.take(message).isEmpty());
            QVERIFY(fresh.due().isEmpty());
        }
    }

    void nothingIsLostOnABadLine_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    /// Both talk, the line is bad and breaks now and then, and one end crashes and goes on.
    void nothingIsLostOnABadLine()
    {
        QFETCH(unsigned, seed);
        BadLine line(seed);
        std::mt19937 chance(seed);
        std::array<Conversation, 2> ends{
            Conversation(u"t"_s, champion, m_clock), Conversation(u"t"_s, kiosk, m_clock)};
        std::array<QStringList, 2> said;
        std::array<QStringList, 2> heard;
        for (int turn = 0; turn < 900; ++turn) {
            line.setBroken(turn < 700 && chance() % 10 == 0);
            if (turn < 600 && chance() % 2)
                saySomething(ends, said, chance() % 2);
            hear(ends, heard, line.come());
            if (turn == 300) // another process goes on
                ends[0].bringBack(ends[0].kept());
            line.put(ends[0].due(), kiosk);
            line.put(ends[1].due(), champion);
            m_clock.pass(500ms);
        }
        QVERIFY(!said[0].isEmpty() && !said[1].isEmpty());
        QCOMPARE(heard[1], said[0]);
        QCOMPARE(heard[0], said[1]);
        QCOMPARE(ends[0].waiting() + ends[1].waiting(), 0);
    }

private:
    static ChatMessage only(const QList<ChatMessage> &messages, const QString &from)
    {
        ChatMessage message = messages.value(0);
        message.from = from;
        return message;
    }
    static void saySomething(
        std::array<Conversation, 2> &ends, std::array<QStringList, 2> &said, unsigned who)
    {
        const QString words = QString::number(said[who].size());
        if (ends[who].say(words) > 0)
            said[who].append(words);
    }
    static void hear(std::array<Conversation, 2> &ends, std::array<QStringList, 2> &heard,
        const QList<ChatMessage> &messages)
    {
        for (const ChatMessage &message : messages) {
            const unsigned who = message.from == kiosk ? 1 : 0;
            for (const Conversation::Note &note : ends[who].take(message))
                heard[who].append(note.words);
        }
    }
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "ConversationTest.moc"
