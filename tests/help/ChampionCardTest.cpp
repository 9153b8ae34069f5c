// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/ChampionCard.h"

#include <QJsonArray>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

ChampionCard card()
{
    return {
        u"one@champions.test/desk"_s, {u"universal-credit"_s}, {u"cy"_s}, u"central"_s, 1, 4, "token", false};
}

} // namespace

/// What a champion's presence says, and who is asked how soon.
class ChampionCardTest : public QObject {
    Q_OBJECT

private slots:
    void comesAsItWasShown()
    {
        QCOMPARE(ChampionCard::fromPresence({card().address, {}, true, card().payload()}), card());
        QVERIFY(!ChampionCard::fromPresence({card().address, {}, false, card().payload()}));
        QVERIFY(!ChampionCard::fromPresence({card().address, {}, true, {{u"kind"_s, u"kiosk"_s}}}));
    }

    void anOrdinaryProgramMayKnowAnything()
    {
        const auto ordinary = ChampionCard::fromPresence({u"x@champions.test/phone"_s});
        QVERIFY(ordinary->ordinary && ordinary->isFree());
        QVERIFY(!ordinary->suits({}, u"central"_s, Reach::SameBoth));
        QVERIFY(ordinary->suits({}, u"central"_s, Reach::Anyone));
    }

    void isBounded()
    {
        QJsonObject payload = card().payload();
        payload.insert(u"most"_s, 1e9);
        payload.insert(u"load"_s, -5);
        payload.insert(u"skills"_s, QJsonArray::fromStringList(QStringList(500, u"a"_s)));
        const auto read = ChampionCard::fromPresence({u"x@y/z"_s, {}, true, payload});
        QCOMPARE(read->most, 4);
        QCOMPARE(read->load, 0);
        QCOMPARE(read->skills.size(), 50);
    }

    void suits_data()
    {
        QTest::addColumn<QString>("guide");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("site");
        QTest::addColumn<int>("from"); // the first reach with which they are asked
        QTest::newRow("all") << u"universal-credit"_s << u"cy"_s << u"central"_s << 0;
        QTest::newRow("no journey") << QString() << u"cy"_s << u"central"_s << 0;
        QTest::newRow("language") << u"blue-badge"_s << u"cy"_s << u"central"_s << 1;
        QTest::newRow("journey") << u"universal-credit"_s << u"so"_s << u"central"_s << 1;
        QTest::newRow("neither") << u"blue-badge"_s << u"so"_s << u"central"_s << 2;
        QTest::newRow("another place") << u"universal-credit"_s << u"cy"_s << u"branch"_s << 3;
    }

    void suits()
    {
        QFETCH(QString, guide);
        QFETCH(QString, language);
        QFETCH(QString, site);
        QFETCH(int, from);
        const HelpRequest request{u"r"_s, guide, language};
        for (int reach = 0; reach <= int(Reach::AnotherDesk); ++reach)
            QCOMPARE(card().suits(request, site, Reach(reach)), reach >= from);
    }
};

QTEST_GUILESS_MAIN(ChampionCardTest)
#include "ChampionCardTest.moc"
