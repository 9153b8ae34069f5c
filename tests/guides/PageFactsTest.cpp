// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/PageFacts.h"
#include "guides/PlainText.h"
#include "guides/Wildcard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace alongside;

namespace {

PageFacts factsOf(const char *json)
{
    return PageFacts::fromJson(QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object());
}

} // namespace

class PageFactsTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheObserverReports()
    {
        const PageFacts facts = factsOf(
            "{'address':'https://example.gov.uk/claim/1?x=1#y','title':'Claim',"
            "'heading':'Your "
            "name','language':'en-GB','kind':'question','questions':[{'key':'name','label':'Full name',"
            "'hint':'As printed','kind':'text','autocomplete':'section-a "
            "name','required':true,'state':'error',"
            "'error':'Enter your name','options':[]}],'errors':[{'text':'Enter your "
            "name','key':'name'}],'focus':'name'}");
        QCOMPARE(facts.address.forScreen(), QStringLiteral("https://example.gov.uk/claim/1"));
        QCOMPARE(facts.kind, PageRole::Question);
        QCOMPARE(facts.language, QStringLiteral("en-gb"));
        QCOMPARE(facts.questions.size(), size_t(1));
        QCOMPARE(facts.questions[0].autocomplete, QStringLiteral("name"));
        QCOMPARE(facts.questions[0].state, QuestionState::Error);
        QCOMPARE(facts.indexOf(QStringLiteral("name")), 0);
        QCOMPARE(facts.indexOf(QString()), -1);
        QCOMPARE(facts.errors[0].text.forScreen(), QStringLiteral("Enter your name"));
    }

    void takesNoAddressThatHoldsAnswers_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *address, const char *kept) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(kept);
        };
        row("https://mary:secret@example.gov.uk/a?b#c", "https://example.gov.uk/a");
        row("alongside-practice://uc/housing?rent=5", "alongside-practice://uc/housing");
        row("data:text/html,hello", "");
        row("javascript:alert(1)", "");
        row("file:///etc/passwd", "");
        row("not an address", "");
    }

    void takesNoAddressThatHoldsAnswers()
    {
        QFETCH(QString, address);
        QFETCH(QString, kept);
        const PageFacts facts = PageFacts::fromJson({{QStringLiteral("address"), address}});
        QCOMPARE(facts.address.forScreen(), kept);
    }

    void cleansTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("spaces") << QStringLiteral("  a \n\t b  ") << QStringLiteral("a b");
        QTest::newRow("control") << QStringLiteral("a\u0007b\u001B[31m") << QStringLiteral("a b [31m");
        QTest::newRow("direction") << QStringLiteral("a\u202Eb\u2066c\u200Fd") << QStringLiteral("abcd");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb\uFEFF") << QStringLiteral("ab");
        QTest::newRow("joiner stays")
            << QStringLiteral("\u06AF\u200C\u06CC") << QStringLiteral("\u06AF\u200C\u06CC");
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u'a' << QStringLiteral("a");
        QTest::newRow("emoji stays") << QStringLiteral("\U0001F600") << QStringLiteral("\U0001F600");
        QTest::newRow("long") << QString(600, u'a') << QString(500, u'a');
        QTest::newRow("welsh") << QStringLiteral("Ŵyr ŷd") << QStringLiteral("Ŵyr ŷd");
    }

    void cleansTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(PageFacts::fromJson({{QStringLiteral("heading"), text}}).heading.forScreen(), clean);
    }

    void keepsLimits()
    {
        const QJsonArray options(QJsonArray::fromStringList(QStringList(1000, QStringLiteral("a"))));
        QJsonArray questions;
        QJsonArray errors;
        for (int i = 0; i < 1000; ++i) {
            questions.append(QJsonObject{
                {QStringLiteral("key"), QString::number(i)}, {QStringLiteral("options"), options}});
            errors.append(QJsonObject{{QStringLiteral("text"), QStringLiteral("a")}});
        }
        const PageFacts facts = PageFacts::fromJson(
            {{QStringLiteral("questions"), questions}, {QStringLiteral("errors"), errors}});
        QCOMPARE(facts.questions.size(), size_t(400));
        QCOMPARE(facts.questions[0].options.size(), size_t(200));
        QCOMPARE(facts.errors.size(), size_t(100));
    }

    void takesNothingFromWrongTypes()
    {
        const PageFacts facts = factsOf("{'address':5,'title':[],'kind':'party','language':'<b>','focus':{},"
                                        "'questions':[1,'a',{'kind':'robot','state':'gone','autocomplete':'"
                                        "mary.jones','options':'x'}],'errors':[{}]}");
        QVERIFY(facts.address.isEmpty());
        QVERIFY(facts.language.isEmpty());
        QCOMPARE(facts.kind, PageRole::Unknown);
        QCOMPARE(facts.questions.size(), size_t(1));
        QCOMPARE(facts.questions[0].kind, QuestionKind::Other);
        QVERIFY(facts.questions[0].autocomplete.isEmpty());
        QVERIFY(facts.errors.empty());
    }

    void foldsForComparing()
    {
        QCOMPARE(foldedText(u"  Beth yw'ch Rhif Ffôn?"), QStringLiteral("beth ywch rhif ffon"));
        const QString earns = foldedPattern(u"How much does * earn?");
        QVERIFY(isPhrase(foldedText(u"How much does Mary-Ann earn?"), earns));
        QVERIFY(!isPhrase(foldedText(u"How much do you earn?"), earns));
        QVERIFY(holdsPhrase(QStringLiteral("what is your sort code"), QStringLiteral("sort code")));
        QVERIFY(!holdsPhrase(QStringLiteral("what is your resort code"), QStringLiteral("sort code")));
        QVERIFY(!holdsPhrase(QStringLiteral("anything"), QString()));
    }

    void matchesPatternsWithoutHanging()
    {
        QVERIFY(matchesWildcard(u"/a*", u"/a"));
        QVERIFY(matchesWildcard(u"*b*d", u"abcd"));
        QVERIFY(!matchesWildcard(u"/a", u"/ab"));
        const QString evil = QStringLiteral("*a").repeated(500) + u'b';
        QVERIFY(!matchesWildcard(evil, QString(2000, u'a')));
    }
};

QTEST_APPLESS_MAIN(PageFactsTest)
#include "PageFactsTest.moc"
