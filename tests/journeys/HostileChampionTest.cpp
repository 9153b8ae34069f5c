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

private:
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
};

int main(int argc, char *argv[])
{
    return runVisits<HostileChampionTest>(argc, argv);
}
#include "HostileChampionTest.moc"
