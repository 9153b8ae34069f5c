// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/FormFile.h"

#include "practice/forms/FormGraph.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class FormFileTest : public QObject {
    Q_OBJECT

private slots:
    void loadsEveryGeneration_data();
    void loadsEveryGeneration();
    void linksPagesOfTheSecondGenerationByCondition();
    void appliesATranslation();
    void qualifiesRepeatedNames();
    void refusesUnusableFiles_data();
    void refusesUnusableFiles();
    void refusesAHugeFile();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesTheLine_data();
    void namesTheLine();

private:
    static Form load(const QString &name, const QString &language = u"en"_s);
};

Form FormFileTest::load(const QString &name, const QString &language)
{
    const Result<Form> form =
        FormFile::read(QStringLiteral(SOURCE_DIR "/tests/practice/data/") + name, language);
    return form ? form.value() : Form{};
}

void FormFileTest::loadsEveryGeneration_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Form::Generation>("generation");
    QTest::addColumn<QString>("start");
    QTest::newRow("V0") << u"oak-permit-v0.json"_s << Form::Generation::V0 << u"/age"_s;
    QTest::newRow("V1") << u"street-party-v1.json"_s << Form::Generation::V1 << u"/name"_s;
    QTest::newRow("V2") << u"allotment-v2.json"_s << Form::Generation::V2 << u"/name"_s;
}

void FormFileTest::loadsEveryGeneration()
{
    QFETCH(QString, file);
    const Form form = load(file);
    QTEST(form.generation, "generation");
    QTEST(form.startPath, "start");
    QCOMPARE(form.id, file.section(u'.', 0, 0));
    QVERIFY(!hasErrors(lintForm(form)));
    QVERIFY(form.page(u"/summary"_s)->kind == PageKind::Summary);
}

void FormFileTest::linksPagesOfTheSecondGenerationByCondition()
{
    const Form form = load(u"allotment-v2.json"_s);
    const QList<Link> next = form.page(u"/birth"_s)->next;
    QCOMPARE(next.size(), 2);
    QCOMPARE(next.first().path, u"/too-young"_s);
    QCOMPARE(next.first().condition, u"k-young"_s);
    QCOMPARE(next.last().path, u"/size"_s);
    QVERIFY(form.page(u"/too-young"_s)->next.isEmpty());
}

void FormFileTest::appliesATranslation()
{
    const Form form = load(u"allotment-v2.json"_s, u"cy"_s);
    QCOMPARE(form.words.language(), u"cy"_s);
    QCOMPARE(form.name, u"Rhentu rhandir"_s);
    QCOMPARE(form.page(u"/name"_s)->title, u"Eich enw"_s);
    QCOMPARE(form.page(u"/name"_s)->components.first().hint, u"Fel ar eich llythyrau"_s);
    QCOMPARE(form.page(u"/size"_s)->components.first().items.first().text, u"Hanner plot"_s);
    QCOMPARE(form.page(u"/size"_s)->components.first().items.last().text, u"A full plot"_s);
}

void FormFileTest::qualifiesRepeatedNames()
{
    const QByteArray text = R"({"pages":[
        {"path":"/a","section":"one","components":[{"type":"TextField","name":"name","title":"Name"}],"next":[{"path":"/b"}]},
        {"path":"/b","section":"two","components":[{"type":"TextField","name":"name","title":"Name"}]}]})";
    const Result<Form> form = FormFile::parse(text, u"names.json"_s);
    QVERIFY(bool(form));
    QCOMPARE(form->page(u"/a"_s)->components.first().key, u"one.name"_s);
    QCOMPARE(form->page(u"/b"_s)->components.first().key, u"two.name"_s);
}

void FormFileTest::refusesUnusableFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << QByteArray("{\"pages\": [ {\"path\": \"/a\", \"compon");
    QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\x00\x01\xff\xfe", 8);
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("no pages") << QByteArray("{\"name\": \"nothing\"}");
    QTest::newRow("pages that are none") << QByteArray("{\"pages\": [1, \"two\", null]}");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("YAML that feeds on itself") << QByteArray("a: &a [*a, *a]\npages: *a\n");
}

void FormFileTest::refusesUnusableFiles()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Result<Form> form = FormFile::read(path);
    QVERIFY(!form);
    QVERIFY2(form.error().message.contains(path), qPrintable(form.error().message));
    QVERIFY2(!form.error().message.contains(u'\n'), qPrintable(form.error().message));
    QVERIFY(!FormFile::read(path + u".missing"_s));
}

void FormFileTest::refusesAHugeFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100 * 1024 * 1024));
    QElapsedTimer timer;
    timer.start();
    const Result<Form> form = FormFile::read(file.fileName());
    QVERIFY(!form);
    QVERIFY(form.error().message.contains(file.fileName()));
    QVERIFY(timer.elapsed() < 5'000);
}

void FormFileTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("a page that does not exist")
        << QByteArray(R"({"pages":[{"path":"/a","components":[],"next":[{"path":"/gone"}]}]})") << u"/gone"_s;
    QTest::newRow("a circle of conditions") << QByteArray(
        R"({"pages":[{"path":"/a"}],"conditions":[{"name":"x","value":"y"},{"name":"y","value":"x"}]})")
                                            << u"circle"_s;
    QTest::newRow("an outside system")
        << QByteArray(R"({"pages":[{"path":"/pay","controller":"PaymentPageController"}]})") << u"payment"_s;
    QTest::newRow("an unknown controller")
        << QByteArray(R"({"pages":[{"path":"/a","controller":"OwlController",
        "components":[{"type":"TextField","name":"n","title":"N"}]}]})")
        << u"OwlController"_s;
    QTest::newRow("an unusable pattern") << QByteArray(
        R"({"pages":[{"path":"/a","components":[{"type":"TextField","name":"n","title":"N","schema":{"regex":"(["}}]}]})")
                                         << u"regular expression"_s;
    QTest::newRow("a condition about nothing")
        << QByteArray(R"({"pages":[{"path":"/a"}],"conditions":[{"name":"x","value":"owl.wings > 2"}]})")
        << u"owl.wings"_s;
    QTest::newRow("two pages of one path")
        << QByteArray(R"({"pages":[{"path":"/a"},{"path":"/a"}]})") << u"Two pages"_s;
}

void FormFileTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const Result<Form> form = FormFile::parse(text, u"wrong.json"_s);
    QVERIFY(bool(form));
    const bool said =
        std::any_of(form->findings.begin(), form->findings.end(), [&word](const Finding &finding) {
            return finding.message.contains(word) && finding.file == u"wrong.json";
        });
    QVERIFY(said);
}

void FormFileTest::namesTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("of a link") << QByteArray("pages:\n- path: /a\n  next:\n  - path: /gone\n") << 4;
    QTest::newRow("of a page") << QByteArray(
        "pages:\n- path: /a\n  controller: PaymentPageController\n- path: /b\n- path: /a\n")
                               << 2;
    QTest::newRow("of the second of two pages")
        << QByteArray("pages:\n- path: /a\n- path: /b\n- path: /a\n") << 4;
    QTest::newRow("of a component") << QByteArray(
        "pages:\n- path: /a\n  components:\n  - type: Para\n  - type: Owl\n    name: o\n")
                                    << 5;
    QTest::newRow("of a revealed component") << QByteArray(
        "pages:\n- path: /a\n  components:\n  - {type: RadiosField, name: r, list: l}\nlists:\n- name: l\n"
        "  items:\n  - text: One\n    conditional:\n      components:\n      - type: Owl\n        name: o\n")
                                             << 11;
    QTest::newRow("of a condition") << QByteArray(
        "pages:\n- path: /a\nconditions:\n- name: x\n  value: owl.wings > 2\n")
                                    << 4;
    QTest::newRow("of the start") << QByteArray("pages:\n- path: /a\nstartPage: /z\n") << 3;
    QTest::newRow("of a page that nothing leads to")
        << QByteArray("startPage: /a\npages:\n- path: /a\n- path: /b\n") << 4;
}

void FormFileTest::namesTheLine()
{
    QFETCH(QByteArray, text);
    const Result<Form> form = FormFile::parse(text, u"wrong.yaml"_s);
    QVERIFY(bool(form));
    QList<int> lines;
    for (const Finding &finding : lintForm(form.value()))
        lines.append(finding.line);
    QFETCH(int, line);
    QVERIFY2(lines.contains(line), qPrintable(QDebug::toString(lines)));
    QVERIFY2(!lines.contains(0), qPrintable(QDebug::toString(lines)));
}

QTEST_GUILESS_MAIN(FormFileTest)
#include "FormFileTest.moc"
