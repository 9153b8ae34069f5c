// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckedSample.h"

#include "guides/DriftLog.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest>

using namespace alongside;

namespace {

constexpr const char *homePage =
    "{'address':'https://www.example.gov.uk/warmth/home','heading':'About your home','language':'en',"
    "'kind':'question','questions':["
    "{'key':'tenure','label':'Do you own or rent your home?','kind':'radios'},"
    "{'key':'rooms','label':'How many rooms does your home have?','kind':'number'},"
    "{'key':'person[0].name','label':'Who lives with you?','kind':'text'}]}";

constexpr const char *payPage =
    "{'address':'https://www.example.gov.uk/warmth/pay/7','heading':'How much does Mary-Ann earn?',"
    "'language':'en-GB','questions':["
    "{'key':'wage','label':'Mary-Ann\xE2\x80\x99s pay before tax','kind':'number'},"
    "{'key':'payday','label':'Day of the month','kind':'date'}]}";

} // namespace

/// What is noticed on a page that has changed, and what is not worth a word.
class DriftTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_guide = sample::warmthGuide();
        QList<Finding> findings;
        m_guide.checkedPages = sample::checkedPages(sample::checkedText, findings);
        QCOMPARE(m_guide.checkedPages.pages.size(), 3);
    }

    void notices_data()
    {
        columns();
        row("nothing", "", "", "");
        row("renamed", "Do you own or rent your home?", "Is your home your own?", "renamed tenure");
        row("one word", "How many rooms", "How many bedrooms", "renamed rooms");
        row("new key", "'rooms'", "'numberOfRooms'", "renamed rooms");
        row("key that only counts", "'rooms'", "'q2'", "renamed rooms");
        row("key and label, alike", "'rooms','label':'How many rooms does your home have?'",
            "'roomCount','label':'How many rooms does your flat have?'", "renamed rooms");
        row("removed", "{'key':'tenure','label':'Do you own or rent your home?','kind':'radios'},", "",
            "missing tenure");
        row("added", "'questions':[", "'questions':[{'key':'garden','label':'Is there a garden?'},",
            "added question 1");
        row("from another page", "'questions':[", "'questions':[{'key':'wage','label':'Your pay'},",
            "moved wage");
        row("removed at the end", ",{'key':'person[0].name','label':'Who lives with you?','kind':'text'}", "",
            "missing person[*].name");
        row("kind", "'kind':'radios'", "'kind':'select'", "kind tenure");
        row("heading", "About your home", "Where you live", "heading");
        row("address", "warmth/home", "warmth/house", "address");
        row("wording", "'questions'", "'errors':[{'text':'Rooms are missing','key':'rooms'}],'questions'",
            "error-wording rooms");
        row("wording of nobody", "'questions'", "'errors':[{'text':'Something is wrong'}],'questions'",
            "error-wording");
        row("two things", "About your home','language':'en','kind':'question','questions':[",
            "Your flat','language':'en','questions':[{'key':'garden','label':'Is there a garden?'},",
            "heading, added question 1");
    }

    void notices()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, found);
        QCOMPARE(driftOn(page), found);
    }

    void leavesAlone_data()
    {
        columns();
        row("upper case", "Who lives with you?", "WHO LIVES WITH YOU", "");
        row("punctuation", "Who lives with you?", "Who lives with you: *", "");
        row("optional", "Who lives with you?", "Who lives with you? (optional)", "");
        row("hyphen", "About your home", "About your-home", "");
        row("one line is one line", "'kind':'number'", "'kind':'text'", "");
        row("another language", "'language':'en'", "'language':'fr'", "");
        row("no language", "'language':'en',", "", "");
        row("session id", "warmth/home", "warmth/home;jsessionid=0A1B", "");
        row("www and slash", "https://www.example.gov.uk/warmth/home",
            "https://example.gov.uk:443/warmth/home/", "");
        row("revealed", "{'key':'rooms'",
            "{'key':'landlord','label':'Name of your landlord','kind':'text'},{'key':'rooms'", "");
        row("one more person", "'kind':'text'}]",
            "'kind':'text'},{'key':'person[1].name','label':'Who lives with you?','kind':'text'}]", "");
        row("known message", "'questions'",
            "'errors':[{'text':'Error: Enter the number of rooms.','key':'rooms'}],'questions'", "");
        row("message with an answer", "'questions'",
            "'errors':[{'text':'Lots is not a number of rooms','key':'rooms'}],'questions'", "");
        row("two messages as one", "'kind':'number'",
            "'kind':'number','error':'Enter the number of rooms Enter the number of rooms'", "");
        row("no heading", "About your home", "", "");
    }

    void leavesAlone()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, found);
        QCOMPARE(driftOn(page), found);
    }

    void knowsAPersonsDataInAPage()
    {
        QCOMPARE(driftOn(payPage), QString());
        QCOMPARE(
            driftOn(QByteArray(payPage).replace("before tax", "after tax")), QStringLiteral("renamed wage"));
        QCOMPARE(driftOn(QByteArray(payPage).replace("earn?", "get?")), QStringLiteral("heading"));
    }

    void knowsAnOrder()
    {
        const QByteArray page =
            "{'address':'https://www.example.gov.uk/warmth/home','language':'en','questions':["
            "{'key':'rooms','label':'How many rooms does your home have?','kind':'number'},"
            "{'key':'person[0].name','label':'Who lives with you?','kind':'text'},"
            "{'key':'tenure','label':'Do you own or rent your home?','kind':'radios'}]}";
        QCOMPARE(driftOn(page), QStringLiteral("moved tenure"));
    }

    void comparesWelshWithWelsh()
    {
        QByteArray page =
            "{'address':'https://www.example.gov.uk/warmth/home','heading':'Eich cartref',"
            "'language':'cy','questions':["
            "{'key':'tenure','label':'Ai chi biau eich cartref, neu ydych yn rhentu?','kind':'radios'},"
            "{'key':'rooms','label':'Faint o ystafelloedd sydd yn eich cartref?','kind':'number'},"
            "{'key':'person[0].name','label':'Pwy sy\xE2\x80\x99n byw gyda chi?','kind':'text'}]}";
        QCOMPARE(driftOn(page), QString());
        QCOMPARE(driftOn(page.replace("Faint o", "Pa")), QStringLiteral("renamed rooms"));
        // Nobody wrote down the page about pay in Welsh.
        QCOMPARE(
            driftOn("{'address':'https://www.example.gov.uk/warmth/pay/7','heading':'Faint','language':'cy',"
                    "'questions':[{'key':'wage','label':'Cyflog','kind':'number'}]}"),
            QString());
    }

    void whatStandsBeforeOrInsteadIsNotThePage_data()
    {
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("dialogue") << QByteArray("'covered':true,'heading':'Cookies'");
        QTest::newRow("error") << QByteArray("'kind':'error','heading':'Sorry, there is a problem'");
        QTest::newRow("sign in") << QByteArray(
            "'kind':'sign-in','heading':'Sign in','questions':[{'key':'code','label':'Code','kind':'text'}]");
        QTest::newRow("nothing yet") << QByteArray("'kind':'unknown'");
    }

    void whatStandsBeforeOrInsteadIsNotThePage()
    {
        QFETCH(QByteArray, with);
        QCOMPARE(driftOn("{'address':'https://www.example.gov.uk/warmth/home','language':'en'," + with + "}"),
            QString());
    }

    void aPageOfAnotherServiceIsNobodys()
    {
        QCOMPARE(
            driftOn("{'address':'https://www.example.gov.uk/weather','heading':'Weather','language':'en',"
                    "'questions':[{'key':'town','label':'Town','kind':'text'}]}"),
            QString());
    }

    void tellsTheAuthorOnceAndInIdsOnly()
    {
        const QByteArray page = QByteArray(homePage).replace(
            "'rooms','label':'How many", "'rooms','label':'Mary Jones: how many");
        const auto findings = found(page);
        DriftLog log;
        QCOMPARE(log.news(m_guide, findings), QStringList{QStringLiteral("drift warmth/home renamed rooms")});
        QVERIFY(log.news(m_guide, findings).isEmpty());
    }

    void aHugePageCostsLittle()
    {
        QJsonArray questions;
        for (int i = 0; i < 400; ++i)
            questions += QJsonObject{{QStringLiteral("key"), QStringLiteral("k%1").arg(i)},
                {QStringLiteral("label"), QStringLiteral("word%1 ").arg(i).repeated(60)}};
        QJsonObject report = sample::reportOf(homePage);
        report[QStringLiteral("questions")] = questions;
        const PageFacts page = PageFacts::fromJson(report);
        QElapsedTimer timer;
        timer.start();
        const auto findings = driftOf(m_guide.checkedPages, m_guide, page, matchStep(m_guide, page, -1));
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(findings.size() > 50 && findings.size() < 100);
    }

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("found");
    }

    static void row(const char *name, const char *before, const char *after, const char *found)
    {
        QByteArray page(homePage);
        if (*before) {
            QVERIFY2(page.contains(before), name);
            page.replace(page.indexOf(before), qsizetype(qstrlen(before)), after);
        }
        QTest::newRow(name) << page << QString::fromLatin1(found);
    }

    std::vector<DriftFinding> found(const QByteArray &json) const
    {
        const PageFacts page = PageFacts::fromJson(sample::reportOf(json.constData()));
        return driftOf(m_guide.checkedPages, m_guide, page, matchStep(m_guide, page, -1));
    }

    QString driftOn(const QByteArray &json) const
    {
        QStringList all;
        for (const DriftFinding &finding : found(json))
            all += driftLine(m_guide, finding).section(u' ', 2);
        return all.join(QLatin1String(", "));
    }

    Guide m_guide;
};

QTEST_APPLESS_MAIN(DriftTest)
#include "DriftTest.moc"
