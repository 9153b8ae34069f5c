// SPDX-License-Identifier: GPL-3.0-or-later
// An empty Qt Quick window in a program that links and initialises WebEngine: the least a kiosk could take to
// start.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QtWebEngineQuick>

int main(int argc, char *argv[])
{
    QtWebEngineQuick::initialize();
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nimport QtQuick.Window\n"
                    "Window { visible: true; visibility: Window.FullScreen; color: '#00ff00' }");
    return app.exec();
}
