// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebStage.h"

#include "Waiting.h"
#include "browser/WebEngineProcess.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QQmlComponent>
#include <QtWebEngineQuick>

#include <unistd.h>

namespace alongside {

namespace {

// The view gives an answer to a function of the script engine only.
const QByteArray asking =
    "import QtQuick\n"
    "QtObject {\n"
    "    property var answer\n"
    "    property bool done: false\n"
    "    function ask(view, script, world) {\n"
    "        view.runJavaScript(script, world, result => { answer = result; done = true; });\n"
    "    }\n"
    "}\n";

} // namespace

WebStage::WebStage(PracticeSite &site)
    : page(site)
    , recorder(page.observer())
{
    page.channel()->deregisterObject(&page.observer());
    page.channel()->registerObject(QStringLiteral("observer"), &recorder);
    const QString file = QStringLiteral(SOURCE_DIR "/qml/pages/WebPage.qml");
    QQmlComponent component(&engine, QUrl::fromLocalFile(file));
    view.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
        {{QStringLiteral("practice"), QVariant::fromValue<QObject *>(&page)}})));
    if (!view)
        qFatal("%s", qPrintable(component.errorString()));
    view->setParentItem(window.contentItem());
    view->setSize({1000, 800});
    window.resize(1000, 800);
    window.show();
    view->forceActiveFocus();
}

QJsonObject WebStage::facts() const
{
    const QString last = recorder.reports.isEmpty() ? QString() : recorder.reports.constLast();
    return QJsonDocument::fromJson(last.toUtf8()).object();
}

QJsonObject WebStage::question(const QString &key) const
{
    for (const QJsonValue &each : facts().value(u"questions").toArray()) {
        if (each.toObject().value(u"key") == key)
            return each.toObject();
    }
    return {};
}

bool WebStage::isAt(const QString &path) const
{
    return facts().value(u"address").toString() == QStringLiteral("alongside-practice://test-form") + path;
}

void WebStage::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(&window, letter.toLatin1());
}

QVariant WebStage::run(const QString &script, World world)
{
    QQmlComponent component(&engine);
    component.setData(asking, QUrl());
    const std::unique_ptr<QObject> asker(component.create());
    QMetaObject::invokeMethod(asker.get(), "ask", Q_ARG(QVariant, QVariant::fromValue<QObject *>(view.get())),
        Q_ARG(QVariant, script), Q_ARG(QVariant, int(world)));
    if (!waitFor([&] { return asker->property("done").toBool(); }))
        return QStringLiteral("no answer");
    return asker->property("answer");
}

int runWebTest(int argc, char **argv, QObject &test)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Tests only: the sandbox refuses to run as root.
    prepareWebEngine();
    QtWebEngineQuick::initialize();
    QGuiApplication app(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

} // namespace alongside
