// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PageObserver.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray report =
    R"({"address":"https://a.example/housing","title":"Housing","heading":"Housing","language":"en",)"
    R"("kind":"question","questions":[{"key":"rent","label":"Rent","hint":"A month","kind":"number",)"
    R"("autocomplete":"","required":true,"state":"error","error":"Enter your rent","options":["a","b"]}],)"
    R"("errors":[{"text":"Enter your rent","key":"rent"}],"focus":"rent"})";

// Values of a wrong kind or size to stand where another was.
const QList<QByteArray> wrong{"null", "true", "-1e308", "[]", "{}", "\"\"", "[[[[[[]]]]]]",
    "{\"key\":{\"key\":[]}}", "\"\\ud800\"", "\"\\u0000\"", "99999999999999999999"};

QByteArray mutated(QByteArray text, QRandomGenerator &chance)
{
    for (int left = 1 + chance.bounded(4); left > 0; --left) {
        const int at = chance.bounded(int(text.size()) + 1);
        switch (chance.bounded(4)) {
        case 0:
            text.remove(at, chance.bounded(12));
            break;
        case 1:
            text.insert(at, char(chance.bounded(256)));
            break;
        case 2:
            text.insert(at, text.mid(chance.bounded(int(text.size()) + 1), chance.bounded(60)));
            break;
        default: {
            const qsizetype colon = text.indexOf(':', at);
            const qsizetype end = text.indexOf(',', colon + 1);
            if (colon >= 0 && end > colon)
                text.replace(colon + 1, end - colon - 1, wrong.at(chance.bounded(int(wrong.size()))));
        }
        }
    }
    return text;
}

} // namespace

/// What the program's end of the observer does with reports that a hostile page could send.
class PageObserverTest : public QObject {
    Q_OBJECT

private slots:
    void handsOnFacts()
    {
        PageObserver observer;
        PageFacts got;
        observer.setConsumer([&](PageFacts &&facts) { got = std::move(facts); });
        observer.report(QString::fromUtf8(report));
        QCOMPARE(got.heading.forScreen(), u"Housing"_s);
        QCOMPARE(got.questions.size(), 1U);
        QCOMPARE(got.questions.front().key.forScreen(), u"rent"_s);
    }

    void dropsWhatIsNoReport_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"hello"_s;
        QTest::newRow("a list") << u"[1, 2]"_s;
        QTest::newRow("deep") << QString(100'000, u'[');
        QTest::newRow("deep objects") << u"{\"a\":"_s.repeated(50'000);
        QTest::newRow("huge") << u"{\"title\":\""_s + QString(600'000, u'x') + u"\"}"_s;
    }

    void dropsWhatIsNoReport()
    {
        QFETCH(QString, json);
        PageObserver observer;
        int calls = 0;
        observer.setConsumer([&](PageFacts &&) { ++calls; });
        observer.report(json);
        QCOMPARE(calls, 0);
    }

    void needsNobodyToListen() { PageObserver().report(QString::fromUtf8(report)); }

    void boundsWhatIsLarge()
    {
        PageObserver observer;
        PageFacts got;
        observer.setConsumer([&](PageFacts &&facts) { got = std::move(facts); });
        const QString many = u"{\"label\":\"x\"},"_s.repeated(20'000);
        observer.report(
            u"{\"title\":\""_s + QString(50'000, u'x') + u"\",\"questions\":["_s + many + u"{}]}"_s);
        QVERIFY(got.title.forScreen().size() < 5000);
        QVERIFY(!got.questions.empty());
        QVERIFY(got.questions.size() <= 400);
    }

    void readsTheLastOfAFlood()
    {
        PageObserver observer;
        int calls = 0;
        QString heading;
        observer.setConsumer([&](PageFacts &&facts) {
            ++calls;
            heading = facts.heading.forScreen();
        });
        for (int i = 0; i < 1000; ++i)
            observer.report(u"{\"heading\":\"%1\"}"_s.arg(i));
        QVERIFY(calls >= PageObserver::mostAtOnce);
        QVERIFY(calls < 200);
        QTRY_COMPARE(heading, u"999"_s);
    }

    void standsMutatedReports()
    {
        QRandomGenerator chance(20261122);
        int calls = 0;
        for (int i = 0; i < 20'000; ++i) {
            PageObserver observer; // each with an allowance of its own
            observer.setConsumer([&](PageFacts &&facts) { calls += facts.questions.size() <= 400; });
            observer.report(QString::fromUtf8(mutated(report, chance)));
        }
        QVERIFY2(calls > 1000, "too few were readable to say anything");
    }
};

QTEST_GUILESS_MAIN(PageObserverTest)
#include "PageObserverTest.moc"
