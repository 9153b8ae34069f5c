// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpVisit.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody with an ordinary XMPP program: it shows words, and sends words.
class OrdinaryEnd : public QObject {
public:
    OrdinaryEnd(HelpVisit &visit, const QString &id)
        : m_visit(visit)
        , m_transport(visit.exchange, id + u"@champions.test/phone"_s)
    {
        connect(&m_transport, &HelpTransport::messageCame, this, [this](const ChatMessage &message) {
            if (!message.body.isEmpty())
                words.append(message.body);
        });
        m_transport.show({});
        visit.deliver();
    }

    void say(const QString &said)
    {
        ChatMessage message{{}, m_visit.transport.address(), HelpRequest::newId()};
        message.body = said;
        m_transport.send(message);
        m_visit.deliver();
    }

    QStringList words;

private:
    HelpVisit &m_visit;
    MemoryTransport m_transport;
};

} // namespace

/// A champion with an ordinary XMPP program is told in words whatever a desk understands without.
class HelpOrdinaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<HelpVisit>(true);
        m_kim = std::make_unique<OrdinaryEnd>(*m_visit, u"kim"_s);
    }
    void cleanup()
    {
        m_kim.reset();
        m_visit.reset();
    }

    void helpsByAnswering()
    {
        ask();
        QVERIFY(m_kim->words.first().startsWith(u"Somebody at Central Library would like help: "_s));
        m_kim->say(u"I can help"_s);
        QCOMPARE(m_visit->help().stage(), u"talking"_s);
        QVERIFY(m_visit->lines().contains(u"theirs I can help"_s));
        QVERIFY(m_kim->words.last().startsWith(u"You are helping now."_s));
        QCOMPARE(m_kim->words.size(), 2);
    }

    void hearsThatTheTalkHasEnded()
    {
        ask();
        m_kim->say(u"I can help"_s);
        m_visit->help().talk()->stop();
        m_visit->deliver();
        QCOMPARE(m_kim->words.last(),
            u"They have ended the conversation. What you write now reaches nobody. Thank you for helping."_s);
        const QStringList before = m_visit->lines();
        m_kim->say(u"One thing more"_s);
        QCOMPARE(m_visit->lines(), before);
        QVERIFY(!before.filter(u"Thank you for helping"_s).size()); // is nothing that the person said
    }

    void hearsOfPrivatePages()
    {
        m_visit->come(u"name"_s);
        ask();
        m_kim->say(u"I can help"_s);
        m_visit->signIn();
        m_visit->deliver();
        QVERIFY(m_kim->words.last().startsWith(u"They are on a private page now"_s));
        const qsizetype told = m_kim->words.size();
        m_visit->signIn();
        m_visit->deliver();
        QCOMPARE(m_kim->words.size(), told);
        m_visit->come(u"size"_s);
        QCOMPARE(m_kim->words.last(), u"The private page is behind them."_s);
    }

    void hearsThatSomebodyElseHelps()
    {
        OrdinaryEnd alex(*m_visit, u"alex"_s);
        ask();
        alex.say(u"Here I am"_s);
        QCOMPARE(m_kim->words.last(), u"Somebody else is helping them already. Thank you."_s);
        QVERIFY(!alex.words.contains(m_kim->words.last()));
    }

    void hearsThatNobodyIsAskedAnyMore()
    {
        ask();
        m_visit->help().cancel();
        m_visit->deliver();
        QCOMPARE(m_kim->words.last(), u"They need no help any more. Thank you."_s);
    }

    void aDeskGetsNoSuchWords()
    {
        ChampionEnd sam(*m_visit, u"one"_s, u"Sam"_s);
        m_visit->talkWith(sam);
        m_visit->signIn();
        m_visit->help().talk()->stop();
        m_visit->deliver();
        QVERIFY(sam.isOver && sam.words.isEmpty());
    }

private:
    void ask()
    {
        m_visit->help().ask(u"error"_s, false, false);
        m_visit->deliver();
    }

    std::unique_ptr<HelpVisit> m_visit;
    std::unique_ptr<OrdinaryEnd> m_kim;
};

QTEST_MAIN(HelpOrdinaryTest)
#include "HelpOrdinaryTest.moc"
