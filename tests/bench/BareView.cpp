// SPDX-License-Identifier: GPL-3.0-or-later
// bench-bare-view FILE: an empty window that, at the first click, makes a WebEngineView and loads the file in
// it.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QUrl>
#include <QtWebEngineQuick>

int main(int argc, char *argv[])
{
    QtWebEngineQuick::initialize();
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("address"), QUrl::fromLocalFile(app.arguments().value(1))}});
    engine.loadData(
        "import QtQuick\nimport QtQuick.Window\nimport QtWebEngine\n"
        "Window { id: screen; required property url address; visible: true; visibility: Window.FullScreen\n"
        "  color: '#00ff00'\n"
        "  Loader { id: view; active: false; anchors.fill: parent\n"
        "    sourceComponent: WebEngineView { url: screen.address; profile: WebEngineProfile { } } }\n"
        "  MouseArea { anchors.fill: parent; enabled: !view.active; onClicked: view.active = true } }");
    return app.exec();
}
