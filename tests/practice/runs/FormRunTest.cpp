// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/runs/FormRun.h"
#include "practice/forms/FormFile.h"
#include "practice/runs/FormPlay.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class FormRunTest : public QObject {
    Q_OBJECT

private slots:
    void goesOnOrSaysWhy();
    void takesTheFirstConditionThatHolds();
    void keepsLaterAnswersAfterAChange();
    void forgetsAnAbandonedBranch();
    void addsAndRemovesEntries();
    void endsEarly();
    void fillsNamesIntoTitles();
    void printsTheSummary();
    void playsAnswersOfAFile();

private:
    static FormRun start(const QString &name);
    static void answerParty(FormRun &run, const QString &with);
};

FormRun FormRunTest::start(const QString &name)
{
    const Result<Form> form = FormFile::read(QStringLiteral(SOURCE_DIR "/tests/practice/data/") + name);
    return FormRun(form ? form.value() : Form{}, QDate(2026, 3, 31));
}

void FormRunTest::answerParty(FormRun &run, const QString &with)
{
    run.submit(u"/name"_s, {{u"name"_s, u"Alex Example"_s}});
    run.submit(u"/road"_s, {{u"road"_s, u"side"_s}, {u"with"_s, with}});
    run.submit(u"/music"_s, {{u"until"_s, u"22:00"_s}});
    run.submit(u"/helpers"_s, {{u"name"_s, u"Sam"_s}, {u"hours"_s, u"2"_s}, {u"action"_s, u"continue"_s}});
}

void FormRunTest::goesOnOrSaysWhy()
{
    FormRun run = start(u"street-party-v1.json"_s);
    const FormRun::Step wrong = run.submit(u"/name"_s, {{u"name"_s, u" "_s}, {u"email"_s, u"x"_s}});
    QCOMPARE(wrong.next, u"/name"_s);
    QCOMPARE(wrong.problems.size(), 2);
    QCOMPARE(wrong.problems.first().control, u"name"_s);
    QCOMPARE(wrong.problems.first().message, u"Enter your full name"_s);
    QCOMPARE(run.submit(u"/name"_s, {{u"name"_s, u"Alex Example"_s}}).next, u"/road"_s);
    QCOMPARE(run.trail(), QStringList({u"/name"_s, u"/road"_s}));
    QCOMPARE(run.back(u"/road"_s), u"/name"_s);
}

void FormRunTest::takesTheFirstConditionThatHolds()
{
    FormRun run = start(u"street-party-v1.json"_s);
    run.submit(u"/name"_s, {{u"name"_s, u"Alex Example"_s}});
    QCOMPARE(run.submit(u"/road"_s, {{u"road"_s, u"side"_s}, {u"with"_s, u"cakes"_s}}).next, u"/helpers"_s);
    QCOMPARE(run.submit(u"/road"_s, {{u"road"_s, u"side"_s}, {u"with"_s, u"cakes"_s}, {u"with"_s, u"band"_s}})
                 .next,
        u"/music"_s);
}

void FormRunTest::keepsLaterAnswersAfterAChange()
{
    FormRun run = start(u"street-party-v1.json"_s);
    answerParty(run, u"band"_s);
    QCOMPARE(run.submit(u"/name"_s, {{u"name"_s, u"Sam Sample"_s}}).next, u"/summary"_s);
    QCOMPARE(run.answers().value(u"until"_s).toString(), u"22:00"_s);
    QCOMPARE(run.summary().first().value, u"Sam Sample"_s);
}

void FormRunTest::forgetsAnAbandonedBranch()
{
    FormRun run = start(u"street-party-v1.json"_s);
    answerParty(run, u"band"_s);
    QCOMPARE(run.submit(u"/road"_s, {{u"road"_s, u"side"_s}, {u"with"_s, u"cakes"_s}}).next, u"/summary"_s);
    QVERIFY(!run.answers().contains(u"until"_s));
    QVERIFY(run.answers().contains(u"helpers"_s));
    QCOMPARE(run.submit(u"/road"_s, {{u"road"_s, u"side"_s}, {u"with"_s, u"band"_s}}).next, u"/music"_s);
}

void FormRunTest::addsAndRemovesEntries()
{
    FormRun run = start(u"allotment-v2.json"_s);
    const auto send = [&run](const QString &tool, const QString &action) {
        return run.submit(u"/tools"_s, {{u"tool"_s, tool}, {u"action"_s, action}});
    };
    QVERIFY(!send(QString(), u"continue"_s).problems.isEmpty());
    QCOMPARE(send(u"Spade"_s, u"add"_s).next, u"/tools"_s);
    send(u"Rake"_s, u"add"_s);
    const Page &page = *run.form().page(u"/tools"_s);
    QCOMPARE(run.entries(page), QStringList({u"Spade"_s, u"Rake"_s}));
    send(QString(), u"remove-0"_s);
    QCOMPARE(run.entries(page), QStringList{u"Rake"_s});
    QCOMPARE(send(QString(), u"continue"_s).next, u"/summary"_s);
}

void FormRunTest::endsEarly()
{
    FormRun run = start(u"allotment-v2.json"_s);
    run.submit(u"/name"_s, {{u"fullName"_s, u"Alex"_s}});
    const FormRun::Step step = run.submit(
        u"/birth"_s, {{u"birth-day"_s, u"1"_s}, {u"birth-month"_s, u"4"_s}, {u"birth-year"_s, u"2010"_s}});
    QCOMPARE(step.next, u"/too-young"_s);
    QVERIFY(run.ending(step.next) == FormRun::Ending::Terminal);
    QVERIFY(run.next(step.next).isEmpty());
}

void FormRunTest::fillsNamesIntoTitles()
{
    FormRun run = start(u"allotment-v2.json"_s);
    run.submit(u"/name"_s, {{u"fullName"_s, u"<b>Alex"_s}});
    const QString title = run.form().page(u"/birth"_s)->components.first().title;
    QCOMPARE(run.text(title), u"What is <b>Alex's date of birth?"_s);
    QCOMPARE(run.content(title), u"What is &lt;b&gt;Alex's date of birth?"_s);
    QCOMPARE(run.text(u"{% if nobody %}secret{% endif %}a{{ unknown.thing }}b"_s), u"ab"_s);
}

void FormRunTest::printsTheSummary()
{
    FormRun run = start(u"allotment-v2.json"_s);
    run.submit(u"/name"_s, {{u"fullName"_s, u"Alex"_s}});
    run.submit(
        u"/birth"_s, {{u"birth-day"_s, u"31"_s}, {u"birth-month"_s, u"12"_s}, {u"birth-year"_s, u"1999"_s}});
    run.submit(u"/size"_s, {{u"size"_s, u"full"_s}});
    const QList<SummaryRow> rows = run.summary();
    QCOMPARE(rows.at(1).title, u"Date of birth"_s);
    QCOMPARE(rows.at(1).value, u"31 December 1999"_s);
    QCOMPARE(rows.at(2).value, u"A full plot"_s);
    QCOMPARE(rows.at(2).changePath, u"/size"_s);
}

void FormRunTest::playsAnswersOfAFile()
{
    const Form form = start(u"oak-permit-v0.json"_s).form();
    const QJsonObject answers{
        {u"person"_s, QJsonObject{{u"age"_s, 40}}}, {u"wood.count"_s, 5}, {u"protected"_s, false}};
    const FormPlay played = FormPlay::play(form, answers, QDate(2026, 3, 31));
    QVERIFY(played.ended == FormPlay::Ended::Summary);
    QCOMPARE(played.pages.size(), 3);
    QCOMPARE(played.pages.last().path, u"/summary"_s);
    const FormPlay stuck = FormPlay::play(form, {{u"age"_s, 130}}, QDate(2026, 3, 31));
    QVERIFY(stuck.ended == FormPlay::Ended::Stuck);
    QCOMPARE(stuck.pages.last().problems.first().component, u"age"_s);
}

QTEST_GUILESS_MAIN(FormRunTest)
#include "FormRunTest.moc"
