// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/TakenUp.h"

#include "xmpp/Stanza.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// What a desk that began anew is told.
class TakenUpTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItIsAbout()
    {
        const HelpRequest request{u"r"_s, u"universal-credit"_s, u"cy"_s, u"error"_s,
            HelpRequest::Urgency::Usual, QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc())};
        QCOMPARE(TakenUp::request(TakenUp::opening(request)), std::optional(request));
        QVERIFY(!TakenUp::request({{u"accept"_s, u"r"_s}}));
        QVERIFY(!TakenUp::request({{u"again"_s, u"r"_s}}));
    }

    void tellsAllInOrderInNotesThatFit()
    {
        QList<TakenUp::Line> lines;
        for (int i = 0; i < 300; ++i)
            lines.append({QString::number(i) + u" \"w\u0175\" "_s.repeated(i % 30), i % 3 == 0});
        QList<TakenUp::Line> told;
        for (const QJsonObject &part : TakenUp::parts(lines)) {
            QVERIFY(QJsonDocument(part).toJson(QJsonDocument::Compact).size() < 7 * 1024);
            told += TakenUp::lines(part);
        }
        QCOMPARE(told, lines);
        QVERIFY(TakenUp::parts({}).isEmpty());
    }

    void cutsWhatIsTooLongAndLeavesOutTheFirst()
    {
        const QList<QJsonObject> parts =
            TakenUp::parts(QList<TakenUp::Line>(300, {QString(4000, u'\u20ac'), false}));
        QCOMPARE(parts.size(), 40);
        const QString words = TakenUp::lines(parts.last()).last().words;
        QCOMPARE(words.size(), 1000);
        QVERIFY(words.endsWith(u'\u2026'));
    }

    void readsNoMoreThanItWould()
    {
        QJsonArray many;
        for (int i = 0; i < 1000; ++i)
            many.append(QJsonObject{{u"words"_s, i}});
        QCOMPARE(TakenUp::lines({{u"said"_s, many}}).size(), 200);
        QVERIFY(TakenUp::lines({{u"said"_s, u"words"_s}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TakenUpTest)
#include "TakenUpTest.moc"
