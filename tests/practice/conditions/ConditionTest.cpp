// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/conditions/ConditionCheck.h"
#include "practice/conditions/ConditionParser.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class ConditionTest : public QObject {
    Q_OBJECT

private slots:
    void readsText_data();
    void readsText();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void boundsNesting();
    void comparesDatesWithToday();
    void followsReferencesOnlySoFar();
};

void ConditionTest::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    QTest::newRow("equal text") << u"you.country == 'Wales'"_s << true;
    QTest::newRow("equal number") << u"you.age == 42"_s << true;
    QTest::newRow("number in text") << u"you.children > 1"_s << true;
    QTest::newRow("value first") << u"40 < you.age"_s << true;
    QTest::newRow("and before or") << u"you.age < 1 and you.age < 1 or you.single == true"_s << true;
    QTest::newRow("brackets") << u"you.age < 1 and (you.age < 1 or you.single == true)"_s << false;
    QTest::newRow("not") << u"not (you.age < 18)"_s << true;
    QTest::newRow("script's signs") << u"you.age >= 18 && !(you.country === \"France\")"_s << true;
    QTest::newRow("in a list") << u"'cat' in you.pets"_s << true;
    QTest::newRow("not in a list") << u"not ('dog' in you.pets)"_s << true;
    QTest::newRow("length") << u"length(you.country) == 5"_s << true;
    QTest::newRow("time of day") << u"you.wakes > '9:30'"_s << true;
    QTest::newRow("not answered") << u"you.unknown == 1"_s << false;
    QTest::newRow("not answered is not") << u"you.unknown != 1"_s << true;
    QTest::newRow("another answer") << u"you.age == you.copy"_s << true;
}

void ConditionTest::readsText()
{
    QFETCH(QString, text);
    QFETCH(bool, holds);
    const QJsonObject answers{{u"you.country"_s, u"Wales"_s}, {u"you.age"_s, 42}, {u"you.copy"_s, 42},
        {u"you.children"_s, u"2"_s}, {u"you.single"_s, true}, {u"you.wakes"_s, u"10.15"_s},
        {u"you.pets"_s, QJsonArray{u"cat"_s, u"fish"_s}}};
    const Result<Condition> condition = parseCondition(text);
    QVERIFY2(bool(condition), condition ? "" : qPrintable(condition.error().message));
    const QHash<QString, Condition> none;
    QCOMPARE(ConditionCheck(none, answers, QDate(2026, 3, 31)).holds(condition.value()), holds);
}

void ConditionTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"", "a ==", "== 1", "(a == 1", "a == 1)", "fetch('x')", "a == 1; b()", "1 == 2", "a @ b"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ConditionTest::refusesWhatItCannotRead()
{
    QFETCH(QString, text);
    const Result<Condition> condition = parseCondition(text);
    QVERIFY(!condition);
    QVERIFY(!condition.error().message.isEmpty());
}

void ConditionTest::boundsNesting()
{
    QVERIFY(!parseCondition(QString(200'000, u'(')));
    QVERIFY(!parseCondition(QString(60, u'(') + u"a == 1"_s + QString(60, u')')));
    QVERIFY(parseCondition(QString(20, u'(') + u"a == 1"_s + QString(20, u')')));
}

void ConditionTest::comparesDatesWithToday()
{
    const Condition adult{.node = Condition::Node::Test,
        .field = u"birth"_s,
        .op = Condition::Operator::AtMost,
        .right = Condition::Right::Ago,
        .value = 18,
        .unit = u"years"_s};
    const QHash<QString, Condition> none;
    const auto born = [](int day) {
        return QJsonObject{{u"birth"_s, QJsonObject{{u"day"_s, day}, {u"month"_s, 3}, {u"year"_s, 2008}}}};
    };
    const QJsonObject grown = born(30);
    const QJsonObject young = born(31);
    QVERIFY(ConditionCheck(none, grown, QDate(2026, 3, 30)).holds(adult));
    QVERIFY(!ConditionCheck(none, young, QDate(2026, 3, 30)).holds(adult));
}

void ConditionTest::followsReferencesOnlySoFar()
{
    QHash<QString, Condition> conditions;
    const Condition reference{.node = Condition::Node::Reference, .field = u"b"_s};
    conditions.insert(u"a"_s, {.node = Condition::Node::And, .parts = {reference, reference}});
    conditions.insert(u"b"_s,
        {.node = Condition::Node::Or,
            .parts = {Condition{.node = Condition::Node::Reference, .field = u"a"_s},
                Condition{.node = Condition::Node::Reference, .field = u"a"_s}}});
    const QJsonObject answers;
    QVERIFY(!ConditionCheck(conditions, answers, QDate(2026, 3, 31)).holds(u"a"_s));
}

QTEST_GUILESS_MAIN(ConditionTest)
#include "ConditionTest.moc"
