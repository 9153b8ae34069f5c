// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/ReadStanza.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

// As a server hands it on.
QByteArray from(QByteArray stanza, const char *who)
{
    const qsizetype name = stanza.indexOf(' ') < 0 ? stanza.indexOf('>') : stanza.indexOf(' ');
    return stanza.insert(name, QByteArray(" from=\"") + who + '"');
}

} // namespace

/// What goes over a link and comes from it: whole where it is ours, and nothing of what is not.
class StanzaTest : public QObject {
    Q_OBJECT

private slots:
    void aMessageComesAsItWasSent()
    {
        ChatMessage message{{}, u"a@b/c"_s, u"id-1"_s, u"Is it <this> & \"that\"?\nYes 🙂"_s};
        message.payload = {{u"kind"_s, u"note"_s}, {u"n"_s, 3}};
        message.wantsReceipt = true;
        const auto read = messageIn(from(Stanza::text(message), "x@y/z"));
        message.from = u"x@y/z"_s;
        QCOMPARE(read, message);
    }

    void soDoAReceiptAndAPresence()
    {
        ChatMessage receipt{u"x@y/z"_s, u"a@b/c"_s, u"id-2"_s};
        receipt.receiptFor = u"id-1"_s;
        QCOMPARE(messageIn(from(Stanza::text(receipt), "x@y/z")), receipt);
        for (const bool available : {true, false}) {
            const Presence presence{u"x@y/z"_s, u"a@b/c"_s, available, {{u"load"_s, 2}}};
            QCOMPARE(presenceIn(from(Stanza::text(presence), "x@y/z")), presence);
        }
    }

    void whatXmlCannotHoldIsLeftOut()
    {
        const ChatMessage message{{}, u"a@b/c"_s, {}, u"ab\u001bc\ufffed"_s + QChar(0xd800) + u"e"_s};
        QCOMPARE(messageIn(from(Stanza::text(message), "x@y"))->body, u"abcde"_s);
    }

    void isBounded()
    {
        ChatMessage message{{}, u"a@b/c"_s, {}, QString(ChatMessage::longestBody + 10, u'x')};
        message.payload = {{u"big"_s, QString(ChatMessage::longestPayload, u'x')}};
        const auto read = messageIn(from(Stanza::text(message), "x@y"));
        QCOMPARE(read->body.size(), ChatMessage::longestBody);
        QVERIFY(read->payload.isEmpty());
        const QByteArray huge =
            "<message from='x@y'><body>" + QByteArray(1'000'000, 'x') + "</body></message>";
        QCOMPARE(messageIn(huge)->body.size(), ChatMessage::longestBody);
    }

    void isNoMarkup()
    {
        const QByteArray formatted =
            "<message from='x@y' type='chat'><body>plain<b>bold</b></body><html "
            "xmlns='http://jabber.org/protocol/xhtml-im'><body>rich</body></html></message>";
        QCOMPARE(messageIn(formatted)->body, u"plain"_s);
    }

    void whatBouncesSaysNothingAgain()
    {
        const auto bounced = messageIn("<message from='x@y/z' id='id-1' type='error'><body>mine</body>"
                                       "<error type='cancel'/></message>");
        QVERIFY(bounced->bounced);
        QCOMPARE(bounced->id, u"id-1"_s);
        QVERIFY(bounced->body.isEmpty());
    }

    void passesOver_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("from nobody") << QByteArray("<message><body>x</body></message>");
        QTest::newRow("a room") << QByteArray(
            "<message from='r@y/n' type='groupchat'><body>x</body></message>");
        QTest::newRow("half") << QByteArray("<message from='x@y'><body>x</body>");
        QTest::newRow("another stanza") << QByteArray("<stream from='x@y'/>");
        QTest::newRow("a wish to subscribe") << QByteArray("<presence from='x@y' type='subscribe'/>");
    }

    void passesOver()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!messageIn(text));
        QVERIFY(!presenceIn(text));
    }

    void answersQuestions()
    {
        const auto pong = answerTo("<iq from='s' id='7' type='get'><ping xmlns='urn:xmpp:ping'/></iq>");
        QVERIFY(pong->contains("type=\"result\"") && pong->contains("id=\"7\""));
        const auto other = answerTo("<iq from='s' id='8' type='set'><query xmlns='jabber:iq:roster'/></iq>");
        QVERIFY(other->contains("type=\"error\"") && other->contains("service-unavailable"));
        QVERIFY(!answerTo("<iq from='s' id='9' type='result'/>"));
        QVERIFY(!answerTo(Stanza::text(Presence{})));
    }
};

QTEST_GUILESS_MAIN(StanzaTest)
#include "StanzaTest.moc"
