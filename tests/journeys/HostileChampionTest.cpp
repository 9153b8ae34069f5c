// SPDX-License-Identifier: GPL-3.0-or-later
#include "EachAlone.h"
#include "Foreign.h"
#include "HelpedVisit.h"
#include "Pauses.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString address = u"one@kiosks.test/visit"_s;
const QString name = u"<b>markup</b>"_s;
constexpr int flood = 1000;

} // namespace

/// A champion whose program means no good, at the panel of the real program, over a real server: nothing that
/// they send is more than words, and the person's own buttons go on working.
class HostileChampionTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_helped.alias = name;
        m_helped.begin(u"visit"_s);
    }

    void cleanup()
    {
        m_helped.visit.reset();
        m_helped.champion.reset();
    }

    void aThousandOffersAreOneTalk()
    {
        m_helped.request();
        if (QTest::currentTestFailed())
            return;
        const QString request = champion().desk.waiting().first().request.id;
        for (int each = 0; each < flood; ++each)
            send({{u"kind"_s, u"offer"_s}, {u"request"_s, each % 2 == 0 ? u"another"_s : request}});
        champion().desk.offer(request);
        const Pauses pauses;
        QTRY_VERIFY_WITH_TIMEOUT(champion().talk, 60000);
        champion().talk->say(u"the last"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"the last"_s), 60000);
        endsWithOneTouch();
        report("1,000 offers", pauses);
    }

    void presencesInAFloodAreOneCard()
    {
        QVERIFY(m_helped.visit->press("Footer", "Help"));
        QTRY_VERIFY_WITH_TIMEOUT(sees(name + u". Volunteer"_s), 20000);
        ChampionCard card{{}, {foreign::markup.left(60)}, {u"en"_s, foreign::turning}, foreign::markup};
        for (int each = 0; each < flood; ++each) {
            card.load = each % 4;
            card.badge = each % 3 == 0 ? QByteArray("x.y.z") : QByteArray(4000, 'x');
            champion().line().show({{}, {}, true, card.payload()});
        }
        card.badge = "last";
        champion().line().show({{}, {}, true, card.payload()});
        const Pauses pauses;
        // nobody who counts is there any more
        QTRY_VERIFY_WITH_TIMEOUT(!sees(name + u". Volunteer"_s), 60000);
        QCOMPARE(troubles(), QStringList());
        report("1,000 presences", pauses);
    }

    void whatIsNoPartOfATalkIsNothing()
    {
        m_helped.ask();
        if (QTest::currentTestFailed())
            return;
        for (const QString &kind :
            {u"note"_s, u"writing"_s, u"offer"_s, u"busy"_s, u"request"_s, u"worry-taken"_s})
            for (int each = 0; each < 50; ++each)
                send({{u"kind"_s, kind}, {u"talk"_s, foreign::markup},
                    {u"words"_s, foreign::giant().left(6000)}, {u"number"_s, each * 1e9},
                    {u"request"_s, foreign::turning}, {u"content"_s, foreign::markup}});
        const Pauses pauses;
        champion().talk->say(u"the last"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"the last"_s), 60000);
        QCOMPARE(troubles(), QStringList());
        endsWithOneTouch();
        report("stanzas that mean nothing", pauses);
    }

    void aThousandMessagesLeaveThePersonTheirPanel()
    {
        m_helped.ask();
        if (QTest::currentTestFailed())
            return;
        countReceipts();
        const QStringList sent = sayAThousandThings();
        const Pauses pauses;
        // the person writes and is heard in the middle of it
        m_helped.say(u"honest words"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"the last"_s), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(m_receipts, sent, 60000);
        report("1,000 messages", pauses);
        QCOMPARE(troubles(), QStringList());
        QVERIFY(shownLines() <= ChatLines::most + 1);
        keptIsTheLastOfIt(int(sent.size()));
        endsWithOneTouch();
    }

    void soDoesAVaultThatDoesNotRead()
    {
        m_helped.ask();
        if (QTest::currentTestFailed())
            return;
        countReceipts();
        m_helped.vault().hold();
        const QStringList sent = sayAThousandThings();
        const Pauses pauses;
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"the last"_s), 60000);
        report("1,000 messages, while the vault does not read", pauses);
        QVERIFY2(m_receipts.size() < sent.size(), "what the vault does not have is confirmed");
        m_helped.vault().goOn();
        QTRY_COMPARE_WITH_TIMEOUT(m_receipts, sent, 60000);
        keptIsTheLastOfIt(int(sent.size()));
    }

private:
    void countReceipts()
    {
        m_receipts.clear();
        connect(&champion().line(), &HelpTransport::messageCame, this, [this](const ChatMessage &message) {
            if (!message.receiptFor.isEmpty())
                m_receipts.append(message.receiptFor);
        });
    }

    // Giants, markup, heaps and signs that turn words about, without waiting for a receipt; their ids.
    QStringList sayAThousandThings()
    {
        const QStringList words{foreign::markup, foreign::turning, u"plain words"_s};
        // few enough of these for the server to let all of it pass at once
        const QStringList large{foreign::giant().left(6000), foreign::heap(), foreign::lines()};
        const QString talk = champion().talk->conversation().name();
        QStringList ids;
        for (int number = 1; number <= flood; ++number) {
            ChatMessage message{{}, address, talk + u'-' + QString::number(number), {}};
            message.body = number == flood ? u"the last"_s
                : number % 20 == 0         ? large.at(number / 20 % large.size())
                                           : words.at(number % words.size());
            message.payload = {{u"kind"_s, u"note"_s}, {u"talk"_s, talk}, {u"number"_s, number}};
            if (number % 7 == 0)
                message.payload.insert(u"content"_s, TalkEvent::content(TalkEvent::Point{u"full-name"_s}));
            message.wantsReceipt = true;
            champion().line().send(message);
            ids.append(message.id);
        }
        return ids;
    }

    int shownLines() const
    {
        auto *help = m_helped.visit->window()->property("help").value<QObject *>();
        return qobject_cast<HelpController *>(help)->talk()->lines()->count();
    }

    void keptIsTheLastOfIt(int taken)
    {
        const QJsonObject kept = QJsonDocument::fromJson(m_helped.vault().talk()).object();
        QCOMPARE(kept[u"talk"_s][u"taken"_s].toInt(), taken);
        QVERIFY(kept[u"lines"_s].toArray().size() <= 12);
        QVERIFY(m_helped.vault().largestTalk() <= 56 * 1024);
    }

    ChampionAtDesk &champion() { return *m_helped.champion; }
    bool sees(const QString &words) const { return m_helped.sees(words); }
    QStringList troubles() const { return foreign::troubles(*m_helped.visit->window()); }

    void send(const QJsonObject &payload, const QString &words = foreign::markup)
    {
        ChatMessage message{{}, address, HelpRequest::newId(), words};
        message.payload = payload;
        champion().line().send(message);
    }

    // The person's own button, in the middle of it.
    void endsWithOneTouch()
    {
        QVERIFY(m_helped.press(u"Stop talking"_s));
        QTRY_VERIFY_WITH_TIMEOUT(champion().isOver, 60000);
        QCOMPARE(troubles(), QStringList());
    }

    static void report(const char *what, const Pauses &pauses)
    {
        qInfo(
            "%s: the panel stood still for at most %lld ms", what, static_cast<long long>(pauses.longest()));
    }

    HelpedVisit m_helped;
    QStringList m_receipts; ///< That came back to the champion.
};

int main(int argc, char *argv[])
{
    return runVisits<HostileChampionTest>(argc, argv);
}
#include "HostileChampionTest.moc"
