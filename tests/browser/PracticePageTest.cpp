// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebStage.h"

#include <QtWebEngineQuick>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int isolated = 1;

const QByteArray textPage =
    "<h1>What is your name?</h1><form method=\"post\" novalidate><div class=\"govuk-form-group\">"
    "<label for=\"name\">Full name</label><div id=\"name-hint\">As on your passport</div>"
    "<input id=\"name\" name=\"name\" aria-describedby=\"name-hint\" autocomplete=\"name\"></div>"
    "<button>Continue</button></form>";

} // namespace

/// Practice pages in the real web engine.
class PracticePageTest : public QObject {
    Q_OBJECT

private slots:
    void reportsWhatThePageAsks()
    {
        HandMadeSite site;
        site.pages.insert(u"/one"_s, textPage);
        WebStage stage(site);
        QTRY_VERIFY(stage.isAt(u"/one"_s));
        QCOMPARE(stage.facts().value(u"heading").toString(), u"What is your name?"_s);
        const QJsonObject question = stage.question(u"name"_s);
        QCOMPARE(question.value(u"label").toString(), u"Full name"_s);
        QCOMPARE(question.value(u"hint").toString(), u"As on your passport"_s);
        QCOMPARE(question.value(u"state").toString(), u"empty"_s);
    }
};

int main(int argc, char *argv[])
{
    PracticeScheme::registerScheme();
    QtWebEngineQuick::initialize();
    QGuiApplication app(argc, argv);
    PracticePageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "PracticePageTest.moc"
