// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageStage.h"

#include "Waiting.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>
#include <QtWebEngineQuick>

#include <unistd.h>

namespace alongside {

namespace {

class LoopbackOnly : public QWebEngineUrlRequestInterceptor {
public:
    void interceptRequest(QWebEngineUrlRequestInfo &request) override
    {
        const QUrl address = request.requestUrl();
        const QStringList inside{QStringLiteral("about"), QStringLiteral("data"), QStringLiteral("blob")};
        request.block(address.host() != u"127.0.0.1" && !inside.contains(address.scheme()));
    }
};

// The view gives an answer to a function of the script engine only.
const QByteArray stage =
    "import QtQuick\nimport QtWebEngine\n"
    "WebEngineView {\n"
    "    property var answer\n"
    "    property bool done: false\n"
    "    function ask(script, world) {\n"
    "        done = false;\n"
    "        runJavaScript(script, world, result => { answer = result; done = true; });\n"
    "    }\n"
    "}\n";

} // namespace

PageStage::PageStage(bool observed)
    : profile(std::make_unique<LoopbackOnly>())
{
    if (observed) {
        profile.runBeforePages({QStringLiteral("overlong.js")});
        profile.runInPages(PageObserver::scripts());
    }
    observer.setConsumer([this](PageFacts &&got) {
        ++reports;
        facts = std::move(got);
        if (onFacts)
            onFacts(facts);
    });
    channel.registerObject(QStringLiteral("observer"), &observer);
    QQmlComponent component(&engine);
    component.setData(stage, QUrl());
    view.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
        {{QStringLiteral("profile"), QVariant::fromValue<QObject *>(&profile)},
            {QStringLiteral("webChannel"), QVariant::fromValue<QObject *>(&channel)},
            {QStringLiteral("webChannelWorld"), int(Isolated)}})));
    if (!view)
        qFatal("%s", qPrintable(component.errorString()));
    view->setParentItem(window.contentItem());
    view->setSize({1000, 800});
    window.resize(1000, 800);
    window.show();
    view->forceActiveFocus();
}

PageStage::~PageStage() = default;

bool PageStage::open(const QUrl &address)
{
    facts = PageFacts();
    reports = 0;
    observer.clearHighlight();
    view->setProperty("url", address);
    const QString wanted = address.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return waitFor([&] { return facts.address.forScreen() == wanted; }, 60'000);
}

QVariant PageStage::run(const QString &script, World world)
{
    QMetaObject::invokeMethod(view.get(), "ask", Q_ARG(QVariant, script), Q_ARG(QVariant, int(world)));
    if (!waitFor([&] { return view->property("done").toBool(); }, 20'000))
        return QStringLiteral("no answer");
    return view->property("answer");
}

int runPageTest(int argc, char **argv, QObject &test)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Tests only: the sandbox refuses to run as root.
    QtWebEngineQuick::initialize();
    QGuiApplication app(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

} // namespace alongside
