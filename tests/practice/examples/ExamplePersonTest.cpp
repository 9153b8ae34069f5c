// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/examples/ExamplePerson.h"
#include "practice/forms/FormFile.h"

#include <QDir>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class ExamplePersonTest : public QObject {
    Q_OBJECT

private slots:
    void isTheSameEverywhere();
    void reachesTheEnd_data();
    void reachesTheEnd();
    void usesNumbersThatNobodyHas();

private:
    static QString walked(FormRun &run);
};

// Presses "Use made-up details" and the button on each page; says where that led.
QString ExamplePersonTest::walked(FormRun &run)
{
    const ExamplePerson person(run.form().id);
    QString path = run.form().startPath;
    for (int i = 0; i < 200; ++i) {
        const Page *page = run.form().page(path);
        FormRun::Pairs pairs = person.fill(run, path);
        if (page && page->repeat)
            pairs.append({u"action"_s, u"continue"_s});
        const FormRun::Step step = run.submit(path, pairs);
        if (!step.problems.isEmpty())
            return path + u": "_s + step.problems.first().component + u": "_s + step.problems.first().message;
        if (step.next.isEmpty() || step.next == path)
            return path;
        path = step.next;
        if (run.ending(path) != FormRun::Ending::None)
            return path;
    }
    return u"no end"_s;
}

void ExamplePersonTest::isTheSameEverywhere()
{
    const ExamplePerson one(u"universal-credit"_s);
    const ExamplePerson again(u"universal-credit"_s);
    QCOMPARE(one.fullName(), again.fullName());
    QCOMPARE(one.born(), again.born());
}

void ExamplePersonTest::reachesTheEnd_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/practice"));
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        if (!name.endsWith(u".demo.json"_s))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    QTest::newRow("kitchen sink") << QStringLiteral(SOURCE_DIR "/tests/axe/kitchen-sink.json");
}

void ExamplePersonTest::reachesTheEnd()
{
    QFETCH(QString, file);
    const Result<Form> form = FormFile::read(file);
    QVERIFY2(form, form ? "" : qPrintable(form.error().message));
    FormRun run(form.value(), QDate(2026, 3, 2));
    const QString end = walked(run);
    const FormRun::Ending ending = run.ending(end);
    QVERIFY2(ending == FormRun::Ending::Summary || ending == FormRun::Ending::Confirmation, qPrintable(end));
}

void ExamplePersonTest::usesNumbersThatNobodyHas()
{
    const Result<Form> form = FormFile::parse(R"({"engine": "V2", "name": "a", "startPage": "/a", "pages": [
        {"path": "/a", "title": "a", "components": [
            {"type": "TextField", "name": "nino", "title": "National Insurance number", "options": {}, "schema": {}},
            {"type": "TelephoneNumberField", "name": "tel", "title": "Telephone", "options": {}, "schema": {}},
            {"type": "EmailAddressField", "name": "mail", "title": "Email", "options": {}, "schema": {}}]},
        {"path": "/summary", "title": "", "controller": "SummaryPageController"}]})",
        u"a.json"_s);
    QVERIFY(form);
    const FormRun run(form.value(), QDate(2026, 3, 2));
    const FormRun::Pairs pairs = ExamplePerson(u"a"_s).fill(run, u"/a"_s);
    QCOMPARE(pairs.size(), 3);
    QCOMPARE(pairs.at(0).second, u"QQ 12 34 56 C"_s);
    QVERIFY(pairs.at(1).second.startsWith(u"07700 900"_s));
    QVERIFY(pairs.at(2).second.endsWith(u"@example.com"_s));
}

QTEST_GUILESS_MAIN(ExamplePersonTest)
#include "ExamplePersonTest.moc"
