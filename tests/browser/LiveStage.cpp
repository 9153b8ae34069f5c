// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveStage.h"

#include "browser/WebEngineProcess.h"

#include <QGuiApplication>
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

LiveStage::LiveStage(const AllowList &list, const QUrl &start, EgressProxy &proxy)
    : page(list, start, proxy)
{
    proxy.setList(list);
    QObject::connect(
        &page, &LivePage::refused, &window, [this](const QString &why) { refusals.append(why); });
    QObject::connect(&page, &LivePage::failed, &window, [this](const QString &why) { failures.append(why); });
    QObject::connect(&page, &LivePage::noteAsked, &window,
        [this](const QString &kind, const QString &text) { notes.append(kind + u' ' + text); });
    const QString file = QStringLiteral(SOURCE_DIR "/qml/session/LiveView.qml");
    QQmlComponent component(&engine, QUrl::fromLocalFile(file));
    view.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
        {{QStringLiteral("live"), QVariant::fromValue<QObject *>(&page)}})));
    if (!view)
        qFatal("%s", qPrintable(component.errorString()));
    view->setParentItem(window.contentItem());
    view->setSize({1000, 800});
    window.resize(1000, 800);
    window.show();
    view->forceActiveFocus();
}

QVariant LiveStage::run(const QString &script, World world)
{
    QQmlComponent component(&engine);
    component.setData(asking, QUrl());
    const std::unique_ptr<QObject> asker(component.create());
    QMetaObject::invokeMethod(asker.get(), "ask", Q_ARG(QVariant, QVariant::fromValue<QObject *>(view.get())),
        Q_ARG(QVariant, script), Q_ARG(QVariant, int(world)));
    if (!QTest::qWaitFor([&] { return asker->property("done").toBool(); }))
        return QStringLiteral("no answer");
    return asker->property("answer");
}

void LiveStage::press(const QString &selector, Qt::KeyboardModifiers keys)
{
    const QString middle =
        QStringLiteral("(b => [b.x + b.width / 2, b.y + b.height / 2])(document.querySelector('%1')"
                       ".getBoundingClientRect())");
    const QVariantList place = run(middle.arg(selector)).toList();
    if (place.size() == 2)
        QTest::mouseClick(&window, Qt::LeftButton, keys, QPoint(place.at(0).toInt(), place.at(1).toInt()));
}

QString LiveStage::path() const
{
    return view->property("url").toUrl().path();
}

QString LiveStage::title() const
{
    return view->property("title").toString();
}

int runLiveTest(
    int argc, char **argv, const std::function<std::unique_ptr<QObject>(EgressProxy &proxy)> &make)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Tests only: the sandbox refuses to run as root.
    prepareWebEngine();
    QtWebEngineQuick::initialize();
    QGuiApplication app(argc, argv);
    EgressProxy proxy;
    leadThrough(proxy);
    const auto test = make(proxy);
    return QTest::qExec(test.get(), argc, argv);
}

} // namespace alongside
