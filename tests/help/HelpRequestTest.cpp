// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpRequest.h"

#include <QJsonArray>
#include <QTimeZone>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// A request on its way: ids, and nothing else.
class HelpRequestTest : public QObject {
    Q_OBJECT

private slots:
    void comesAsItWasSent()
    {
        const HelpRequest request{HelpRequest::newId(), u"universal-credit"_s, u"cy"_s, u"page-error"_s,
            HelpRequest::Urgency::SessionEnding,
            QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc())};
        QCOMPARE(HelpRequest::fromPayload(request.payload()), request);
    }

    void noTwoHaveTheSameName()
    {
        QVERIFY(HelpRequest::newId() != HelpRequest::newId());
        QCOMPARE(HelpRequest::newId().size(), 32);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another kind") << u"kind"_s << QJsonValue(u"offer"_s);
        QTest::newRow("no name") << u"request"_s << QJsonValue(u""_s);
        QTest::newRow("words for a guide") << u"guide"_s << QJsonValue(u"Mary earns 300"_s);
        QTest::newRow("markup for a topic") << u"topic"_s << QJsonValue(u"<b>x</b>"_s);
        QTest::newRow("a long language") << u"language"_s << QJsonValue(QString(61, u'a'));
        QTest::newRow("a list for a language") << u"language"_s << QJsonValue(QJsonArray{u"en"_s});
        QTest::newRow("no end") << u"until"_s << QJsonValue(u"soon"_s);
    }

    void refuses()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject payload =
            HelpRequest{u"r"_s, u"g"_s, u"en"_s, u"t"_s, {}, QDateTime::currentDateTimeUtc()}.payload();
        QVERIFY(HelpRequest::fromPayload(payload));
        payload.insert(key, value);
        QVERIFY(!HelpRequest::fromPayload(payload));
    }
};

QTEST_GUILESS_MAIN(HelpRequestTest)
#include "HelpRequestTest.moc"
