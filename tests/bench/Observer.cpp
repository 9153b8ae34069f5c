// SPDX-License-Identifier: GPL-3.0-or-later
// bench-observer [RUNS]: what the observer takes on a page with 300 questions, and how long the program is
// kept from its own work by a page that floods it. Prints one JSON object; all times are milliseconds.
#include "observer/PageServer.h"
#include "observer/PageStage.h"

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

/// Reports of the page that is shown, after a change each, and each in a task of its own: what the observer
/// keeps for one task would otherwise make all but the first too cheap.
QJsonObject reports(PageStage &stage)
{
    const QString measuring = QStringLiteral(
        "globalThis.taken = []; (function again(i) {"
        "document.querySelector('.govuk-hint').textContent = `Hint ${i}`; void document.body.offsetHeight;"
        "const from = performance.now(); JSON.stringify(Alongside.observe.observePage(document));"
        "taken.push(performance.now() - from); if (i < 300) setTimeout(again, 0, i + 1); })(1)");
    const QString asking = QStringLiteral("taken.length < 300 ? [] : taken");
    QVariantList told;
    stage.run(measuring, PageStage::Isolated);
    if (!QTest::qWaitFor(
            [&] { return !(told = stage.run(asking, PageStage::Isolated).toList()).isEmpty(); }, 300'000))
        qFatal("The page was not read.");
    QList<double> taken;
    for (const QVariant &each : told)
        taken += each.toDouble();
    return {{QStringLiteral("questions"), int(stage.facts.questions.size())},
        {QStringLiteral("report"), median(taken)},
        {QStringLiteral("quickest"), *std::min_element(taken.begin(), taken.end())}};
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
    for (int i = 0; i <= runs; ++i) {
        const QUrl address = server.address(QStringLiteral("/?%1").arg(i));
        const double first = load(observed, address);
        const double second = load(bare, address);
        if (i > 0) { // the first load of each warms up
            with += first;
            without += second;
        }
    }
    if (!QTest::qWaitFor([&] { return observed.facts.questions.size() == 300; }, 30'000))
        qFatal("The page was not read.");
    QJsonObject figures = reports(observed);
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
