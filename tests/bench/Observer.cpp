// SPDX-License-Identifier: GPL-3.0-or-later
// bench-observer [RUNS]: what the observer takes on a page with 300 questions, and how long the program is
// kept from its own work by a page that floods it. Prints one JSON object; all times are milliseconds.
#include "observer/PageServer.h"
#include "observer/PageStage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace alongside;

namespace {

QByteArray question(int number)
{
    const QByteArray n = QByteArray::number(number);
    if (number % 4 != 0)
        return "<div class=\"govuk-form-group\"><label class=\"govuk-label\" for=\"q" + n + "\">Question " + n
            + "</label><div class=\"govuk-hint\" id=\"h" + n + "\">Hint " + n
            + "</div><input class=\"govuk-input\" id=\"q" + n + "\" name=\"q" + n + "\" aria-describedby=\"h"
            + n + "\"></div>";
    QByteArray choices;
    for (const QByteArray word : {"Yes", "No", "Not sure"})
        choices +=
            "<div class=\"govuk-radios__item\"><input class=\"govuk-radios__input\" type=\"radio\" name=\"q"
            + n + "\" id=\"q" + n + word + "\"><label class=\"govuk-label\" for=\"q" + n + word + "\">" + word
            + "</label></div>";
    return "<div class=\"govuk-form-group\"><fieldset class=\"govuk-fieldset\"><legend>Question " + n
        + "</legend><div class=\"govuk-radios\">" + choices + "</div></fieldset></div>";
}

QByteArray largePage()
{
    QByteArray questions;
    for (int i = 0; i < 300; ++i)
        questions += question(i);
    return "<!DOCTYPE html><html lang=\"en\"><head><meta "
           "charset=\"utf-8\"><title>Large</title></head><body><main><h1>Large"
           "</h1><form>"
        + questions + "</form></main></body></html>";
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values.at(values.size() / 2);
}

/// One page load, from the request to the end of the load event, by the page's own clock.
double load(PageStage &stage, const QUrl &address)
{
    const QString asking =
        QStringLiteral("location.href === '%1' && performance.timing.loadEventEnd > 0 ?"
                       "performance.timing.loadEventEnd - performance.timing.navigationStart : -1")
            .arg(address.toString());
    stage.view->setProperty("url", address);
    double took = -1;
    if (!QTest::qWaitFor([&] { return (took = stage.run(asking).toDouble()) > 0; }, 30'000))
        qFatal("The page did not load.");
    return took;
}

/// The longest time for which the event loop stood still while a page flooded it.
qint64 longestPause(PageStage &stage, const QUrl &address)
{
    stage.view->setProperty("url", address);
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    beat.start(5);
    QTest::qWait(6000);
    return longest;
}

/// What a person and a page do, each followed by the report that it leads to, as the observer itself times
/// it: all of a report's milliseconds, and the most for which it held the page at once.
const QString measuring = QStringLiteral(
    "globalThis.told = null; (async () => { const {spent} = Alongside.watch;"
    "const fields = [...document.querySelectorAll('input.govuk-input')];"
    "const says = (field, type) => field.dispatchEvent(new Event(type, {bubbles: true}));"
    "const does = {"
    "typing: i => { fields[i].value += 'a'; says(fields[i], 'input') },"
    "moving: i => { fields[i + 1].focus(); says(fields[i + 1], 'focusin') },"
    "choosing: i => document.querySelectorAll('input[type=radio]')[i].click(),"
    "text: i => { document.querySelector('.govuk-hint').textContent = `Hint ${i}` },"
    "error: i => { const error = document.createElement('p'); error.className = 'govuk-error-message';"
    "error.textContent = 'Enter an answer'; fields[i].before(error) } };"
    "const next = () => new Promise(done => { const before = spent.readings; (function wait() {"
    "if (spent.readings > before) done({total: spent.total, longest: spent.longest}); else setTimeout(wait, "
    "5)"
    "})() });"
    "const found = {}; for (const [name, act] of Object.entries(does)) { found[name] = [];"
    "for (let i = 0; i < 30; ++i) { const read = next(); act(i); found[name].push(await read) } }"
    "told = JSON.stringify(found) })()");

QList<double> column(const QJsonArray &reports, QLatin1String name)
{
    QList<double> values;
    for (const QJsonValue &report : reports)
        values += report.toObject().value(name).toDouble();
    return values;
}

/// Reports by what led to them: the middle one, the quickest, and the longest that a page was held.
QJsonObject reports(PageStage &stage)
{
    stage.run(measuring, PageStage::Isolated);
    QString told;
    if (!QTest::qWaitFor(
            [&] {
                return !(told = stage.run(QStringLiteral("told || ''"), PageStage::Isolated).toString())
                            .isEmpty();
            },
            300'000))
        qFatal("The page was not read.");
    const QJsonObject all = QJsonDocument::fromJson(told.toUtf8()).object();
    QJsonObject figures;
    for (auto each = all.begin(); each != all.end(); ++each) {
        const QList<double> totals = column(each->toArray(), QLatin1String("total"));
        const QList<double> longest = column(each->toArray(), QLatin1String("longest"));
        figures.insert(each.key(),
            QJsonArray{median(totals), *std::min_element(totals.begin(), totals.end()), median(longest),
                *std::max_element(longest.begin(), longest.end())});
    }
    return figures;
}

/// The first reading of a page that has just been loaded.
QJsonObject firstReading(PageStage &stage)
{
    const QString asking = QStringLiteral(
        "globalThis.Alongside?.watch?.spent?.readings ? JSON.stringify(Alongside.watch.spent) : ''");
    QString told;
    if (!QTest::qWaitFor(
            [&] { return !(told = stage.run(asking, PageStage::Isolated).toString()).isEmpty(); }, 30'000))
        qFatal("The page was not read.");
    return QJsonDocument::fromJson(told.toUtf8()).object();
}

QJsonObject measure(int runs)
{
    PageServer server;
    server.pages = {{QStringLiteral("/"), largePage()}};
    PageServer hostile(QStringLiteral(SOURCE_DIR "/tests/data/hostile"));
    PageStage observed;
    PageStage bare(false);
    QList<double> with;
    QList<double> without;
    QJsonArray firsts;
    for (int i = 0; i <= runs; ++i) {
        const QUrl address = server.address(QStringLiteral("/?%1").arg(i));
        const double first = load(observed, address);
        firsts += firstReading(observed);
        const double second = load(bare, address);
        if (i > 0) { // the first load of each warms up
            with += first;
            without += second;
        }
    }
    if (!QTest::qWaitFor([&] { return observed.facts.questions.size() == 300; }, 30'000))
        qFatal("The page was not read.");
    QJsonObject figures{{QStringLiteral("reports"), reports(observed)},
        {QStringLiteral("questions"), int(observed.facts.questions.size())}};
    for (const char *name : {"total", "longest", "pieces"})
        figures.insert(
            QStringLiteral("first-") + QLatin1String(name), median(column(firsts, QLatin1String(name))));
    figures.insert(QStringLiteral("load"), median(with));
    figures.insert(QStringLiteral("bareLoad"), median(without));
    for (const char *name : {"mutations", "many-nodes", "long-texts"})
        figures.insert(QLatin1String(name),
            longestPause(observed, hostile.address(QStringLiteral("/%1.html").arg(QLatin1String(name)))));
    return figures;
}

} // namespace

/// Runs the measurement where a test would run.
class ObserverBench : public QObject {
    Q_OBJECT

private slots:
    void measures()
    {
        const QByteArray line =
            QJsonDocument(measure(qEnvironmentVariableIntValue("RUNS"))).toJson(QJsonDocument::Compact);
        QTextStream(stdout) << "FIGURES " << line << Qt::endl;
    }
};

int main(int argc, char *argv[])
{
    qputenv("RUNS", argc > 1 ? argv[1] : "15");
    ObserverBench bench;
    return runPageTest(1, argv, bench);
}
#include "Observer.moc"
