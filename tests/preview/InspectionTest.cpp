// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/FactsLine.h"
#include "programs/preview/InspectionRows.h"

#include "guides/GuideFile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray report =
    R"({"address":"https://www.example.gov.uk/parking-permit/address/1","title":"Your home","heading":"Your vehicle",)"
    R"("language":"en","kind":"question","questions":[)"
    R"({"key":"registration","label":"Registration number","hint":"On the plate","kind":"text","autocomplete":"",)"
    R"("required":true,"state":"error","error":"Enter it","options":[]},)"
    R"({"key":"mail","label":"Email address","hint":"","kind":"email","autocomplete":"email","required":false,)"
    R"("state":"empty","error":"","options":[]},)"
    R"({"key":"colour","label":"Favourite colour","hint":"","kind":"radios","autocomplete":"","required":false,)"
    R"("state":"answered","error":"","options":["Red","Blue"]}],)"
    R"("errors":[{"text":"Enter it","key":"registration"}],"focus":"registration"})";

QJsonObject reported()
{
    return QJsonDocument::fromJson(report).object();
}

} // namespace

/// What an author is told of a page.
class InspectionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto loaded = GuideFile::read(QStringLiteral(SOURCE_DIR "/tests/guides/data/parking-permit"));
        QVERIFY(loaded);
        m_guide = loaded->guide;
        QList<Finding> findings;
        const auto glossary =
            QuestionGlossary::read(QStringLiteral(SOURCE_DIR "/resources/glossary"), findings);
        QVERIFY(glossary);
        m_glossary = glossary.value();
        m_page = PageFacts::fromJson(reported());
    }

    void theLineHoldsAllThatTheFactsHold()
    {
        const QByteArray line = factsLine(m_page);
        QVERIFY(!line.contains('\n'));
        QCOMPARE(QJsonDocument::fromJson(line).object(), reported());
        QCOMPARE(factsLine(PageFacts::fromJson(QJsonDocument::fromJson(line).object())), line);
    }

    void saysWhichStepFitsAndWhy()
    {
        const QVariantList rows = stepRows(m_guide, u"cy"_s, m_page, 0);
        QCOMPARE(rows.size(), 2);
        const QVariantMap first = rows.first().toMap();
        QCOMPARE(first[u"here"_s].toBool(), true);
        int sum = 0;
        for (const QString &piece : {u"address"_s, u"kind"_s, u"heading"_s, u"questions"_s})
            sum += first[piece].toInt();
        QCOMPARE(first[u"worth"_s].toInt(), sum);
        QVERIFY(first[u"worth"_s].toInt() >= rows.last().toMap()[u"worth"_s].toInt());
        const QVariantMap car = first[u"id"_s] == u"your-car"_s ? first : rows.last().toMap();
        QCOMPARE(car[u"title"_s].toString(), u"Eich car"_s);
        QVERIFY(car[u"heading"_s].toInt() > 0 && car[u"questions"_s].toInt() > 0);
        QCOMPARE(car[u"address"_s].toInt(), 0);
    }

    void saysWhoExplainsAQuestion()
    {
        const QVariantList rows = questionRows(&m_guide, 1, u"en"_s, m_page, m_glossary);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].toMap()[u"guided"_s].toBool(), true);
        QCOMPARE(rows[0].toMap()[u"state"_s].toString(), u"error"_s);
        QCOMPARE(rows[1].toMap()[u"guided"_s].toBool(), false);
        QVERIFY(!rows[1].toMap()[u"glossary"_s].toString().isEmpty());
        QCOMPARE(rows[2].toMap()[u"kind"_s].toString(), u"radios"_s);
        QVERIFY(rows[2].toMap()[u"glossary"_s].toString().isEmpty());
        QCOMPARE(
            questionRows(nullptr, -1, u"en"_s, m_page, m_glossary)[0].toMap()[u"guided"_s].toBool(), false);
    }

    void namesTheLineOfAFinding()
    {
        const QVariantList rows = findingRows({{Finding::Severity::Error, u"guides/parking-permit/en.yaml"_s,
            12, u"your-car"_s, u"do"_s, u"Say what to do."_s}});
        const QVariantMap row = rows.first().toMap();
        QCOMPARE(row[u"place"_s].toString(), u"en.yaml:12"_s);
        QCOMPARE(row[u"about"_s].toString(), u"your-car · do"_s);
        QCOMPARE(row[u"severity"_s].toString(), u"error"_s);
    }

private:
    Guide m_guide;
    QuestionGlossary m_glossary;
    PageFacts m_page;
};

QTEST_GUILESS_MAIN(InspectionTest)
#include "InspectionTest.moc"
